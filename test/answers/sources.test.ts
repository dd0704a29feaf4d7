import { beforeAll, expect, test } from 'vitest'
import { datesOfSources } from '../../src/answers/sources.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { uncertainDate } from '../../src/model/date.ts'
import type { Origin } from '../../src/model/origin.ts'
import { lasting, SOURCE } from '../helpers/facts.ts'
import { readerOf, storeOf } from './readers.ts'
import { DERIVED } from './small-world.ts'

const cited = (...documents: readonly `doc/${string}`[]): Origin => ({
  ...{ basis: 'STATED', confidence: 'HIGH' },
  evidence: documents.map((document) => ({ type: 'CITATION', document, words: null, note: null })),
})

let view: ViewReader
beforeAll(async () => {
  view = await readerOf(
    await storeOf([
      { ...SOURCE, id: 'doc/one', publishedAt: uncertainDate('2020-01-01') },
      { ...SOURCE, id: 'doc/two', publishedAt: uncertainDate('2021') },
      { ...SOURCE, id: 'doc/undated', publishedAt: null },
    ]),
  )
})

test('what nobody says ended is dated by its sources, each once', async () => {
  const origin = cited('doc/one', 'doc/two', 'doc/one', 'doc/undated', 'doc/nowhere')
  expect(await datesOfSources(view, { valid: lasting('2018'), origin })).toEqual(['2020-01-01', '2021'])
})

test.each([
  ['with an end', lasting('2018', '2022'), cited('doc/one')],
  ['without a beginning', lasting(null), cited('doc/one')],
  ['that a rule made', lasting('2018'), DERIVED],
])('what is recorded %s is not', async (_what, valid, origin) => {
  expect(await datesOfSources(view, { valid, origin })).toEqual([])
})
