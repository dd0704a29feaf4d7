import { expect } from 'vitest'
import { movingWorld } from '../helpers/random-world/moving.ts'
import type { Case } from './case-world.ts'
import { PlainView } from './plain-view.ts'
import { randomHistory } from './random-history.ts'
import { randomAt } from './random-questions.ts'
import { standsAsTheRulesSay } from './standing.cases.ts'
import { asksOf, QUESTION_NAMES } from './world.cases.ts'

/** Worlds in which much of what orders reach moved: in most random ones little does. */
const TELLING = [619, 625, 608, 638, 613, 610, 630]

/** Where places, bodies and posts moved. */
export const RELATIONS: Readonly<Record<string, Case>> = {
  'in worlds in which things moved, answers are what looking at every entry says': async (
    first,
    { fresh, worlds: most },
  ) => {
    const worlds = Math.ceil(most / 3)
    const told = new Map<string, number>()
    for (let seed = 0; seed < worlds; seed += 1) {
      const store = seed === 0 ? first : await fresh()
      const history = await randomHistory(store, 500 + seed, movingWorld)
      const { journal, random } = history
      const at = randomAt(random, journal.head.number)
      const moved = new PlainView(journal.records, at).movedPlaces()
      expect((await store.view(at).movedPlaces()).toSorted()).toEqual(moved.toSorted())
      told.set('moved', (told.get('moved') ?? 0) + moved.length)
      const answers = await asksOf(store, history, `moving world ${500 + seed}`)
      for (const [name, times] of answers) told.set(name, (told.get(name) ?? 0) + times)
    }
    for (const name of [...QUESTION_NAMES, 'moved']) expect(told.get(name), name).toBeGreaterThan(worlds)
  },

  'in worlds in which things moved, filters by standing give what the rules say': async (
    first,
    { fresh, worlds: most },
  ) => {
    const seeds = TELLING.slice(0, Math.ceil(most / 3))
    const met = new Map<string, number>()
    for (const seed of seeds) {
      const found = await standsAsTheRulesSay(seed === TELLING[0] ? first : await fresh(), seed, movingWorld)
      for (const [name, times] of found) met.set(name, (met.get(name) ?? 0) + times)
    }
    for (const name of ['a place that moved out of reach', 'a place that moved into reach', 'a post that moved'])
      expect(met.get(name), name).toBeGreaterThan(seeds.length)
  },
}
