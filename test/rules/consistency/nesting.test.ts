import { expect, test } from 'vitest'
import { FIRST_DAY, LAST_DAY } from '../../../src/model/day-range.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { Link } from '../../../src/model/link.ts'
import { tooManyAround } from '../../../src/rules/consistency/nesting.ts'

const within = (to: Id, from: Link['from'] = FIRST_DAY, until: Link['until'] = LAST_DAY): Link => ({
  ...{ kind: 'WITHIN', to, from, until },
})
const around = (links: Readonly<Record<Id, readonly Link[]>>, most: number) =>
  tooManyAround('place/a', (id) => links[id] ?? [], most)

test('what lies in as many things as may be does so, one more is too many', () => {
  const links = { 'place/a': [within('place/b')], 'place/b': [within('place/c')] }
  expect(around(links, 2)).toBeNull()
  expect(around(links, 1)).toEqual(['place/b', 'place/c'])
})

test('counts what lies around it on one day', () => {
  const moved = (to: Link['from']) => ({
    'place/a': [within('place/b', FIRST_DAY, to), within('place/top', to)],
    'place/b': [within('place/c', '2020-01-01')],
    'place/c': [within('place/top')],
  })
  expect(around(moved('2020-01-01'), 2)).toBeNull()
  expect(around(moved('2020-01-02'), 2)).toEqual(['place/b', 'place/c', 'place/top'])
})

test('ends where one comes back to what was there before', () => {
  expect(around({ 'place/a': [within('place/b')], 'place/b': [within('place/a')] }, 2)).toBeNull()
})
