import { describe, expect, test } from 'vitest'
import { uncertainDate } from '../../src/model/date.ts'
import type { Directive } from '../../src/model/directive.ts'
import type { Occupancy } from '../../src/model/person.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { contraryEffects, issuedTwice, twoFullHolders } from '../../src/rules/conflicts.ts'
import { type StandingEffect, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, lasting, named, stated } from '../helpers/facts.ts'

const issued = (...dates: readonly string[]): Directive => ({
  kind: 'Directive',
  id: 'directive/580',
  names: named('Nghị quyết 580'),
  instrument: 'RESOLUTION',
  issuer: 'org/vn/ubtvqh',
  number: '580',
  symbol: '580/2018/UBTVQH14',
  aliases: [],
  term: 14,
  issued: dates.map((date) => ({
    date: uncertainDate(date),
    evidence: [{ type: 'CITATION', document: 'doc/s13', words: null, note: null }],
  })),
  effectiveFrom: null,
  signers: [],
  relations: [],
  reports: [{ document: 'doc/s13', basis: 'STATED', reading: null }],
  origin: stated,
})

describe('a directive dated by two sources', () => {
  test('is in conflict when the dates cannot be one', () => {
    expect(issuedTwice(issued('2018-10-04', '2018-10-14'))).toEqual([
      {
        rule: 'ISSUED_TWICE',
        facts: ['directive/580'],
        explanation: 'Sources date its issue differently: 2018-10-04 and 2018-10-14.',
      },
    ])
  })
  test('is not in conflict when one date only says less', () => {
    expect(issuedTwice(issued('2018-10', '2018-10-14'))).toEqual([])
  })
})

describe('two people in one post', () => {
  const held = (
    id: string,
    holder: string,
    from: string,
    to: string | null,
    tenure: Occupancy['tenure'] = 'FULL',
  ): Occupancy => ({
    kind: 'Occupancy',
    id: `occupancy/${id}`,
    holder: `person/${holder}`,
    post: 'post/x',
    tenure,
    valid: lasting(from, to),
    origin: stated,
  })
  test('are in conflict when both are said to hold it in full on one day', () => {
    expect(twoFullHolders([held('1', 'a', '2018', null), held('2', 'b', '2020', null)])).toHaveLength(1)
  })
  test('may follow each other, or one may act for the other', () => {
    expect(twoFullHolders([held('1', 'a', '2018-01-01', '2020-01-01'), held('2', 'b', '2020-01-01', null)])).toEqual([])
    expect(twoFullHolders([held('1', 'a', '2018', null), held('2', 'b', '2020', null, 'ACTING')])).toEqual([])
  })
})

test('effects of one day on one target with contrary outcomes are in conflict', () => {
  const standingEffects = [effect('SUSPEND', '2022-07-07'), effect('RESUME', '2022-07-07')].flatMap(
    (one): readonly StandingEffect[] => {
      const standingEffect = standingEffectOf(one, NATIONAL)
      return standingEffect ? [standingEffect] : []
    },
  )
  expect(contraryEffects(standingEffects).map(({ facts }) => facts)).toEqual([
    ['effect/suspend-2022-07-07', 'effect/resume-2022-07-07'],
  ])
})
