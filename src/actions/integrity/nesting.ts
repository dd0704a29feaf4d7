import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { Link } from '../../model/link.ts'
import { quoted } from '../../model/text.ts'
import { TIERS_OF_PLACES } from '../../model/tiers.ts'
import { tooManyAround } from '../../rules/consistency/nesting.ts'
import type { View } from '../../store/store.ts'
import type { Known } from './known.ts'

const within = (known: Known, entry: Entry | undefined): readonly Link[] =>
  entry ? known.linksOf(entry).filter(({ kind }) => kind === 'WITHIN') : []

/** What places lie in, gathered as entries are walked: they are not held. */
export class Nesting {
  readonly #links = new Map<Id, readonly Link[]>()
  /** Those that lay elsewhere before: what lies in them comes along. */
  readonly #moved: Id[] = []

  add(known: Known, entry: Entry): void {
    if (entry.kind !== 'Place') return
    this.#links.set(entry.id, within(known, entry))
    const before = known.before(entry.id)
    if (before?.kind === 'Place' && !isDeepStrictEqual(before.parent, entry.parent)) this.#moved.push(entry.id)
  }

  async #bringAlong(view: View, known: Known): Promise<void> {
    const seen = new Set(this.#moved)
    for (let next: readonly Id[] = this.#moved; next.length > 0; ) {
      const inside = [...(await view.linked(next, 'WITHIN', 'in')).values()].flat().filter(({ id }) => !seen.has(id))
      // What is put says itself where it lies; what lies in it comes along all the same.
      for (const entry of inside) if (!known.isChanged(entry.id)) this.#links.set(entry.id, within(known, entry))
      next = [...new Set(inside.map(({ id }) => id))]
      for (const id of next) seen.add(id)
    }
  }

  /** Places that would lie deeper than is followed. All that they lie in is read already. */
  async faults(view: View, known: Known, pathOf: (id: Id) => string): Promise<readonly Issue[]> {
    await this.#bringAlong(view, known)
    const linksOf = (id: Id) => this.#links.get(id) ?? within(known, known.after(id))
    const around = (id: Id) => tooManyAround(id, linksOf, TIERS_OF_PLACES)
    return [...this.#links.keys()].flatMap((id) => {
      const way = around(id)
      // Whatever lies in one that lies too deep does so, too; of one that did so before, nothing is told.
      if (way === null || linksOf(id).some(({ to }) => this.#links.has(to) && around(to) !== null)) return []
      const path = [id, ...way].map(pathOf).find((one) => one !== '') ?? ''
      const message = `lies in more than ${TIERS_OF_PLACES} places, one within the other: ${[id, ...way].join(' → ')}. Let it lie in one further up.`
      return [{ path, message: `${quoted(id)} ${message}` }]
    })
  }
}
