import { describe, expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import type { OrganizationType, PostType } from '../../src/model/general-model.ts'
import { ALWAYS, type Interval } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { formsOf } from '../../src/rules/place-forms.ts'
import { type Exception, instantiate } from '../../src/rules/template.ts'
import { district, lasting, named, stated } from '../helpers/facts.ts'
import { WORDINGS } from './wordings.ts'

const inspectorate = (over: Partial<OrganizationType> = {}): OrganizationType => ({
  kind: 'OrganizationType',
  id: 'type/district/thanh-tra',
  names: named('Thanh tra cấp huyện'),
  level: 'DISTRICT',
  branch: 'GOVERNMENT',
  superiors: [],
  legalBasis: null,
  prevalence: 'UNIFORM',
  places: [],
  namePattern: { vi: 'Thanh tra {territory}', en: 'Inspectorate of {territory}' },
  valid: ALWAYS,
  origin: stated,
  ...over,
})

const inspector: PostType = {
  kind: 'PostType',
  id: 'type/district/thanh-tra/chanh-thanh-tra',
  names: named('Chánh Thanh tra cấp huyện'),
  role: 'HEAD',
  organizationType: 'type/district/thanh-tra',
  level: 'DISTRICT',
  branch: 'GOVERNMENT',
  namePattern: { vi: 'Chánh {body}', en: 'Chief Inspector of {territory}' },
  valid: ALWAYS,
  origin: stated,
}

const damHa: Place = { ...district('place/vn/quang-ninh/dam-ha', lasting(null, '2025-07-01')), names: named('Đầm Hà') }

const made = (types: readonly OrganizationType[], place: Place = damHa) =>
  instantiate({ organizationTypes: types, postTypes: [inspector] }, [place], WORDINGS)

const textsOf = (place: Place, type = inspectorate()) =>
  made([type], place).flatMap(({ names }) =>
    names.filter(({ language }) => language === 'vi').map(({ text, valid }) => [text, valid.from, valid.to]),
  )

describe('the general model', () => {
  test('gives a place its body and head post, named after the place, derived from class and place', () => {
    const [body, post] = made([inspectorate()])
    expect(body).toMatchObject({
      id: 'org/vn/quang-ninh/dam-ha/thanh-tra',
      place: damHa.id,
      origin: { basis: 'DERIVED', inputs: ['type/district/thanh-tra', damHa.id] },
    })
    expect(post).toMatchObject({
      id: 'post/vn/quang-ninh/dam-ha/thanh-tra/chanh-thanh-tra',
      organization: body?.id,
      role: 'HEAD',
      origin: { basis: 'DERIVED' },
    })
    expect(textsOf(damHa).map(([text]) => text)).toEqual(['Thanh tra huyện Đầm Hà', 'Chánh Thanh tra huyện Đầm Hà'])
  })

  const town: Place = {
    ...damHa,
    designations: [
      { designation: 'RURAL_DISTRICT', valid: lasting(null, '2020-01-01') },
      { designation: 'TOWN', valid: lasting('2020-01-01') },
    ],
  }

  const inBoth = (word: string) => [
    [`Thanh tra ${word} Đầm Hà`, null, null],
    [`Chánh Thanh tra ${word} Đầm Hà`, null, null],
  ]

  test('names a body that ended before its place changed designation, or began later, and its post by what they saw alone', () => {
    const during = (valid: Interval) => textsOf(town, inspectorate({ valid }))
    expect(during(lasting(null, '[2018-01-01..2020-01-01]'))).toEqual(inBoth('huyện'))
    expect(during(lasting('2020-01-01'))).toEqual(inBoth('thị xã'))
    expect(during(lasting(null, '[2018-01-01..2020-01-03]'))).toHaveLength(4)
    expect(during(lasting(null, '[2018-01-01..]'))).toHaveLength(4)
  })

  test('names a post by what it saw of the time of its body, and by all where the place had no name in that time', () => {
    const later = { ...inspector, valid: lasting('2020-01-01') }
    const [body, post] = instantiate({ organizationTypes: [inspectorate()], postTypes: [later] }, [town], WORDINGS)
    expect(body?.names.map(({ text }) => text)).toContain('Thanh tra huyện Đầm Hà')
    expect(post?.names.filter(({ language }) => language === 'vi').map(({ text }) => text)).toEqual([
      'Chánh Thanh tra thị xã Đầm Hà',
    ])
    const unnamed = {
      ...town,
      designations: town.designations.map((one) => ({ ...one, valid: lasting(null, '2019') })),
    }
    expect(textsOf(unnamed, inspectorate({ valid: lasting('2020-01-01') }))).toHaveLength(4)
  })

  test('names a body anew when its place changes designation, each name in its time', () => {
    expect(textsOf(town).slice(0, 2)).toEqual([
      ['Thanh tra huyện Đầm Hà', null, '2020-01-01'],
      ['Thanh tra thị xã Đầm Hà', '2020-01-01', null],
    ])
  })

  test('makes nothing where the class has no place: other level, not listed, other time', () => {
    expect(made([inspectorate({ level: 'PROVINCE' })])).toEqual([])
    expect(made([inspectorate({ prevalence: 'SPECIFIC' })])).toEqual([])
    expect(made([inspectorate({ valid: lasting('2025-07-01') })])).toEqual([])
  })

  test('makes a specific body where it is listed, and one whose time may touch the place’s', () => {
    expect(made([inspectorate({ prevalence: 'SPECIFIC', places: [damHa.id] })])).toHaveLength(2)
    expect(made([inspectorate({ valid: lasting('[2025-06-30..2025-08-01]') })])).toHaveLength(2)
  })

  const madeBut = (exception: Partial<Exception>, type = inspectorate(), place = damHa) => {
    const usual: Exception = {
      type: type.id,
      places: [damHa.id],
      valid: lasting('2018', '2021-07-01'),
      inputs: ['doc/why'],
    }
    const exceptions = [{ ...usual, ...exception }]
    return instantiate({ organizationTypes: [type], postTypes: [inspector], exceptions }, [place], WORDINGS)
  }

  test('makes an exception in its time, the head post with it, and says what shows so', () => {
    const entries = madeBut({})
    expect(entries.map(({ valid }) => valid)).toEqual(Array(2).fill(lasting('2018', '2021-07-01')))
    expect(entries.map(({ origin }) => origin)).toMatchObject([
      { inputs: ['type/district/thanh-tra', damHa.id, 'doc/why'] },
      { inputs: ['type/district/thanh-tra/chanh-thanh-tra', damHa.id, 'doc/why'] },
    ])
  })

  test('names an exception by what it saw of its place in its own time', () => {
    const names = madeBut({ valid: lasting('2018', '2019') }, inspectorate(), town).flatMap((entry) => entry.names)
    expect(names.filter(({ language }) => language === 'vi').map(({ text }) => text)).toEqual(
      inBoth('huyện').map(([text]) => text),
    )
  })

  test('makes nothing where a class is absent, or there at another time than the place', () => {
    expect(madeBut({ valid: null })).toEqual([])
    expect(madeBut({ valid: lasting('2025-07-01') })).toEqual([])
  })

  test('makes a body where only the exception gives it, but never at another level', () => {
    expect(madeBut({}, inspectorate({ prevalence: 'SPECIFIC' }))).toHaveLength(2)
    expect(madeBut({}, inspectorate({ level: 'PROVINCE' }))).toEqual([])
  })

  test('leaves the same class elsewhere, and other classes there, as they are', () => {
    expect(madeBut({ valid: null, places: ['place/vn/quang-ninh/tien-yen'] })).toHaveLength(2)
    expect(madeBut({ valid: null, type: 'type/district/hdnd' })).toHaveLength(2)
  })

  test('puts a body under the superiors that exist at the same place only', () => {
    const committee = inspectorate({ id: 'type/district/ubnd' })
    const below = inspectorate({ superiors: ['type/district/ubnd', 'type/district/hdnd'] })
    const bodies = made([below, committee]).filter((entry) => entry.kind === 'Organization')
    expect(bodies[0]?.superiors).toEqual(['org/vn/quang-ninh/dam-ha/ubnd'])
  })

  test('refuses a placeholder that nothing fills and a designation without words', () => {
    expect(() => made([inspectorate({ namePattern: { vi: '{oops}', en: 'x' } })])).toThrow(/\{oops\}.*\{place\}/s)
    expect(() => formsOf({ ...damHa, designations: [{ designation: 'WARD', valid: ALWAYS }] }, WORDINGS)).toThrow(
      Incorrect,
    )
  })

  test('does not repeat the designation in a name that has it', () => {
    const one: Place = { ...damHa, names: named('Huyện 1') }
    expect(formsOf(one, WORDINGS)[0]?.texts['vi']?.territory).toBe('Huyện 1')
  })

  test('makes whole records, valid as long as their class', () => {
    const valid = lasting('2000', '2025')
    const preferred = (language: 'vi' | 'en', text: string) => ({ language, text, use: 'PREFERRED', valid: ALWAYS })
    const postType = {
      ...inspector,
      valid: lasting('2010'),
      namePattern: { vi: 'Chánh {body}', en: 'Chief of {body}' },
    }
    expect(
      instantiate({ organizationTypes: [inspectorate({ valid })], postTypes: [postType] }, [damHa], WORDINGS),
    ).toEqual([
      {
        kind: 'Organization',
        id: 'org/vn/quang-ninh/dam-ha/thanh-tra',
        names: [preferred('vi', 'Thanh tra huyện Đầm Hà'), preferred('en', 'Inspectorate of Đầm Hà District')],
        branch: 'GOVERNMENT',
        classification: 'type/district/thanh-tra',
        place: damHa.id,
        superiors: [],
        valid,
        origin: { basis: 'DERIVED', rule: 'general-model', inputs: ['type/district/thanh-tra', damHa.id] },
      },
      {
        kind: 'Post',
        id: 'post/vn/quang-ninh/dam-ha/thanh-tra/chanh-thanh-tra',
        names: [
          preferred('vi', 'Chánh Thanh tra huyện Đầm Hà'),
          preferred('en', 'Chief of Inspectorate of Đầm Hà District'),
        ],
        role: 'HEAD',
        organization: 'org/vn/quang-ninh/dam-ha/thanh-tra',
        type: 'type/district/thanh-tra/chanh-thanh-tra',
        valid: lasting('2010'),
        origin: {
          basis: 'DERIVED',
          rule: 'general-model',
          inputs: ['type/district/thanh-tra/chanh-thanh-tra', damHa.id],
        },
      },
    ])
  })

  test('names posts anew with their body, each name in its time', () => {
    const designations = [
      { designation: 'RURAL_DISTRICT', valid: lasting(null, '2020-01-01') },
      { designation: 'TOWN', valid: lasting('2020-01-01') },
    ] as const
    const [, post] = made([inspectorate()], { ...damHa, designations })
    expect(post?.names.map(({ text, valid }) => [text, valid.from, valid.to])).toEqual([
      ['Chánh Thanh tra huyện Đầm Hà', null, '2020-01-01'],
      ['Chánh Thanh tra thị xã Đầm Hà', '2020-01-01', null],
      ['Chief Inspector of Đầm Hà District', null, '2020-01-01'],
      ['Chief Inspector of Đầm Hà Town', '2020-01-01', null],
    ])
    expect(post?.names.every(({ use }) => use === 'PREFERRED')).toBe(true)
    const alike = inspectorate({ namePattern: { vi: 'Thanh tra {place}', en: 'Inspectorate' } })
    expect(made([alike], { ...damHa, designations })[0]?.names.map(({ text, valid }) => [text, valid])).toEqual([
      ['Thanh tra Đầm Hà', ALWAYS],
      ['Inspectorate', ALWAYS],
    ])
  })

  test('gives each place what belongs there, and each body its own posts', () => {
    const lower: Place = { ...damHa, id: 'place/x', level: 'COMMUNE' }
    const second: Place = { ...damHa, id: 'place/y' }
    const organizationTypes = [
      inspectorate(),
      inspectorate({ id: 'type/ubnd', prevalence: 'SPECIFIC', places: ['place/y'] }),
    ]
    const found = instantiate({ organizationTypes, postTypes: [inspector] }, [lower, damHa, second], WORDINGS)
    expect(found.map(({ id }) => id)).toEqual([
      'org/vn/quang-ninh/dam-ha/thanh-tra',
      'post/vn/quang-ninh/dam-ha/thanh-tra/chanh-thanh-tra',
      'org/y/thanh-tra',
      'post/y/thanh-tra/chanh-thanh-tra',
      'org/y/ubnd',
    ])
  })

  test.each([
    [lasting('2025-07-01'), 0],
    [lasting('2025-06-30'), 1],
    [lasting(null, '2000-01-01'), 1],
  ])('makes a post of the time %j: %i', (valid, posts) => {
    const model = { organizationTypes: [inspectorate()], postTypes: [{ ...inspector, valid }] }
    expect(instantiate(model, [damHa], WORDINGS)).toHaveLength(1 + posts)
  })

  test('needs no words for a place that has no bodies', () => {
    const ward: Place = { ...damHa, level: 'COMMUNE', designations: [{ designation: 'WARD', valid: ALWAYS }] }
    expect(made([inspectorate()], ward)).toEqual([])
    expect(() => made([inspectorate({ level: 'COMMUNE' })], ward)).toThrow(Incorrect)
  })
})
