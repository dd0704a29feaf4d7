import { describe, expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import type { OrganizationType, PostType } from '../../src/model/general-model.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { formsOf, type Wordings } from '../../src/rules/place-forms.ts'
import { instantiate } from '../../src/rules/template.ts'
import { district, lasting, named, stated } from '../helpers/facts.ts'

const WORDINGS: Wordings = {
  RURAL_DISTRICT: {
    vi: { territory: 'huyện {place}', committee: 'Huyện ủy {place}' },
    en: { territory: '{place} District', committee: '{territory} Party Committee' },
  },
  TOWN: {
    vi: { territory: 'thị xã {place}', committee: 'Thị ủy {place}' },
    en: { territory: '{place} Town', committee: '{territory} Party Committee' },
  },
}

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

const textsOf = (place: Place) =>
  made([inspectorate()], place).flatMap(({ names }) =>
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

  test('names a body anew when its place changes designation, each name in its time', () => {
    const town: Place = {
      ...damHa,
      designations: [
        { designation: 'RURAL_DISTRICT', valid: lasting(null, '2020-01-01') },
        { designation: 'TOWN', valid: lasting('2020-01-01') },
      ],
    }
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
    expect(formsOf(one, WORDINGS)[0]?.vi.territory).toBe('Huyện 1')
  })
})
