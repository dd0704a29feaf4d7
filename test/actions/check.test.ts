import { expect, test } from 'vitest'
import { checkStore } from '../../src/actions/check.ts'
import type { Entry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { body, district, holding, PROVINCE, post, SOURCE } from '../helpers/facts.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const quote = { type: 'QUOTE', document: SOURCE.id, start: 0, end: 5, words: 'Chánh' } as const
const bodies = [body('org/a', damHa.id), body('org/b', damHa.id)] as const
const posts = [post('post/dam-ha/chu-nhiem', 'org/a'), post('post/dam-ha/chanh-thanh-tra', 'org/b')] as const
const held: Entry = { ...holding(ALWAYS), model: null }

test('a store is checked for what an import would refuse today, which older versions took', async () => {
  const store = await emptyStore()
  await record(store, [SOURCE, PROVINCE, damHa, ...bodies, ...posts, held])
  expect(await checkStore(store)).toEqual([])
  await record(store, [
    { ...bodies[0], superiors: ['org/b'] },
    { ...bodies[1], superiors: ['org/a'] },
    { ...posts[0], origin: { basis: 'STATED', confidence: 'HIGH', evidence: [quote] } },
    { ...held, level: 'PROVINCE' },
  ])
  expect(await checkStore(store)).toEqual([
    '"org/a" answers to itself: org/a → org/b → org/a.',
    '"post/dam-ha/chu-nhiem" quotes "doc/s6", whose text is not held; cite it instead.',
    '"holding/vn/quang-ninh/dam-ha/p-2" is at level PROVINCE, but its place "place/vn/quang-ninh/dam-ha" is a DISTRICT.',
  ])
})
