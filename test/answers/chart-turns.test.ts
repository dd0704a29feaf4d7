import { describe, expect, test } from 'vitest'
import { chartTurns } from '../../src/answers/chart-turns.ts'
import type { BodyMerger } from '../../src/model/arrangement.ts'
import { LAST_DAY } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { OrganizationId, PostId, TypeId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Organization } from '../../src/model/organization.ts'
import {
  BODY_TYPE,
  body,
  effect,
  lasting,
  named,
  pilotModel,
  post,
  postPair,
  postType,
  SOURCE,
} from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { directive, issued } from '../rules/conflicts/records.ts'
import { readerOf, storeOf } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE } from './small-world.ts'
import {
  daysOf,
  ELSEWHERE,
  FROM,
  holding,
  levelsOf,
  merger,
  moving,
  OTHER,
  PLACES,
  renamed,
  turnsOf,
} from './turning-chart.ts'

describe('the days on which a chart turned', () => {
  test('have that from which bodies of another place are run as one that is drawn', async () => {
    const result = body('org/res', 'place/p/d')
    expect(await daysOf(...ELSEWHERE, result)).toEqual([])
    expect(await daysOf(...ELSEWHERE, result, merger({ result: result.id }))).toEqual([FROM])
    const called = renamed(result, '2010-01-01')
    expect(await daysOf(...ELSEWHERE, called, merger({ result: result.id })), 'before there was any').toEqual([FROM])
  })

  test('have that of a merger at a place that is drawn, wherever its bodies are', async () => {
    expect(await daysOf(...ELSEWHERE, merger({ place: PROVINCE.id }))).toEqual([FROM])
    expect(await daysOf(...ELSEWHERE, merger({}))).toEqual([])
    const seen = merger({ place: PROVINCE.id, valid: lasting(FROM, '[2018-01-01..]') })
    expect(await daysOf(...ELSEWHERE, seen)).not.toContain(LAST_DAY)
    expect(
      await daysOf(
        ...ELSEWHERE,
        { ...seen, place: OTHER.id, components: ['org/q1', 'org/here'] },
        body('org/here', PROVINCE.id),
      ),
    ).not.toContain(LAST_DAY)
    const beside = merger({ id: 'merger/beside', valid: lasting('2010-01-01') })
    expect(await daysOf(...ELSEWHERE, merger({ place: PROVINCE.id }), beside)).toEqual([FROM])
  })

  test('have none that only an open side makes', async () => {
    expect(await daysOf(body('org/old', 'place/p', lasting(null, '[..2018-05-31]')))).toEqual(['2018-05-31'])
  })

  test('have those of names in every language', async () => {
    const [vi] = named('Ban')
    const en = ['Board', 'Commission'].map((text, at) => ({
      ...{ language: 'en', text, use: 'PREFERRED' as const },
      valid: at === 0 ? lasting(null, '2019-03-01') : lasting('2019-03-01'),
    }))
    const called = {
      ...body('org/called', 'place/p'),
      names: [{ ...vi, language: 'vi', valid: ALWAYS }, ...en],
    } as Entry
    expect(await daysOf(called)).toEqual(['2019-03-01'])
  })

  test('have that from which a reader is shown a name in another language', async () => {
    const spoken = TERMS.filter(({ vocabulary }) => vocabulary === 'LANGUAGE')
    const names: Organization['names'] = [
      { language: 'vi', text: 'Ban', use: 'PREFERRED', valid: lasting('2000-01-01', '2010-01-01') },
      { language: 'en', text: 'Board', use: 'PREFERRED', valid: lasting('2010-01-01', '2020-01-01') },
    ]
    // Of what has no name any more, or none yet, a reader is shown the nearest in the first language.
    const days = ['2000-01-01', '2010-01-01', '2020-01-01']
    expect(await daysOf(...spoken, { ...body('org/called', PROVINCE.id), names })).toEqual(days)
  })

  test('have that on which a place comes to be of another kind', async () => {
    const designations = [
      { designation: 'RURAL_DISTRICT', valid: lasting(null, '2020-01-01') },
      { designation: 'TOWN', valid: lasting('2020-01-01') },
    ]
    expect(await daysOf(inProvince('place/p/e', { designations }))).toEqual(['2020-01-01'])
  })

  test('have none of what lies deeper than the tiers', async () => {
    const deep = inProvince('place/p/d/x', { parent: 'place/p/d' })
    expect(await daysOf(deep, body('org/deep', deep.id, lasting('2019-03-01')))).toEqual([])
    expect(await daysOf(body('org/near', 'place/p/d', lasting('2019-03-01')))).toEqual(['2019-03-01'])
  })

  test('are of the level at which something was, and of that at which it is from then on', async () => {
    const up = moving('org/up', '2015-01-01', 'place/p/d', PROVINCE.id)
    expect(await levelsOf(up)).toEqual(['2015-01-01 DISTRICT', '2015-01-01 PROVINCE'])
    expect(await levelsOf(renamed(up, '2010-01-01'))).toContain('2010-01-01 DISTRICT')
    expect(await levelsOf(renamed(up, '2020-01-01'))).toEqual([
      ...['2015-01-01 DISTRICT', '2015-01-01 PROVINCE', '2020-01-01 PROVINCE'],
    ])
    const chief = post('post/chief', up.id, lasting('2012-01-01', '2018-01-01'))
    expect(await levelsOf(up, chief)).toEqual([
      ...['2012-01-01 DISTRICT', '2015-01-01 DISTRICT', '2015-01-01 PROVINCE', '2018-01-01 PROVINCE'],
    ])
  })

  test('of a link are those on which what it joins goes with a body to another level, or a place with all in it', async () => {
    const up = moving('org/up', '2015-01-01', 'place/p/d', PROVINCE.id)
    const posts = [post('post/a', up.id), post('post/b', up.id)]
    const joined = {
      ...holding('holding/h', 'post/a', 'post/b'),
      model: 'model/m2' as const,
      valid: lasting('2012-01-01'),
    }
    const ofModel = async (...more: readonly Entry[]) =>
      (await turnsOf(pilotModel(), joined, ...posts, ...more)).flatMap(({ day, level, model }) =>
        model ? [`${day} ${level}`] : [],
      )
    expect(await ofModel(up)).toEqual(['2012-01-01 DISTRICT', '2015-01-01 DISTRICT', '2015-01-01 PROVINCE'])
    const parent = [
      { to: OTHER.id, valid: lasting(null, '2016-01-01') },
      { to: PROVINCE.id, valid: lasting('2016-01-01') },
    ] as const
    const come = inProvince('place/q/come', { parent })
    expect(await ofModel(come, body(up.id, come.id))).toEqual(['2016-01-01 DISTRICT'])
  })

  test('of a place that comes into the chart are told at the levels of all that lies in it', async () => {
    const parent = [
      { to: OTHER.id, valid: lasting(null, '2016-01-01') },
      { to: PROVINCE.id, valid: lasting('2016-01-01') },
    ] as const
    const come = inProvince('place/q/come', { parent })
    const commune = inProvince('place/q/come/c', { parent: come.id, level: 'COMMUNE' })
    const view = await readerOf(await storeOf([...PLACES, come, commune]), '2026-06-01')
    const told = await chartTurns(view, PROVINCE.id, 3)
    expect(told?.map(({ value: { day, level } }) => `${day} ${level}`)).toEqual([
      ...['2016-01-01 COMMUNE', '2016-01-01 DISTRICT'],
    ])
  })

  test('have that on which something leaves the places that are drawn, and none of what becomes of it there', async () => {
    const away = moving('org/away', '2015-01-01', PROVINCE.id, OTHER.id)
    expect(await levelsOf(renamed(away, '2010-01-01'))).toEqual(['2010-01-01 PROVINCE', '2015-01-01 PROVINCE'])
    expect(await levelsOf(renamed(away, '2020-01-01'))).toEqual(['2015-01-01 PROVINCE'])
    const under = { ...renamed(away, '2020-01-01'), superiors: ['org/head'] as const }
    expect(await levelsOf(body('org/head', PROVINCE.id), under), 'though it answers there').toEqual([
      '2015-01-01 PROVINCE',
    ])
    const ended = body('org/ended', PROVINCE.id, lasting(null, '2015-01-01'))
    expect(await levelsOf(renamed(ended, '2020-01-01'))).toEqual(['2015-01-01 PROVINCE'])
    const come = moving('org/come', '2015-01-01', OTHER.id, PROVINCE.id)
    expect(await levelsOf(renamed(come, '2010-01-01'))).toEqual(['2015-01-01 PROVINCE'])
  })

  test('have none of what is in a place that is gone, or lies deeper than the tiers on the day', async () => {
    const gone = inProvince('place/p/gone', { valid: lasting('2001-01-01', '2015-01-01') })
    const there = renamed(body('org/there', gone.id), '2020-01-01')
    expect(await daysOf(gone, there)).toEqual(['2001-01-01', '2015-01-01'])
    const parent = [
      { to: PROVINCE.id, valid: lasting(null, '2015-01-01') },
      { to: 'place/p/d', valid: lasting('2015-01-01') },
    ] as const
    const deeper = inProvince('place/p/deeper', { parent })
    expect(await daysOf(deeper, renamed(body('org/deeper', deeper.id), '2020-01-01'))).toEqual(['2015-01-01'])
    expect(await daysOf(deeper, renamed(body('org/deeper', deeper.id), '2010-01-01'))).toEqual([
      ...['2010-01-01', '2015-01-01'],
    ])
  })

  test('have none of arrangements between posts that are elsewhere, open ends or ends that are not recorded', async () => {
    const valid = lasting('2018-01-01')
    const [one, two] = [post('post/one', 'org/q1'), post('post/two', 'org/q2')]
    const between = { ...holding('holding/h', one.id, two.id), valid }
    expect(await daysOf(...ELSEWHERE, one, two, between)).toEqual([])
    const here = [body('org/here', PROVINCE.id), post('post/here', 'org/here')]
    const partly = { ...between, first: 'post/here' } as const
    expect(await daysOf(...ELSEWHERE, two, ...here, partly)).toEqual(['2018-01-01'])
    expect(await daysOf(...here, partly)).toEqual([])
    for (const open of [lasting('[2018-01-01..]'), lasting(null, '[..2018-01-01]')])
      expect(await daysOf(...ELSEWHERE, two, ...here, { ...partly, valid: open })).toEqual(['2018-01-01'])
  })

  test('have those of an arrangement of which any member is drawn, at the levels of all that are', async () => {
    const two = post('post/two', 'org/q2')
    const here = [body('org/here', 'place/p/d'), post('post/here', 'org/here')]
    const ofSecond = { ...holding('holding/h', two.id, 'post/here'), valid: lasting('2018-01-01') }
    expect(await levelsOf(...ELSEWHERE, two, ...here, ofSecond)).toEqual(['2018-01-01 DISTRICT'])
    const ofModel = async (over: Partial<BodyMerger>, ...more: readonly Entry[]) => {
      const turns = await turnsOf(
        ...[pilotModel(), ...ELSEWHERE, ...here, ...more],
        merger({ ...over, model: 'model/m2' }),
      )
      return turns.flatMap(({ day, level, model }) => (model ? [`${day} ${level}`] : []))
    }
    expect(await ofModel({ result: 'org/here' })).toEqual([`${FROM} DISTRICT`])
    const components = ['org/here', 'org/q2'] as const
    expect(await ofModel({ components })).toEqual([`${FROM} DISTRICT`])
    expect(await ofModel({ components, result: 'org/up' }, body('org/up', PROVINCE.id))).toEqual([
      ...[`${FROM} DISTRICT`, `${FROM} PROVINCE`],
    ])
  })

  test('have that on which what only a link names is called otherwise, and none of a link for what is drawn', async () => {
    const [first, second] = [post('post/here', 'org/here'), post('post/two', 'org/q2')]
    const joined = { ...holding('holding/h', first.id, second.id), model: 'model/m2' as const }
    const ofModel = async (...more: readonly Entry[]) =>
      (await turnsOf(pilotModel(), ...ELSEWHERE, body('org/here', PROVINCE.id), joined, ...more)).flatMap(
        ({ day, model }) => (model ? [day] : []),
      )
    expect(await ofModel(first, renamed(second, '2019-01-01'))).toEqual(['2019-01-01'])
    expect(await ofModel(renamed(first, '2019-01-01'), second)).toEqual([])
  })

  test('have none of a body before its place was there, though that is what the chart is of', async () => {
    const root = { ...PROVINCE, valid: lasting('2015-01-01') }
    const told = async (entry: Entry) => {
      const view = await readerOf(await storeOf([COUNTRY, root, entry]))
      return (await chartTurns(view, root.id, 2))?.map(({ value: { day } }) => day)
    }
    expect(await told(renamed(body('org/in', root.id), '2010-01-01'))).toEqual(['2015-01-01'])
    expect(await told(renamed(inProvince('place/p/d'), '2010-01-01')), 'but a place in it').toContain('2010-01-01')
  })

  test('of a pair are those on which it stands otherwise, while both of its posts are at its place', async () => {
    const typed = (id: PostId, organization: OrganizationId, type: TypeId) => ({ ...post(id, organization), type })
    const pairs = [
      ...[BODY_TYPE, postType('a'), postType('b'), pilotModel(), postPair('pair/ab'), SOURCE],
      directive({ id: 'directive/notice', issuer: null, issued: issued('2009-01-01').issued }),
      ...[effect('AUTHORISE', '2010-01-01'), effect('SUSPEND', '2012-01-01')],
      ...[body('org/a', 'place/p/d'), typed('post/a', 'org/a', 'type/a'), typed('post/b', 'org/b', 'type/b')],
    ]
    const ofModel = async (b: Organization) =>
      (await turnsOf(...pairs, b)).flatMap(({ day, model, linked }) => (model ? [[day, model, linked].join(' ')] : []))
    const [begun, moved, suspended] = ['2010', '2011', '2012'].map((year) => `${year}-01-01 model/m2 true`)
    expect(await ofModel(body('org/b', 'place/p/d'))).toEqual([begun, suspended])
    expect(await ofModel(moving('org/b', '2011-01-01', 'place/p/d', OTHER.id))).toEqual([begun, moved])
    expect(await ofModel(moving('org/b', '2011-01-01', OTHER.id, 'place/p/d'))).toEqual([moved, suspended])
    expect(await ofModel(body('org/b', OTHER.id))).toEqual([])
  })

  test('have that on which a body answers to another', async () => {
    const superiors = [{ to: 'org/head', valid: lasting('2014-01-01', '2016-01-01') }] as const
    const under = { ...body('org/under', 'place/p/d'), superiors }
    expect(await levelsOf(body('org/head', PROVINCE.id), under)).toEqual(['2014-01-01 DISTRICT', '2016-01-01 DISTRICT'])
  })

  test('of a chart of links alone are those of what links join, of all in it, and of what that lies in or answers to', async () => {
    const day = (at: number) => lasting(`200${at}-01-01`)
    const turns = await turnsOf(
      ...[body('org/above', PROVINCE.id, day(1)), body('org/apart', PROVINCE.id, day(2))],
      {
        ...{
          ...body('org/joined', 'place/p/e', day(3)),
          origin: { basis: 'DERIVED', rule: 'made', inputs: ['org/apart'] },
        },
        superiors: ['org/above', { to: 'org/under', valid: lasting('2005-01-01', '2006-01-01') }],
      },
      inProvince('place/p/e', { valid: day(0) }),
      inProvince('place/p/f', { valid: day(9) }),
      ...[post('post/one', 'org/joined', day(4)), post('post/two', 'org/joined', day(5))],
      ...[post('post/beside', 'org/joined', day(6)), post('post/apart', 'org/apart', day(7))],
      post('post/above', 'org/above', day(8)),
      holding('holding/h', 'post/one', 'post/two'),
      // Each was under the other, and what the one is known from is no part of it.
      { ...body('org/under', PROVINCE.id), superiors: [{ to: 'org/joined', valid: lasting(null, '2005-01-01') }] },
    )
    const those = (isWanted: boolean) =>
      [...new Set(turns.filter(({ linked }) => linked === isWanted).map((one) => one.day))].map((one) =>
        one.slice(3, 4),
      )
    expect(those(false).sort()).toEqual(['2', '7', '9'])
    expect(those(true).sort()).toEqual(['0', '1', '3', '4', '5', '6', '8'])
  })
})
