import { beforeAll, describe, expect, test } from 'vitest'
import { type ConflictQuery, conflictsIn, MOST_COUNTED } from '../../src/answers/conflicts.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { BadCursor } from '../../src/model/errors.ts'
import { CONFLICT_RULES, type Conflict } from '../../src/rules/conflicts/conflict.ts'
import { CONTRARY, TOLD } from './contrary-world.ts'
import { allOf, readerOf, storeOf } from './readers.ts'

const told = ({ rule, about, facts }: Conflict) => `${rule} | ${about} | ${facts.join(' ')}`
const ALL: ConflictQuery = { rules: null, about: null }

describe('a world full of contradictions', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf(CONTRARY))
  })
  const found = async (first: number, query: Partial<ConflictQuery> = {}) =>
    (await allOf(conflictsIn(view, { ...ALL, ...query }), first)).map(told)

  test.each([1, 2, 100])('is told rule by rule, the same in pages of %i', async (first) => {
    expect(await found(first)).toEqual(TOLD)
  })

  test('is counted', async () => {
    expect(await conflictsIn(view, ALL).count()).toBe(TOLD.length)
  })

  test.each([[CONFLICT_RULES.toReversed().slice(0, 3)], [[CONFLICT_RULES[7], CONFLICT_RULES[2]]], [[]]])(
    'is told by the rules %j in the order of all, whatever that of the question',
    async (rules) => {
      const wanted = TOLD.filter((line) => rules.some((rule) => line.startsWith(`${rule} `)))
      expect(await found(1, { rules: rules.filter((rule) => rule !== undefined) })).toEqual(wanted)
    },
  )

  const words = [...new Set(TOLD.flatMap((line) => line.split(' ').filter((word) => word.includes('/'))))]
  test.each(words)('is told as far as it is about %s', async (word) => {
    const about = CONTRARY.find(({ id }) => id === word)?.id ?? null
    const wanted = TOLD.filter((line) => line.split(' ').includes(word))
    expect(await found(1, { about })).toEqual(wanted)
  })

  test.each([
    '',
    'x',
    '[]',
    '{"0":"ISSUED_TWICE"}',
    '["ISSUED_TWICE"]',
    '["ISSUED_TWICE",null,"0"]',
    '["ISSUED_TWICE",0,0]',
    '["NO_RULE",null,0]',
  ])('refuses to go on behind %j', async (after) => {
    await expect(conflictsIn(view, ALL).page({ first: 1, after })).rejects.toThrow(BadCursor)
  })
})

test('counts up to a bound', () => expect(MOST_COUNTED).toBe(1_000))
