import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id, PersonId } from '../../model/ids.ts'
import { FORMER_KEY_SCHEME } from '../../model/kinds.ts'
import { quoted } from '../../model/text.ts'
import { anyOf } from '../../store/queries.ts'
import { scan } from '../../store/scan.ts'
import type { View } from '../../store/store.ts'
import type { Placed } from '../entries.ts'
import type { Known } from './known.ts'

const keysIn = (entry: Entry): readonly PersonId[] => (entry.kind === 'Person' && entry.formerKeys) || []

/** Whoever else a former key leads to, of those whom the store keeps. */
async function otherBearer(view: View, known: Known, key: PersonId, id: Id): Promise<Id | undefined> {
  const code = { scheme: FORMER_KEY_SCHEME, values: [key], on: null }
  const { items } = await view.find({ ...anyOf('Person'), code }, { first: 2, after: null })
  return items.map(({ item }) => item.id).find((one) => one !== id && !known.isChanged(one))
}

/** Keys that led to a record which now leads here: they would lead nowhere. */
function lostWith(known: Known, key: PersonId, listed: readonly PersonId[]): readonly PersonId[] {
  const before = known.before(key)
  return before ? keysIn(before).filter((one) => !listed.includes(one)) : []
}

export interface Former {
  readonly person: Entry
  readonly key: PersonId
  readonly path: string
}

/** @param firsts the first of the persons that are put to name each key */
async function faultOf(view: View, known: Known, { person, key }: Former, firsts: ReadonlyMap<Id, Id>) {
  if (known.after(key)) return `is still recorded; withdraw it, and let what names it name ${quoted(person.id)}.`
  const first = firsts.get(key)
  const other = first === person.id ? await otherBearer(view, known, key, person.id) : first
  if (other !== undefined) return `leads to ${quoted(other)} already.`
  const [lost] = lostWith(known, key, keysIn(person))
  return lost === undefined ? null : `had the key ${quoted(lost)} before; list that one, too.`
}

const personsIn = (put: readonly Placed[]): readonly Placed<'Person'>[] =>
  put.flatMap(([at, entry]) => (entry.kind === 'Person' ? [[at, entry] as const] : []))

/** Those of persons whom the store keeps that bear one of these ids as a key of theirs. */
async function bearersOf(view: View, known: Known, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Id>> {
  const bearers = new Map<PersonId, Id>()
  const code = { scheme: FORMER_KEY_SCHEME, values: ids, on: null }
  for await (const { item } of scan((page) => view.find({ ...anyOf('Person'), code }, page)))
    for (const key of known.isChanged(item.id) ? [] : keysIn(item)) if (!bearers.has(key)) bearers.set(key, item.id)
  return bearers
}

/** Persons recorded under a key that leads to another: nobody could tell who is meant by it. */
export async function takenKeys(view: View, known: Known, put: readonly Placed[]): Promise<readonly Issue[]> {
  const persons = personsIn(put)
  if (persons.length === 0) return []
  const bearers = await bearersOf(
    view,
    known,
    persons.map(([, { id }]) => id),
  )
  return persons.flatMap(([at, { id }]) => {
    const other = bearers.get(id)
    if (other === undefined || other === id) return []
    const [key, bearer] = [quoted(id), quoted(other)]
    return [
      { path: `put.${at}`, message: `${key} is a key that ${bearer} had before; record ${bearer} without it, too.` },
    ]
  })
}

/** Persons that list former keys, with these. */
export const formersIn = (put: readonly Placed[]): readonly Former[] =>
  personsIn(put).flatMap(([at, person]) =>
    keysIn(person).map((key, n) => ({ person, key, path: `put.${at}.formerKeys.${n}` })),
  )

/** What is wrong with the former keys that persons list: a key that no longer has a record of its own leads to one person. */
export async function formerKeyFaults(view: View, known: Known, all: readonly Former[]): Promise<readonly Issue[]> {
  await known.load(all.map(({ key }) => key))
  const firsts = new Map<Id, Id>(all.toReversed().map(({ key, person }) => [key, person.id]))
  const faults = await Promise.all(all.map((former) => faultOf(view, known, former, firsts)))
  return all.flatMap(({ person, key, path }, at) => {
    const fault = faults[at]
    return fault ? [{ path, message: `${quoted(person.id)} had the key ${quoted(key)}, which ${fault}` }] : []
  })
}
