import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, ask, codesOf } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const TOLD = `{
  from { validAt revision } to { validAt revision }
  arrangements { totalCount nodes { standingChange arrangement { key } before { state } after { state } } }
  models { model { code } level { code } standingChange before { state } after { state } }
  events { totalCount }
  recorded(first: 3) { totalCount nodes { change key } }
}`
const compared = async (args: string) => Object(await answerOf(api, `{ compare(${args}) ${TOLD} }`)).compare

describe('two days', () => {
  test.each(['2022-07-07', '0001-01-01', '9999-12-30'])('that are one day differ in nothing: %s', async (day) => {
    expect(await compared(`from: "${day}", to: "${day}"`)).toMatchObject({
      arrangements: { totalCount: 0, nodes: [] },
      models: [],
      events: { totalCount: 0 },
      recorded: { totalCount: 0 },
    })
  })

  test('are refused the wrong way round', async () => {
    const answer = await ask(api, `{ compare(from: "2022-07-08", to: "2022-07-06") ${TOLD} }`)
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    expect(answer.errors[0]?.message).toMatch(/2022-07-06, is before the first, 2022-07-08.*Exchange/)
  })

  test('may lie as far apart as days can', async () => {
    const { models, events } = await compared('from: "0001-01-01", to: "9999-12-30"')
    expect(models.length).toBeGreaterThan(0)
    expect(events.totalCount).toBeGreaterThan(0)
  })

  test('tell what the notice suspended', async () => {
    const { models } = await compared('from: "2022-07-06", to: "2022-07-07"')
    expect(models).toContainEqual({
      model: { code: 'M2' },
      level: { code: 'DISTRICT' },
      standingChange: 'SUSPENDED',
      before: { state: 'ACTIVE' },
      after: { state: 'SUSPENDED' },
    })
  })
})

describe('two revisions', () => {
  const known = (from: number, to: number, validAt = '2022-08-01') =>
    `between: {from: {validAt: "${validAt}", revision: ${from}}, to: {validAt: "${validAt}", revision: ${to}}}`

  test('of one day tell what was known otherwise once the press report was read', async () => {
    const found = await compared(known(2, 3))
    expect(found).toMatchObject({
      from: { validAt: '2022-08-01', revision: 2 },
      to: { validAt: '2022-08-01', revision: 3 },
      events: { totalCount: 0 },
    })
    expect(found.models).toContainEqual({
      model: { code: 'M2' },
      level: { code: 'DISTRICT' },
      standingChange: 'BECAME_KNOWN',
      before: { state: 'UNKNOWN' },
      after: { state: 'SUSPENDED' },
    })
    expect(found.arrangements.totalCount).toBeGreaterThan(0)
    expect(found.recorded.totalCount).toBeGreaterThan(0)
  })

  test('of which one knows nothing tell all that the other knows', async () => {
    const found = await compared(known(0, 2, '2022-01-01'))
    expect(new Set(found.arrangements.nodes.map(({ before }: { before: object }) => JSON.stringify(before)))).toEqual(
      new Set(['{"state":"UNKNOWN"}']),
    )
    const all = await answerOf(api, '{ concurrentHoldings(at: {revision: 2}) { totalCount } }')
    expect(Object(all).concurrentHoldings.totalCount).toBeGreaterThan(0)
  })

  test('are walked by page to their end', async () => {
    const keys: string[] = []
    for (let after = ''; ; ) {
      const { compare } = Object(
        await answerOf(
          api,
          `{ compare(${known(1, 3)}) { arrangements(first: 3${after}) { nodes { arrangement { key } } pageInfo { hasNextPage endCursor } } } }`,
        ),
      )
      const { nodes, pageInfo } = compare.arrangements
      keys.push(...nodes.map(({ arrangement }: { arrangement: { key: string } }) => arrangement.key))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
    }
    const { arrangements } = await compared(known(1, 3))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(arrangements.totalCount)
  })

  test.each([
    ['the wrong way round', 'between: {from: {revision: 3}, to: {revision: 2}}', 'BAD_USER_INPUT'],
    [
      'and two days at once',
      'from: "2022-01-01", to: "2022-02-01", between: {from: {revision: 1}, to: {revision: 2}}',
      'BAD_USER_INPUT',
    ],
    ['as known at a third', 'between: {from: {revision: 1}, to: {revision: 2}}, recordedAt: 3', 'BAD_USER_INPUT'],
    ['of which one is not there', 'between: {from: {revision: 1}, to: {revision: 9}}', 'NOT_FOUND'],
    ['that are not said', '', 'BAD_USER_INPUT'],
  ])('are refused %s', async (_what, args, code) => {
    expect(codesOf(await ask(api, `{ compare${args && `(${args})`} { models { standingChange } } }`))).toEqual([code])
  })
})
