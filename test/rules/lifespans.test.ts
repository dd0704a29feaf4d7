import { describe, expect, test } from 'vitest'
import type { ArrangementInContext, Member } from '../../src/model/arrangement.ts'
import type { Day } from '../../src/model/date.ts'
import { ALWAYS, boundsOf, type Interval } from '../../src/model/interval.ts'
import {
  endedOn,
  isEndByMerger,
  type Lifespan,
  lifespansAround,
  lifespansOf,
  notBegunOn,
  spanWithin,
} from '../../src/rules/lifespans.ts'
import { body, derived, district, holding, lasting, post } from '../helpers/facts.ts'

const place = district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01'))
const office = body('org/a', place.id, lasting('2000'))
const head = post('post/a', office.id, lasting('2001'))
const POST = { role: 'POST', fact: 'post/a', valid: lasting('2001') }
const BODY = { role: 'ORGANIZATION', fact: 'org/a', valid: lasting('2000') }
const PLACE = { role: 'PLACE', fact: place.id, valid: lasting(null, '2025-07-01') }

test('a post lives in its body, and that in its place', () => {
  expect(lifespansOf(head, office, place)).toEqual([POST, BODY, PLACE])
  expect(lifespansOf(null, office, place)).toEqual([BODY, PLACE])
  expect(lifespansOf(null, null, place)).toEqual([PLACE])
})

describe('around an arrangement', () => {
  const member = (at: Member['post'], organization = office): Member => ({ post: at, organization, place })
  const around = (over: Partial<ArrangementInContext>) =>
    lifespansAround({ arrangement: holding(ALWAYS), place, members: [], ...over })

  test('is everything that it is not there without, each once', () => {
    const other = post('post/b', office.id)
    expect(around({ members: [member(head), member(other)] })).toEqual([
      POST,
      BODY,
      PLACE,
      { role: 'POST', fact: 'post/b', valid: ALWAYS },
    ])
    const elsewhere = district('place/elsewhere', ALWAYS)
    expect(around({ members: [member(null)], place: elsewhere })).toEqual([
      BODY,
      PLACE,
      { role: 'PLACE', fact: 'place/elsewhere', valid: ALWAYS },
    ])
    expect(around({})).toEqual([PLACE])
  })

  const ended = body('org/a', place.id, lasting('2000', '2018-01-01'))
  const begun = { valid: lasting('2018-01-01') }
  const merger = {
    ...holding(begun.valid),
    kind: 'BodyMerger',
    id: 'merger/m',
    components: ['org/a', 'org/b'],
    result: null,
  } as unknown as ArrangementInContext['arrangement']
  const livesOf = (arrangement: ArrangementInContext['arrangement'], organization = ended, at = place) =>
    around({ arrangement, place: at, members: [{ post: null, organization, place: at }] }).map(({ valid }) => valid)

  test('is a body that its merger does not end', () => {
    expect(livesOf(merger)[0]).toEqual(lasting('2000'))
    expect(livesOf(merger, { ...ended, valid: lasting('2000', '2018-01-02') })[0]).toEqual(
      lasting('2000', '2018-01-02'),
    )
  })
  test('is a body that may go on within its merger where a rule alone says when it ended', () => {
    const until = lasting('2000', '[2019-01-01..2019-06-30]')
    const made = { ...ended, valid: until, origin: derived }
    const [life] = around({ arrangement: merger, members: [{ post: null, organization: made, place }] })
    expect(life).toEqual({ role: 'ORGANIZATION', fact: 'org/a', valid: until, mayGoOn: true })
    if (!life) throw new Error('A body has a life.')
    const on = (day: Day) => [endedOn([life], day, true), endedOn([life], day, false)].map((found) => found.length)
    expect([on('2018-12-31'), on('2019-01-01'), on('2030-01-01')]).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ])
    expect(livesOf(merger, { ...made, valid: lasting('2000', '2018-01-01') })).toEqual([lasting('2000'), PLACE.valid])
    const [ofPost] = around({ members: [{ post: null, organization: made, place }] })
    expect(ofPost).toEqual({ role: 'ORGANIZATION', fact: 'org/a', valid: until })
  })
  test('is a body of a post as its record says, and any place', () => {
    expect(livesOf(holding(begun.valid))[0]).toEqual(lasting('2000', '2018-01-01'))
    expect(livesOf(merger, ended, { ...place, valid: lasting(null, '2018-01-01') })[1]).toEqual(
      lasting(null, '2018-01-01'),
    )
  })
})

describe('the end of a body by the day of its merger', () => {
  test.each([
    ['2018-01-01', '2018-01-01', true],
    ['2017-12-31', '2018-01-01', true],
    ['2005', '2018-01-01', true],
    ['2018-01-02', '2018-01-01', false],
    ['2018', '2018-04-11', true],
    ['[2018-02-01..2018-02-28]', '2018-02-28', true],
    ['[2018-02-01..2018-02-27]', '2018-02-28', true],
    ['2018-03-01', '[2018-02-01..2018-03-01]', true],
    ['2018-03-02', '[2018-02-01..2018-03-01]', false],
  ])('that ended %s, merged %s: %s', (end, start, expected) => {
    expect(isEndByMerger(boundsOf(lasting('2000', end)), boundsOf(lasting(start)))).toBe(expected)
  })
})

describe('lifespans on a day', () => {
  const life = (valid: Interval): Lifespan => ({ role: 'PLACE', fact: place.id, valid })
  const lives = [life(lasting('[2018-01-10..2018-01-20]', '[2020-01-10..2020-01-20]')), life(ALWAYS)]
  test.each([
    ['2018-01-09', 1, 1, 0, 0],
    ['2018-01-10', 0, 1, 0, 0],
    ['2018-01-19', 0, 1, 0, 0],
    ['2018-01-20', 0, 0, 0, 0],
    ['2020-01-09', 0, 0, 0, 0],
    ['2020-01-10', 0, 0, 0, 1],
    ['2020-01-19', 0, 0, 0, 1],
    ['2020-01-20', 0, 0, 1, 1],
  ] as readonly [Day, number, number, number, number][])(
    '%s: %i surely and %i perhaps not begun, %i surely and %i perhaps ended',
    (day, notYet, perhapsNotYet, gone, perhapsGone) => {
      expect([notBegunOn(lives, day, true), notBegunOn(lives, day, false)].map((found) => found.length)).toEqual([
        notYet,
        perhapsNotYet,
      ])
      expect([endedOn(lives, day, true), endedOn(lives, day, false)].map((found) => found.length)).toEqual([
        gone,
        perhapsGone,
      ])
    },
  )
  test('are those that it is so of', () => {
    expect(notBegunOn(lives, '2018-01-09', true)).toEqual([lives[0]])
    expect(endedOn(lives, '2020-01-20', true)).toEqual([lives[0]])
  })
})

describe('the days between which an arrangement can be there', () => {
  const days = (
    isMerger: boolean,
    own: Interval,
    bodies: readonly Interval[],
    others: readonly Interval[] = [],
    derived = false,
  ) => {
    const { startEarliest, startLatest, endEarliest, endLatest } = spanWithin({
      own: boundsOf(own),
      bodies: bodies.map((one) => ({ ...boundsOf(one), derived })),
      others: others.map(boundsOf),
      isMerger,
    })
    return [startEarliest, startLatest, endEarliest, endLatest]
  }
  const own = lasting('2018-01-01', '2022-01-01')
  const OWN = ['2018-01-01', '2018-01-01', '2022-01-01', '2022-01-01']

  test('are its own, with nothing around it or what lasts longer', () => {
    expect(days(false, own, [])).toEqual(OWN)
    expect(days(false, own, [ALWAYS], [lasting('2017-12-31', '2022-01-02')])).toEqual(OWN)
    expect(days(false, own, [own], [own])).toEqual(OWN)
  })
  test('begin with the last of all starts and end with the first of all ends', () => {
    const bounded = lasting('[2018-03-01..2018-05-01]', '[2021-03-01..2021-05-01]')
    const whole = ['2018-03-01', '2018-05-01', '2021-03-01', '2021-05-01']
    expect(days(false, own, [bounded])).toEqual(whole)
    expect(days(false, own, [], [bounded])).toEqual(whole)
    expect(days(true, own, [bounded])).toEqual(whole)
    const late = lasting('[2018-02-01..2018-06-01]', '[2021-02-01..2021-06-01]')
    expect(days(false, own, [bounded], [late])).toEqual(['2018-03-01', '2018-06-01', '2021-02-01', '2021-05-01'])
    expect(days(false, own, [late], [bounded])).toEqual(['2018-03-01', '2018-06-01', '2021-02-01', '2021-05-01'])
  })
  test('do not end with a body whose end is its part in the merger; they do with its post', () => {
    const merged = lasting('2000-01-01', '2018-01-01')
    expect(days(true, own, [merged, ALWAYS])).toEqual(OWN)
    expect(days(false, own, [merged])[3]).toBe('2018-01-01')
    expect(days(true, own, [], [merged])[3]).toBe('2018-01-01')
  })
  test('perhaps end with a body of which a rule alone says when it ended, where they are those of a merger', () => {
    const made = lasting('2000-01-01', '[2019-01-01..2019-06-30]')
    expect(days(true, own, [made, ALWAYS], [], true)).toEqual(['2018-01-01', '2018-01-01', '2019-01-01', '2022-01-01'])
    expect(days(false, own, [made, ALWAYS], [], true)[3]).toBe('2019-06-30')
    expect(days(true, own, [made, ALWAYS])[3]).toBe('2019-06-30')
  })
})
