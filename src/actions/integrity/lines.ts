import type { ChangeEvent } from '../../model/change-event.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { isLinkedOn, type LinkKind } from '../../model/link.ts'
import { surelyOn } from '../../model/relation.ts'
import type { View } from '../../store/store.ts'
import type { Entries } from '../entries.ts'
import { cyclesFrom } from './cycles.ts'
import type { Known } from './known.ts'

/** References that lead up, or back in time: following those of one line never comes back to where it began. */
const LINES: Readonly<Record<string, readonly LinkKind[]>> = {
  'lies within': ['WITHIN'],
  'answers to': ['PART_OF', 'TYPE_PART_OF'],
  'goes back to': ['BASED_ON', 'REVIEWS', 'REPLACES', 'AMENDS', 'REPEALS'],
  'is derived from': ['DERIVED_FROM'],
  'acts on': ['TARGETS'],
}

/** A direction in which nothing may lead back to itself. */
export interface Line {
  /** As in: "org/a" answers to itself. */
  readonly words: string
  readonly starts: readonly Id[]
  readonly next: (id: Id) => readonly Id[]
  /** The entry that says where one goes from an id: itself, or an event. */
  readonly saidBy: (id: Id) => Id | undefined
}

const along = (known: Known, entry: Entry | undefined, kinds: readonly LinkKind[]): readonly Id[] =>
  entry ? known.linksOf(entry).flatMap(({ kind, to }) => (kinds.includes(kind) ? [to] : [])) : []

/** Where an entry surely leads on a day: what may lead back only as far as a date leaves it open is no circle. */
const surelyAlong = (known: Known, entry: Entry | undefined, kinds: readonly LinkKind[], day: Day): readonly Id[] => {
  if (entry?.kind === 'Organization') return kinds.includes('PART_OF') ? surelyOn(entry.superiors, day) : []
  const on = entry ? known.linksOf(entry).filter((link) => isLinkedOn(link, day)) : []
  return on.flatMap(({ kind, to }) => (kinds.includes(kind) ? [to] : []))
}

/** The days on which what entries lead to may change, from some on. */
function turnsFrom(known: Known, starts: readonly Id[], kinds: readonly LinkKind[]): readonly Day[] {
  const [seen, days] = [new Set(starts), new Set<Day>()]
  for (const id of seen) {
    const entry = known.after(id)
    for (const { kind, to, from, until } of entry ? known.linksOf(entry) : [])
      if (kinds.includes(kind)) {
        seen.add(to)
        if (from !== FIRST_DAY || until !== LAST_DAY) for (const day of [from, until]) days.add(day)
      }
  }
  return days.size === 0 ? [] : [FIRST_DAY, ...days].toSorted()
}

/** One for all days or, where one leads back to itself only if days are mixed, one for each day from which it leads elsewhere. */
function linesAlong(known: Known, starts: readonly Id[], words: string, kinds: readonly LinkKind[]): readonly Line[] {
  const line = { words, starts, next: (id: Id) => along(known, known.after(id), kinds), saidBy: (id: Id) => id }
  const days = cyclesFrom(starts, line.next).length === 0 ? [] : turnsFrom(known, starts, kinds)
  if (days.length === 0) return [line]
  return days.map((day) => ({ ...line, next: (id) => surelyAlong(known, known.after(id), kinds, day) }))
}

const present = (entries: readonly (Entry | undefined)[]) => entries.filter((entry) => entry !== undefined)

/** Where lines begin, gathered as entries are walked: they are not held. */
export class Beginnings {
  readonly #starts: Readonly<Record<string, Id[]>> = Object.fromEntries(Object.keys(LINES).map((words) => [words, []]))
  /** What they lead to, beside one another. */
  readonly around = new Set<Id>()
  /** Lines on which all that is put leads to what stands before it: they need not be walked, since nobody comes back on them. */
  readonly #straight = new Set(Object.keys(LINES))

  add(known: Known, at: number, entry: Entry): void {
    for (const [words, kinds] of Object.entries(LINES)) {
      const next = along(known, entry, kinds)
      if (next.length > 0) this.#starts[words]?.push(entry.id)
      if (!next.every((id) => known.isPutBefore(id, at))) this.#straight.delete(words)
      for (const id of next) if (!known.isPut(id)) this.around.add(id)
    }
  }

  /** Of a line the entries that lead anywhere along it: no other can lead back to itself. */
  startsOf(words: string): readonly Id[] {
    return this.#straight.has(words) ? [] : (this.#starts[words] ?? [])
  }
}

/** Reads all that entries which are put lead to along any line. */
async function loadAlong(known: Known, around: ReadonlySet<Id>): Promise<void> {
  const all = Object.values(LINES).flat()
  const seen = new Set<Id>(around)
  for (let next: readonly Id[] = [...around]; next.length > 0; ) {
    await known.load(next)
    const ids = new Set(present(next.map(known.after)).flatMap((entry) => along(known, entry, all)))
    next = [...ids].filter((id) => !seen.has(id) && !known.isPut(id))
    for (const id of next) seen.add(id)
  }
}

const isEvent = (entry: Entry): entry is ChangeEvent => entry.kind === 'ChangeEvent'

/** What the ended became, from the events given and all that follow from them. */
async function descent(
  view: View,
  known: Known,
  events: readonly ChangeEvent[],
): Promise<ReadonlyMap<Id, readonly Id[]>> {
  const became = new Map<Id, readonly Id[]>()
  const seen = new Set<Id>()
  for (let next = events; next.length > 0; ) {
    for (const { originals, results } of next)
      for (const { id, outcome } of originals)
        if (outcome === 'ENDED') became.set(id, [...(became.get(id) ?? []), ...results.filter((to) => to !== id)])
    const ids = [...new Set(next.flatMap(({ results }) => results))].filter((id) => !seen.has(id))
    for (const id of ids) seen.add(id)
    const later = ids.length === 0 ? [] : [...(await view.linked(ids, 'ORIGINAL', 'in')).values()].flat()
    next = later.filter(isEvent).filter(({ id }) => !known.isChanged(id))
  }
  return became
}

/** The lines on which entries that are put begin, with everything read that they lead to. */
export async function linesOf(
  view: View,
  known: Known,
  put: Entries,
  beginnings: Beginnings,
): Promise<readonly Line[]> {
  await loadAlong(known, beginnings.around)
  const events = put.ofKind('ChangeEvent').map(([, event]) => event)
  const became = await descent(view, known, events)
  return [
    ...Object.entries(LINES).flatMap(([words, kinds]) => linesAlong(known, beginnings.startsOf(words), words, kinds)),
    {
      words: 'becomes',
      starts: [...became.keys()],
      next: (id) => became.get(id) ?? [],
      saidBy: (id) => events.find(({ originals }) => originals.some((one) => one.id === id))?.id,
    },
  ]
}
