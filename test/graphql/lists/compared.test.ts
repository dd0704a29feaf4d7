import { beforeAll, describe, expect, test } from 'vitest'
import { compared } from '../../../src/graphql/lists/compared.ts'
import type { Store } from '../../../src/store/store.ts'
import { storeOf, viewsOver } from '../../answers/readers.ts'
import { SMALL } from '../../answers/small-world.ts'
import { named } from '../../helpers/facts.ts'

let store: Store
beforeAll(async () => {
  store = await storeOf(
    SMALL,
    SMALL.filter(({ id }) => id === 'person/x').map((entry) => ({ ...entry, names: named('X') })),
  )
})

const [EARLY, LATE] = ['2022-07-06', '2022-07-07'] as const
const ask = (args: Parameters<typeof compared>[1]) => compared(viewsOver(store), args)
const asked = async (args: Parameters<typeof compared>[1]) => {
  const { from, to } = await ask(args)
  return [from.asOf, to.asOf].map(({ validAt, revision }) => `${validAt} ${revision}`)
}

describe('two views to compare', () => {
  test('are two days as known at one point', async () => {
    expect(await asked({ from: EARLY, to: LATE })).toEqual(['2022-07-06 2', '2022-07-07 2'])
    expect(await asked({ from: EARLY, to: LATE, recordedAt: '1' })).toEqual(['2022-07-06 1', '2022-07-07 1'])
    expect(await asked({ from: LATE, to: LATE })).toEqual(['2022-07-07 2', '2022-07-07 2'])
  })

  test('or two points of both clocks', async () => {
    const one = { validAt: EARLY, revision: 1 }
    expect(await asked({ between: { from: one, to: { validAt: LATE, revision: 2 } } })).toEqual([
      '2022-07-06 1',
      '2022-07-07 2',
    ])
    expect(await asked({ between: { from: one, to: one } })).toEqual(['2022-07-06 1', '2022-07-06 1'])
  })

  const between = { from: { revision: 1 }, to: {} }
  test.each([
    [{}],
    [{ from: EARLY }],
    [{ to: LATE }],
    [{ recordedAt: '1' }],
    [{ between, from: EARLY }],
    [{ between, to: LATE }],
    [{ between, recordedAt: '1' }],
    [{ between, from: EARLY, to: LATE }],
  ])('are not told by %j', async (args) => {
    await expect(ask(args)).rejects.toThrow(
      'It is not clear what is to be compared. Give two days, `from` and `to`, or two views, `between`, and not both.',
    )
  })

  test('are given in their order on both clocks', async () => {
    await expect(ask({ from: LATE, to: EARLY })).rejects.toThrow(
      'The second day, 2022-07-06, is before the first, 2022-07-07. Exchange `from` and `to`.',
    )
    const turned = { from: { validAt: EARLY, revision: 2 }, to: { validAt: LATE, revision: 1 } }
    await expect(ask({ between: turned })).rejects.toThrow('The second revision, 1, is before the first, 2.')
  })

  test('are asked for the same arrangements, as each reads them', async () => {
    const filter = { form: ['BODY_MERGER'], level: ['DISTRICT'] } as const
    const { inFrom, inTo, filter: kept, from, to } = await ask({ from: EARLY, to: LATE, filter })
    expect(kept).toBe(filter)
    expect([inFrom.kinds, inTo.kinds, inFrom.level, inTo.level]).toEqual([
      ...[['BodyMerger'], ['BodyMerger']],
      ...[['DISTRICT'], ['DISTRICT']],
    ])
    expect([inFrom.cohorts, inTo.cohorts]).toEqual([await from.cohorts(), await to.cohorts()])
    expect((await ask({ from: EARLY, to: LATE })).inTo.kinds).toEqual(['ConcurrentHolding', 'BodyMerger'])
  })
})
