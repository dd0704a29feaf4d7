import { beforeAll, describe, expect, test } from 'vitest'
import { evidenceBehind, reasoned, reasonText } from '../../src/answers/reasons.ts'
import { standingInView } from '../../src/answers/standing.ts'
import { inView, type ViewReader } from '../../src/answers/view-reader.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import { lasting, SOURCE, stated } from '../helpers/facts.ts'
import { readerOf, storeOf } from './readers.ts'
import { SMALL } from './small-world.ts'

const PAIR: Entry = {
  ...{ kind: 'PostPair', id: 'pair/p', code: 'P-1', model: 'model/m2', level: 'DISTRICT', origin: stated },
  ...{ mainPostType: 'type/post', concurrentPostType: 'type/seat' },
}
const READ: Entry = {
  ...{ kind: 'Proposal', id: 'proposal/x', document: SOURCE.id, rule: 'r', reading: {}, modality: 'ORDERED' },
  ...{ quote: { type: 'QUOTE', document: SOURCE.id, start: 0, end: 5, words: 'words' } },
  ...{ confidence: 1, status: 'OPEN' },
}
const IN_TWO = { vi: 'cặp này', en: 'the pair' }
const world = new Map([...SMALL, PAIR, READ].map((entry) => [entry.id, entry]))

/** The line for an entry of the world, or for what it would be otherwise. */
async function textOf(id: Id, over: object = {}) {
  const entry = world.get(id)
  if (!entry) throw new Error(`The world has no ${id}.`)
  const view = await readerOf(await storeOf([]))
  for (const one of [...world.values(), { ...entry, ...over } as Entry]) view.prime(one)
  return reasonText(view, id, 'en')
}

describe('a fact in one line', () => {
  const LINES: readonly (readonly [Id, string, object?])[] = [
    ['place/p', 'place/p'],
    ['place/p/old', 'place/p/old (… – 2010-01-01)'],
    ['org/gone', 'org/gone (2000 – 2005-01-01)', { valid: lasting('2000', '2005-01-01') }],
    ['post/first', 'post/first (2000 – …)', { valid: lasting('2000') }],
    ['model/m2', 'M2: model/m2'],
    ['effect/suspend', 'SUSPEND from 2022-07-07: the inspection pair'],
    ['effect/suspend', 'SUSPEND from 2022-07-07: the pair', { subject: IN_TWO }],
    ['directive/notice', '16-TB/TW: Nghị quyết 580'],
    ['directive/local', 'Nghị quyết 580'],
    ['doc/s6', 'Đầm Hà Today (Đầm Hà Today)'],
    ['event/end', 'event (2010-01-01)'],
    ['report/done', 'DONE, observed 2022-08-15'],
    ['holding/pair', 'Record of the concurrent holding (2018-04-11 – …)'],
    ['merger/m', 'Record of the body merger (2019-01-01 – …)'],
    ['occupancy/1', 'Record of the occupancy (2018-01-01 – …)'],
    ['occupancy/1', 'Record of the occupancy', { valid: lasting(null) }],
    ['person/x', 'x'],
    ['pair/p', 'P-1: post, concurrently seat'],
    ['pair/p', 'P-1', { concurrentPostType: 'type/nowhere' }],
    ['type/post', 'post'],
    ['obligation/a', 'stop'],
    ['remark/count-a', 'three'],
    ['obligation/a', 'the pair', { outcome: IN_TWO }],
    ['remark/count-a', 'the pair', { statement: IN_TWO }],
    ['remark/bad-a', 'bad'],
    ['remark/bad-a', 'the pair', { statement: IN_TWO }],
    ['remark/who-a', 'the pair', { question: IN_TWO }],
    ['remark/who-a', 'who'],
    ['proposal/x', 'words'],
  ]
  test.each(LINES.map(([id, text, over = {}]) => [id, text, over] as const))('of %s: %s', async (id, text, over) =>
    expect(await textOf(id, over)).toBe(text),
  )

  test('of what the view has not, which has nothing but its key', async () => {
    expect(await reasonText(await readerOf(await storeOf([])), 'post/nowhere', 'en')).toBe(
      'Not recorded in this view: post/nowhere',
    )
  })
})

describe('reasons', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(SMALL))
  })

  const because = [{ role: 'PLACE', fact: 'place/p' }] as const
  const stood = { state: 'ACTIVE', possible: ['ACTIVE'], since: null, until: null, because } as const

  test.each([
    ['of a state', () => reasoned(view, { state: 'YES', because })],
    ['of a standing', () => standingInView(view, stood)],
  ])('%s are seen through the view, and counted where they are asked for alone', (_, answer) => {
    const left = view.budget.objectsLeft
    const given = answer()
    expect(view.budget.objectsLeft).toBe(left)
    expect(given.because).toEqual([{ value: because[0], view }])
    expect(view.budget.objectsLeft).toBe(left - 1)
  })

  test('have what proves them, where something does', async () => {
    const evidence = (fact: Id) => evidenceBehind(inView(view, { role: 'OWN_RECORD', fact }))
    expect(await evidence('holding/pair')).toEqual(stated.basis === 'STATED' ? stated.evidence : null)
    for (const fact of ['holding/late', 'holding/nowhere', SOURCE.id] as const) expect(await evidence(fact)).toEqual([])
  })
})
