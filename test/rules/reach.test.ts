import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { outcomeOf, standingOrderOf } from '../../src/rules/outcome.ts'
import {
  decidesStanding,
  inOrder,
  isAbout,
  isByName,
  isModel,
  reachingAt,
  reachingOn,
  standingEffectOf,
  standingEffectsAmong,
} from '../../src/rules/reach.ts'
import { whereaboutsIn } from '../../src/rules/whereabouts.ts'
import { PROVINCE as ALONE, body, effect, holding, lasting } from '../helpers/facts.ts'
import { directive } from './conflicts/records.ts'
import { settled } from './whereabouts.ts'

const PROVINCE = { ...ALONE, parent: 'place/vn' } as const

const damHa = holding(lasting('2018-04-11'))
const there = settled('place/vn/quang-ninh/dam-ha', 'place/vn/quang-ninh', 'place/vn')
const standingEffect = (one: Effect, place: PlaceId | null = null) => {
  const made = standingEffectOf(one, place === null ? NATIONAL : { rank: 1, places: [place] })
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
    expect(isAbout(one, damHa) && reachingAt([one], there).length === 1).toBe(expected)
  })

  test.each(['REQUESTED', 'PROPOSED', 'OPTIONAL'] as const)('never when it is only %s', (modality) => {
    expect(standingEffectOf(effect('SUSPEND', '2022', { modality }), NATIONAL)).toBeNull()
  })

  test('when it authorises and leaves the choice, but not when it only proposes to', () => {
    const authorised = (modality: Effect['modality']) =>
      standingEffectOf(effect('AUTHORISE', '2018-08-07', { modality }), NATIONAL)
    expect(authorised('OPTIONAL')?.state).toBe('ACTIVE')
    expect(authorised('PROPOSED')).toBeNull()
    expect(authorised('REQUESTED')).toBeNull()
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

describe('the orders of a view', () => {
  const idsOf = (...effects: readonly Effect[]) =>
    inOrder(effects.map((one) => standingEffect(one))).map(({ effect: { id } }) => id.slice('effect/'.length))
  const on = (id: string, date: string) => effect('SUSPEND', date, { id: `effect/${id}` })

  test('are in the order of their days, the last first in question, then of their ids', () => {
    const all = [on('c', '2020'), on('b', '2020-12-31'), on('a', '2020-12-31'), on('d', '2020-06-01'), on('e', '2019')]
    for (const effects of [all, all.toReversed()]) expect(idsOf(...effects)).toEqual(['e', 'd', 'c', 'a', 'b'])
  })

  const world: readonly Entry[] = [
    { ...ALONE, id: 'place/vn', level: 'COUNTRY' },
    PROVINCE,
    body('org/centre', 'place/vn'),
    body('org/province', PROVINCE.id),
    directive({ id: 'directive/notice', issuer: 'org/centre' }),
    directive({ id: 'directive/local', issuer: 'org/province' }),
    directive({ id: 'directive/of-nobody', issuer: null }),
  ]
  const find = (id: string) => world.find((one) => one.id === id)
  const among = (...effects: readonly Effect[]) => standingEffectsAmong({ effects, later: [], find })

  test('have the authority of their issuers', () => {
    const [of, local, nobody] = (['notice', 'local', 'of-nobody'] as const).map((id) =>
      effect('SUSPEND', '2022', { id: `effect/${id}`, directive: `directive/${id}` }),
    )
    if (!of || !local || !nobody) throw new Error('Three directives give three effects.')
    expect(among(of, local, nobody)).toEqual([
      { effect: local, state: 'SUSPENDED', authority: { rank: 1, places: [PROVINCE.id] }, endings: [] },
      { effect: of, state: 'SUSPENDED', authority: NATIONAL, endings: [] },
      { effect: nobody, state: 'SUSPENDED', authority: { rank: null, places: [] }, endings: [] },
    ])
  })
  test('are those of recorded directives that decide how things stand', () => {
    expect(among(effect('SUSPEND', '2022', { directive: 'directive/unknown' }))).toEqual([])
    expect(among(effect('SUSPEND', '2022', { directive: 'org/centre' as 'directive/x' }))).toEqual([])
    expect(among(effect('RENAME', '2022'))).toEqual([])
  })
  test('may end by other effects, which are told', () => {
    const [order, end] = [effect('SUSPEND', '2022'), effect('END', '2023', { target: 'effect/suspend-2022' })]
    expect(among(end, order).map(({ endings }) => endings)).toEqual([
      [{ fact: end.id, directive: 'directive/notice', date: '2023', isSure: true }],
    ])
  })
  test.each([
    ['AUTHORISE', 'ACTIVE'],
    ['CONTINUE', 'ACTIVE'],
    ['RESUME', 'ACTIVE'],
    ['SUSPEND', 'SUSPENDED'],
    ['END', 'ENDED'],
    ['ESTABLISH', undefined],
    ['MERGE', undefined],
    ['SPLIT', undefined],
    ['RENAME', undefined],
    ['TRANSFER', undefined],
    ['REPLACE', undefined],
    ['AMEND', undefined],
  ] as const)('to %s leave things %s', (action, state) => {
    const one = effect(action, '2022')
    expect(standingEffectOf(one, NATIONAL)?.state).toBe(state)
    expect(decidesStanding(one)).toBe(state !== undefined)
  })
  test.each([
    ['model/m2', true, false],
    ['holding/h', false, true],
    ['merger/m', false, true],
    ['org/a', false, false],
    ['directive/d', false, false],
    ['effect/e', false, false],
    ['place/merger/x', false, false],
    ['org/model/x', false, false],
  ] as const)('may be about %s: a model %s, an arrangement %s', (target, model, arrangement) => {
    const one = standingEffectOf(effect('SUSPEND', '2022', { target }), NATIONAL)
    expect([isModel(target), one !== null && isByName(one)]).toEqual([model, arrangement])
    expect(one !== null).toBe(model || arrangement)
  })
  test('are about no model where nothing is named', () => {
    expect(isModel(null)).toBe(false)
  })
})

describe('what moved there and back', () => {
  const during = (to: PlaceId, from: string | null, until: string | null) => ({ to, valid: lasting(from, until) })
  const [one, other, moved] = ['place/p1', 'place/p2', 'place/d'] as const
  const rankOn = (day: Day, from: string, ...parent: readonly ReturnType<typeof during>[]) => {
    const where = whereaboutsIn(new Map([[moved, parent]]))(moved)
    const order = standingEffect(effect('SUSPEND', from), one)
    return reachingOn(reachingAt([order], where), day).map(({ authority }) => authority.rank)
  }
  const away = [
    during(one, null, '2018-01-01'),
    during(other, '2018-01-01', '2019-01-01'),
    during(one, '2019-01-01', null),
  ]

  test.each<[string, Day, string, number | null]>([
    ['surely, when it came before', '2021-01-01', '2017', 1],
    ['perhaps, when it may have come meanwhile', '2021-01-01', '[2017-01-01..2020-01-01]', null],
    ['perhaps, while it is away', '2018-06-01', '2017', null],
  ])('is reached by an order %s', (_when, day, from, rank) => {
    expect(rankOn(day, from, ...away)).toEqual([rank])
  })

  test('is where it is listed, where no day shows it elsewhere for sure', () => {
    const open = [during(one, null, '[2019-01-01..]'), during(other, '[2019-01-01..]', null)]
    expect(rankOn('2021-01-01', '2018', ...open)).toEqual([1])
  })
})
