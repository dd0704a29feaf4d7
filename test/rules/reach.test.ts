import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/model/effect.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { outcomeOf, standingOrderOf } from '../../src/rules/outcome.ts'
import { inOrder, reaches, standingEffectOf } from '../../src/rules/reach.ts'
import { effect, holding, lasting } from '../helpers/facts.ts'

const damHa = holding(lasting('2018-04-11'))
const ancestors: readonly PlaceId[] = ['place/vn/quang-ninh/dam-ha', 'place/vn/quang-ninh', 'place/vn']
const standingEffect = (one: Effect, place: PlaceId | null = null) => {
  const made = standingEffectOf(one, place === null ? NATIONAL : { level: 'PROVINCE', places: [place] })
  if (!made) throw new Error('no standingEffect')
  return made
}

describe('an effect reaches an arrangement', () => {
  test.each([
    ['that follows its model at a level it names', standingEffect(effect('SUSPEND', '2022-07-07')), true],
    [
      'not at a level it does not name',
      standingEffect(effect('SUSPEND', '2022-07-07', { levels: ['PROVINCE'] })),
      false,
    ],
    ['not of another model', standingEffect(effect('SUSPEND', '2022-07-07', { target: 'model/m4' })), false],
    [
      'that it names, whatever the model',
      standingEffect(effect('END', '2023', { target: damHa.id, levels: [] })),
      true,
    ],
    [
      'in the place under the authority of its issuer',
      standingEffect(effect('SUSPEND', '2022'), 'place/vn/quang-ninh'),
      true,
    ],
    ['not in a place under another authority', standingEffect(effect('SUSPEND', '2022'), 'place/vn/ha-tinh'), false],
  ])('%s', (_sentence, one, expected) => {
    expect(reaches(one, damHa, ancestors)).toBe(expected)
  })

  test.each(['REQUESTED', 'PROPOSED', 'OPTIONAL'] as const)('never when it is only %s', (modality) => {
    expect(standingEffectOf(effect('SUSPEND', '2022', { modality }), NATIONAL)).toBeNull()
  })

  test('never when its subject is something else than a recorded model or arrangement', () => {
    expect(
      standingEffectOf(effect('SUSPEND', '2018-12-05', { target: null, subject: 'rearranging agencies' }), NATIONAL),
    ).toBeNull()
  })

  test('never when it establishes, merges or renames', () => {
    expect(standingEffectOf(effect('RENAME', '2022'), NATIONAL)).toBeNull()
  })
})

describe('what the effects in force come to', () => {
  const authorised = standingEffect(effect('AUTHORISE', '2018-08-07'))
  const suspended = standingEffect(effect('SUSPEND', '2022-07-07'))

  test('is the state that the latest leaves behind', () => {
    expect(outcomeOf([authorised, suspended], '2022-07-06').possible).toEqual(['ACTIVE'])
    expect(outcomeOf([authorised, suspended], '2022-07-07').possible).toEqual(['SUSPENDED'])
  })

  test('stays open between the earliest and the latest day of an uncertain date', () => {
    const some = standingEffect(effect('SUSPEND', '[2022-07-01..2022-08-29]'))
    expect(outcomeOf([some], '2022-06-30').possible).toEqual(['ACTIVE'])
    expect(outcomeOf([some], '2022-07-15').possible).toEqual(['ACTIVE', 'SUSPENDED'])
    expect(outcomeOf([some], '2022-08-29').possible).toEqual(['SUSPENDED'])
  })

  test('stays open where the order of two effects is', () => {
    const standingEffects = inOrder([
      standingEffect(effect('SUSPEND', '2020')),
      standingEffect(effect('RESUME', '2020-06-01')),
    ])
    expect(outcomeOf(standingEffects, '2021-01-01').possible.toSorted()).toEqual(['ACTIVE', 'SUSPENDED'])
  })

  test('counts an order from its first day, through a repetition, and anew after a resumption', () => {
    const repeated = standingEffect(effect('SUSPEND', '2023-01-01'))
    expect(standingOrderOf([suspended, repeated], '2024-01-01')).toEqual({ since: '2022-07-07', last: '2023-01-01' })
    const resumed = standingEffect(effect('RESUME', '2022-10-01'))
    expect(standingOrderOf([suspended, resumed], '2022-12-01')).toBeNull()
    expect(standingOrderOf([suspended, resumed, repeated], '2024-01-01')?.since).toBe('2023-01-01')
  })
})
