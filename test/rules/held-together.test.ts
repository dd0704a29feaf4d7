import { expect, test } from 'vitest'
import type { Existence, ExistenceState } from '../../src/model/standing.ts'
import { heldTogether } from '../../src/rules/held-together.ts'
import type { Held } from '../../src/rules/vacancy.ts'
import { lasting, stated } from '../helpers/facts.ts'

const own = (state: ExistenceState): Existence => ({ state, because: [{ role: 'OWN_RECORD', fact: 'holding/a' }] })

const held = (post: 'main' | 'other', holder: `person/${string}` | null, state: ExistenceState): Held => ({
  occupancy: {
    ...{ kind: 'Occupancy', id: `occupancy/${post}/${holder}`, holder, post: `post/${post}`, tenure: 'FULL' },
    ...{ valid: lasting('2019'), origin: stated },
  },
  exists: { state, because: [{ role: 'OWN_RECORD', fact: `occupancy/${post}/${holder}` }] },
})

const ADA = 'person/ada'
const both = (one: ExistenceState, other: ExistenceState) =>
  [[held('main', ADA, one)], [held('other', ADA, other)]] as const

test.each(['UNKNOWN', 'PRESUMED'] as const)(
  'two posts that one person surely holds are surely held together, though that is else %s, and who holds them says so',
  (state) => {
    expect(heldTogether(own(state), ...both('YES', 'YES'))).toEqual({
      state: 'YES',
      because: [
        { role: 'OWN_RECORD', fact: 'occupancy/main/person/ada' },
        { role: 'OWN_RECORD', fact: 'occupancy/other/person/ada' },
      ],
    })
  },
)

test.each([
  ['the person is not surely in both', both('YES', 'PRESUMED')],
  ['others hold each', [[held('main', ADA, 'YES')], [held('other', 'person/max', 'YES')]]],
  ['both are vacant', [[held('main', null, 'YES')], [held('other', null, 'YES')]]],
  ['nobody is known', [[], []]],
] as const)('it is as sure as it was where %s', (_sentence, [main, other]) => {
  expect(heldTogether(own('UNKNOWN'), main, other)).toEqual(own('UNKNOWN'))
})

test.each(['YES', 'NO'] as const)('what is surely so stays: %s', (state) => {
  expect(heldTogether(own(state), ...both('YES', 'YES'))).toEqual(own(state))
})
