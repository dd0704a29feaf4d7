import { describe, expect, test } from 'vitest'
import type { Occupancy } from '../../src/model/person.ts'
import type { ExistenceState } from '../../src/model/standing.ts'
import { vacancyOf } from '../../src/rules/vacancy.ts'
import { held } from './conflicts/records.ts'

const record = (id: string, state: ExistenceState, over: Partial<Occupancy> = {}) => {
  const occupancy = held(id, 'a', '2018', null, over)
  return { occupancy, exists: { state, because: [{ role: 'OWN_RECORD', fact: occupancy.id } as const] } }
}
const nobody = (id: string, state: ExistenceState) => record(id, state, { holder: null })

describe('a post', () => {
  test.each([
    ['UNKNOWN', 'nothing is recorded of', [], []],
    ['YES', 'a source says so of', [nobody('v', 'YES')], ['v']],
    ['PRESUMED', 'a source said so before of', [nobody('v', 'PRESUMED')], ['v']],
    ['UNKNOWN', 'a source may say so of', [nobody('v', 'UNKNOWN')], []],
    ['UNKNOWN', 'a source said so of an earlier time of', [nobody('v', 'NO')], []],
    ['NO', 'somebody surely holds', [record('h', 'YES')], ['h']],
    ['UNKNOWN', 'somebody held before, and may hold still', [record('h', 'PRESUMED')], ['h']],
    ['UNKNOWN', 'sources contradict each other on', [nobody('v', 'YES'), record('h', 'YES')], ['v', 'h']],
    ['YES', 'was held before it was said so of', [nobody('v', 'YES'), record('h', 'PRESUMED')], ['v']],
    ['NO', 'is held after it was said so of', [nobody('v', 'PRESUMED'), record('h', 'YES')], ['h']],
    ['UNKNOWN', 'either may go on of', [nobody('v', 'PRESUMED'), record('h', 'PRESUMED')], ['v', 'h']],
    ['YES', 'somebody is in charge of for now', [nobody('v', 'YES'), record('h', 'YES', { tenure: 'ACTING' })], ['v']],
    ['UNKNOWN', 'only somebody for now is known of', [record('h', 'YES', { tenure: 'ACTING' })], []],
  ] as const)('is vacant: %s, where %s it', (state, _what, all, because) => {
    expect(vacancyOf(true, all)).toEqual({
      state,
      because: because.map((id) => ({ role: 'OWN_RECORD', fact: `occupancy/${id}` })),
    })
  })

  test('that several hold may have a vacant seat beside one that is held', () => {
    expect(vacancyOf(false, [record('h', 'YES')]).state).toBe('UNKNOWN')
    expect(vacancyOf(false, [record('h', 'YES'), nobody('v', 'YES')]).state).toBe('YES')
  })
})
