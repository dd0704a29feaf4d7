import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { distance } from '../../model/text.ts'
import { anyOf } from '../../store/queries.ts'
import { everyEntry } from '../../store/scan.ts'
import type { View } from '../../store/store.ts'
import type { Entries } from '../entries.ts'
import type { Changes, Known } from './known.ts'

/** So many slips are looked into: who has more has another fault. */
const MOST = 20
const FARTHEST = 3

const prefixOf = (id: Id): string => id.slice(0, id.indexOf('/'))

/** Of long ids, which begin alike, a few letters; of short ones a single one. */
function nearestId(id: Id, known: readonly Id[]): Id | null {
  const least = Math.max(1, Math.min(FARTHEST, Math.floor((id.length - prefixOf(id).length) / 4)))
  let best: { readonly id: Id; readonly far: number } | null = null
  for (const one of known) {
    if (one === id || Math.abs(one.length - id.length) > least) continue
    const far = distance(id, one)
    if (far <= least && (best === null || far < best.far)) best = { id: one, far }
  }
  return best?.id ?? null
}

async function recordedAs(view: View, prefix: string): Promise<readonly Id[]> {
  const ids: Id[] = []
  for (const kind of KIND_NAMES)
    if (KINDS[kind].prefix === prefix) ids.push(...(await everyEntry(view, anyOf(kind))).map(({ id }) => id))
  return ids
}

/** What is probably meant where entries refer to nothing. Reads all ids of their kinds, and only where there is such a fault. */
export class NearIds {
  readonly #view: View
  readonly #known: Known
  readonly #put: Entries
  readonly #given: ReadonlySet<Id>
  readonly #meant = new Map<Id, Id | null>()
  readonly #recorded = new Map<string, readonly Id[]>()

  constructor(view: View, known: Known, { put, given = new Set() }: Changes) {
    this.#view = view
    this.#known = known
    this.#put = put
    this.#given = given
  }

  readonly meant = (id: Id): Id | null => this.#meant.get(id) ?? null

  /** Looks for those that these entries refer to, as long as there are not too many. */
  async look(entries: readonly Entry[]): Promise<void> {
    const named = entries.flatMap((entry) => this.#known.linksOf(entry).map(({ to }) => to))
    const missing = [...new Set(named)].filter((id) => !this.#known.isThere(id) && !this.#meant.has(id))
    const some = missing.slice(0, MOST - this.#meant.size)
    for (const [prefix, ids] of Map.groupBy(some, prefixOf)) {
      const all = await this.#idsWith(prefix)
      for (const id of ids) this.#meant.set(id, nearestId(id, all))
    }
  }

  async #idsWith(prefix: string): Promise<readonly Id[]> {
    const own = [...this.#put.ids(), ...this.#given].filter((id) => prefixOf(id) === prefix)
    const recorded = this.#recorded.get(prefix) ?? (await recordedAs(this.#view, prefix))
    this.#recorded.set(prefix, recorded)
    return [...own, ...recorded]
  }
}
