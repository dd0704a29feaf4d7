import { describe, expect, test } from 'vitest'
import { nodesChanged, placesRenamed } from '../../src/chart/changes.ts'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { placeNames } from '../../src/chart/names-apart.ts'
import { unionOf } from '../../src/chart/union.ts'
import { SMALL } from './small-chart.ts'

const [province, district] = SMALL.places
if (!province || !district) throw new Error('The small chart has two places.')
const [BEFORE, DAY] = ['2018-08-07', '2025-08-01'] as const

const read = (day: typeof BEFORE | typeof DAY, places: ChartModel['places']): ChartModel => ({
  ...SMALL,
  days: [day],
  places,
})
const called = (label: string) => ({ ...province, label })

describe('between two readings', () => {
  test('a place is told that is called otherwise, in the order of what is compared', () => {
    const model = unionOf(read(BEFORE, [called('Tỉnh A'), district]), read(DAY, [called('Thành phố A'), district]))
    expect(placesRenamed(model, DAY, BEFORE)).toEqual([{ id: 'place/a', before: 'Tỉnh A', after: 'Thành phố A' }])
    expect(placesRenamed(model, BEFORE, DAY)).toEqual([{ id: 'place/a', before: 'Thành phố A', after: 'Tỉnh A' }])
    expect(nodesChanged(model, DAY, BEFORE)).toEqual([])
  })

  test('a place that went, or is there in neither, is not told as called otherwise, too', () => {
    const was = { ...called('Tỉnh A'), exists: ['YES'] } as const
    const gone = { ...called('Thành phố A'), exists: ['NO'] } as const
    const went = unionOf(read(BEFORE, [was]), read(DAY, [gone]))
    expect(nodesChanged(went, DAY, BEFORE).map(({ change }) => change)).toEqual(['GONE'])
    expect(placesRenamed(went, DAY, BEFORE)).toEqual([])
    expect(nodesChanged(went, BEFORE, DAY).map(({ change }) => change)).toEqual(['NEW'])
    expect(placesRenamed(went, BEFORE, DAY)).toEqual([])
    const neither = unionOf(read(BEFORE, [{ ...was, exists: ['NO'] }]), read(DAY, [gone]))
    expect(nodesChanged(neither, DAY, BEFORE)).toEqual([])
    expect(placesRenamed(neither, DAY, BEFORE)).toEqual([])
  })

  test('a level of the general model is none, which one revision may have no name for', () => {
    const level = { ...province, id: 'PROVINCE' }
    const model = unionOf(read(BEFORE, [{ ...level, label: 'PROVINCE' }]), read(DAY, [level]))
    expect(placesRenamed(model, DAY, BEFORE)).toEqual([])
  })

  test('what came or went in a place is told from what is in another of that name by its level', () => {
    const [city, inIt] = [called('Thành phố A'), { ...district, label: 'Thành phố A' }]
    const [body] = SMALL.bodies
    if (!body) throw new Error('The small chart has bodies.')
    const council = { ...body, id: 'org/of-district', label: 'HĐND Thành phố A', place: district.id }
    const [post] = SMALL.posts
    if (!post) throw new Error('The small chart has posts.')
    const chair = { ...post, id: 'post/of-district', label: 'Chủ tịch HĐND Thành phố A', body: council.id }
    const before = { ...read(BEFORE, [city, inIt]), bodies: [...SMALL.bodies, council], posts: [...SMALL.posts, chair] }
    const after = read(DAY, [city])
    expect(nodesChanged(unionOf(before, after), DAY, BEFORE).map(({ label }) => label)).toEqual([
      'Thành phố A (Cấp huyện)',
      'HĐND Thành phố A (Cấp huyện)',
      'Chủ tịch HĐND Thành phố A (Cấp huyện)',
    ])
  })
})

test('places of one name and level are told apart by the place that each lies in', () => {
  const others = ['X', 'Y'].map((label) => ({ ...province, id: `place/${label}`, label }))
  const same = others.map(({ id }) => ({ ...district, id: `${id}/chau-thanh`, label: 'Châu Thành', parent: id }))
  expect([...placeNames({ places: [...others, ...same] }).values()]).toEqual([
    ...['X', 'Y'],
    ...['Châu Thành (X)', 'Châu Thành (Y)'],
  ])
})

test('places of one name, level and place are told apart by their keys', () => {
  const same = ['one', 'two'].map((id) => ({ ...district, id: `place/a/${id}`, label: 'Tân Lập' }))
  const other = { ...district, id: 'place/b/three', label: 'Tân Lập', parent: district.id }
  expect([...placeNames({ places: [province, district, ...same, other] }).values()]).toEqual([
    ...[province.label, district.label],
    ...[`Tân Lập (${province.label}, place/a/one)`, `Tân Lập (${province.label}, place/a/two)`],
    `Tân Lập (${district.label})`,
  ])
})
