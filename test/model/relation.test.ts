import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../src/model/entry.ts'
import { Incorrect } from '../../src/model/errors.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { containerOn, containersOf, type Dated, relationOn, spansOf } from '../../src/model/relation.ts'
import { body, district, lasting, post } from '../helpers/facts.ts'

const during = <T extends string>(to: T, from: string | null, until: string | null): Dated<T> => ({
  to,
  valid: lasting(from, until),
})
const place = district('place/d', ALWAYS)

describe('what something lies in', () => {
  test('is kept as the id alone where it has no dates', () => {
    const one = (id: string) => [{ to: id, valid: ALWAYS }]
    expect(parseEntry({ ...place, parent: one('place/p') })).toEqual({ ...place, parent: 'place/p' })
    expect(parseEntry({ ...body('org/a', 'place/d'), place: one('place/d'), superiors: one('org/b') })).toEqual({
      ...body('org/a', 'place/d'),
      superiors: ['org/b'],
    })
    expect(parseEntry({ ...post('post/a', 'org/a'), organization: one('org/a') })).toEqual(post('post/a', 'org/a'))
  })

  test('is kept with its dates where it has some', () => {
    const moved = { ...place, parent: [during('place/p', null, '2020'), during('place/q', '2020', null)] }
    expect(parseEntry(moved)).toEqual(moved)
    const under = {
      ...body('org/a', 'place/d'),
      superiors: ['org/b', during('org/b', '2020', null), during('org/c', '2018', '2020')],
    }
    expect(parseEntry(under)).toEqual(under)
  })

  test.each([
    [{ parent: 'org/p' }, 'parent', /Write an id as "place\/…"/],
    [{ parent: [during('org/p', null, '2020')] }, 'parent.0.to', /Write an id as "place\/…"/],
    [{ parent: [] }, 'parent', /It is empty\. Write at least one\./],
    [{ parent: [{ valid: { from: '2020' } }] }, 'parent.0.to', /It is missing/],
    [
      { parent: during('place/p', null, '2020') },
      'parent',
      /Write an id, or a list of \{"to": …, "valid": …\} in square brackets/,
    ],
    [{ parent: 5 }, 'parent', /Write an id as "place\/…"/],
    [{ parent: ['place/p'] }, 'parent.0', /Write an object in braces/],
    [{ parent: [{ place: 'place/p', valid: ALWAYS }] }, 'parent.0', /There is no field "place" here/],
  ])('is refused as %j at %s', (over, path, message) => {
    try {
      parseEntry({ ...place, ...over })
      expect.unreachable('It is refused.')
    } catch (error) {
      const issues = error instanceof Incorrect ? error.issues : []
      expect(issues).toContainEqual({ path, message: expect.stringMatching(message) })
    }
  })

  test('is refused where a superior comes twice for the same time', () => {
    const twice = { ...body('org/a', 'place/d'), superiors: ['org/b', 'org/b'] }
    expect(() => parseEntry(twice)).toThrow(/listed twice/)
  })
})

const relation = [
  during('a', '2010-01-01', '2018'),
  during('b', '[2018..2019]', '2020-01-01'),
  during('c', '2021-01-01', '2022-01-01'),
]

test.each([
  ['2009-12-31', null, 'a'],
  ['2010-01-01', 'a', 'a'],
  ['2018-06-01', 'a', 'a'],
  ['2018-12-31', 'b', 'b'],
  ['2019-12-31', 'b', 'b'],
  ['2020-01-01', null, 'b'],
  ['2021-01-01', 'c', 'c'],
  ['2022-01-01', null, 'c'],
] as const)('on %s it is surely %s, and in all %s', (day, sure, container) => {
  expect(relationOn(relation, day)).toBe(sure)
  expect(containerOn(relation, day)).toBe(container)
  expect(spansOf(relation).find(({ from, until }) => from <= day && day < until)?.to ?? null).toBe(sure)
  expect(containersOf(relation).find(({ from, until }) => from <= day && day < until)?.to).toBe(container)
})

/** On some days more than one of them may have ended. */
const open = [
  during('a', null, '[2018..2024]'),
  during('b', '[2018..2019]', '[2020..2024]'),
  during('c', '[2020..2024]', null),
]

test.each([
  ['2017-12-31', 'a'],
  ['2018-06-01', 'a'],
  ['2019-12-31', 'b'],
  ['2022-01-01', 'b'],
  ['2024-12-31', 'c'],
] as const)('on %s it is surely %s, in whichever order they are listed', (day, sure) => {
  for (const listed of [open, open.toReversed(), [...open.slice(1), ...open.slice(0, 1)]]) {
    expect(relationOn(listed, day)).toBe(sure)
    expect(spansOf(listed)).toEqual(spansOf(open))
  }
})
