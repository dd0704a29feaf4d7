import { expect, test } from 'vitest'
import { ChangeEvent } from '../../src/model/change-event.ts'
import { named, stated } from '../helpers/facts.ts'

const [A, B, X, Y] = ['place/a', 'place/b', 'place/x', 'place/y']
const whole = { original: A, result: X, extent: 'WHOLE' }
const withShares = (shares: readonly object[]) => ({
  ...{
    kind: 'ChangeEvent',
    id: 'event/e',
    names: named('e'),
    change: 'SPLIT',
    date: '2025',
    directive: null,
    origin: stated,
  },
  originals: [
    { id: A, outcome: 'ENDED' },
    { id: B, outcome: 'CONTINUED' },
  ],
  ...{ results: [X, Y], shares },
})
const faults = (shares: readonly object[]) =>
  ChangeEvent.safeParse(withShares(shares)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  []

test.each([
  ['none', []],
  ['a whole', [whole]],
  [
    'parts',
    [
      { ...whole, extent: 'PART' },
      { ...whole, result: Y, extent: 'PART', area: 12.5, population: 0 },
    ],
  ],
  ['a whole of each to one', [whole, { ...whole, original: B }]],
  ['a whole of each to another', [whole, { original: B, result: Y, extent: 'WHOLE' }]],
])('an event is read with %s', (_what, shares) => {
  expect(ChangeEvent.parse(withShares(shares)).shares).toEqual(shares)
})

test.each([
  [
    'of what is not in it',
    [{ ...whole, original: 'place/c' }],
    ['shares.0.original: "place/c" is not among the originals.'],
  ],
  ['to what is not in it', [{ ...whole, result: A }], ['shares.0.result: "place/a" is not among the results.']],
  [
    'of a whole that went to two',
    [{ ...whole, result: Y, extent: 'PART' }, whole],
    ['shares.1.original: "place/a" went as a WHOLE to one result, and has a share in another.'],
  ],
  ['twice', [whole, { ...whole, extent: 'PART' }], ['shares.1: "place/a place/x" is listed twice; list it once.']],
  ['of no size', [{ ...whole, area: 0 }], ['shares.0.area: Too small: expected number to be >0']],
])('a share %s is refused, and it is said where', (_what, shares, wanted) => {
  expect(faults(shares)).toEqual(wanted)
})
