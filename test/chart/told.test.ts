import { expect, test } from 'vitest'
import { toldOfPlaces } from '../../src/chart/told.ts'
import type { ReasonRole } from '../../src/model/standing.ts'

/** What is told of something that ended for these reasons, each told by its key. */
function toldOf(roles: readonly (readonly [ReasonRole, string])[]) {
  const because = roles.map(([role, key]) => ({ role, key, text: key, fact: null, quote: null }))
  const one = { key: 'merger/1', standing: { state: 'ENDED', because } } as const
  return toldOfPlaces({ places: [], arrangements: [one], pilotLinks: [] }).get('merger/1')
}

test('what is told by which directive is a directive and its event, or nothing: never a body', () => {
  const bodies = [
    ['ORGANIZATION', 'org/1'],
    ['OWN_RECORD', 'merger/1'],
  ] as const
  expect(toldOf(bodies)).toMatchObject({ directive: null, ending: null })
  const byEvent = [
    ['PLACE', 'place/1'],
    ['EVENT', 'event/1'],
    ['DIRECTIVE', 'directive/2'],
  ] as const
  expect(toldOf(byEvent)).toMatchObject({ directive: 'directive/2', ending: 'event/1' })
  expect(toldOf([['DIRECTIVE', 'directive/1'], ...byEvent])).toMatchObject({ directive: 'directive/1', ending: null })
})
