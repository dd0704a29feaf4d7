import { expect, test } from 'vitest'
import type { PlaceId } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import type { Place } from '../../../src/model/place.ts'
import { emptyStore, record } from '../../helpers/api.ts'
import { COUNTRY, district, named, SOURCE } from '../../helpers/facts.ts'
import { TERMS } from '../../helpers/terms.ts'
import { faultsIn } from './world.ts'

const id = (tier: number): PlaceId => `place/t${tier}`
const at = (tier: number, parent: PlaceId): Place => ({ ...district(id(tier), ALWAYS), parent })
/** Each in the one before it, the first in the country. */
const chain = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, n) => at(from + n, from + n === 0 ? COUNTRY.id : id(from + n - 1)))

test('places lie in sixteen others at most: the first beyond is refused, with the way around', async () => {
  const store = await emptyStore()
  await record(store, [...TERMS, SOURCE, COUNTRY])
  expect(await faultsIn(store, chain(0, 16))).toEqual([])
  const faults = await faultsIn(store, chain(0, 20))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(
    /^put\.16: "place\/t16" lies in more than 16 places, one within the other: place\/t16 → place\/t15 → .* → place\/vn\. Let it/,
  )
  await record(store, chain(0, 10))
  expect(await faultsIn(store, chain(10, 16))).toEqual([])
  expect(await faultsIn(store, chain(10, 17))).toEqual([expect.stringMatching(/^put\.6: "place\/t16" lies in more/)])
})

test('a place takes along what the store knows in it', async () => {
  const store = await emptyStore()
  await record(store, [
    ...TERMS,
    SOURCE,
    COUNTRY,
    ...chain(0, 12),
    { ...at(20, COUNTRY.id) },
    at(21, id(20)),
    at(22, id(21)),
  ])
  const moved = (tier: number) => faultsIn(store, [at(20, id(tier))])
  expect(await moved(8)).toEqual([])
  expect(await moved(11)).toEqual([])
  const [deep] = chain(12, 14)
  const further = deep ? [deep, at(13, id(12)), at(20, id(13))] : []
  expect(await faultsIn(store, further)).toEqual([
    expect.stringMatching(/^put\.2: "place\/t22" lies in more than 16 places/),
  ])
  expect(await faultsIn(store, [...further, at(22, COUNTRY.id)])).toEqual([])
})

test('what moves takes along what lies in a place that is corrected beside it', async () => {
  const store = await emptyStore()
  await record(store, [...TERMS, SOURCE, COUNTRY, ...chain(0, 14), at(20, COUNTRY.id), at(21, id(20)), at(22, id(21))])
  const renamed = { ...at(21, id(20)), names: named('Another') }
  expect(await faultsIn(store, [at(20, id(13)), renamed])).toEqual([
    expect.stringMatching(/"place\/t22" lies in more than 16 places/),
  ])
})

test('nothing more is put into one that lies too deep in an older store', async () => {
  const store = await emptyStore()
  await record(store, [...TERMS, SOURCE, COUNTRY, ...chain(0, 18)])
  expect(await faultsIn(store, [at(18, id(17))])).toEqual([
    expect.stringMatching(/^put\.0: "place\/t18" lies in more than 16 places/),
  ])
  expect(await faultsIn(store, [at(10, COUNTRY.id)])).toEqual([])
})
