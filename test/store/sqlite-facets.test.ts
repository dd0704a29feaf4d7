import { expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import { ANY_ARRANGEMENT, anyOf, NOT_APART } from '../../src/store/queries.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { body, holding, lasting, PROVINCE, post } from '../helpers/facts.ts'

test('a world told in more words of one kind than a store tells apart is refused, and nothing of it recorded', async () => {
  const store = await emptyStore()
  const places = Array.from({ length: 60 }, (_, n) => ({ ...PROVINCE, id: `place/p${n}` as const, level: `L${n}` }))
  await expect(record(store, places)).rejects.toThrow(Incorrect)
  await expect(record(store, places)).rejects.toThrow(/"L53" is one more level than the 53 that a store tells apart/)
  expect((await store.head()).number).toBe(0)
  await record(store, places.slice(0, 53))
  const view = store.view({ validAt: '2022-08-31', revision: 1 })
  expect(await view.count({ ...anyOf('Place'), level: ['L52'] })).toBe(1)
  const [first, second] = [body('org/a', 'place/p52'), body('org/b', 'place/p52')]
  const members = [
    first,
    second,
    post('post/dam-ha/chu-nhiem', first.id),
    post('post/dam-ha/chanh-thanh-tra', second.id),
  ]
  await record(store, [...members, { ...holding(lasting(null)), place: 'place/p52', level: 'L52' }])
  const later = store.view({ validAt: '2022-08-31', revision: 2 })
  const ofLevel = (level: string) => later.countArrangements({ ...ANY_ARRANGEMENT, level: [level] })
  expect([await ofLevel('L52'), await ofLevel('L20'), await ofLevel('L51')]).toEqual([1, 0, 0])
  const [counted] = await later.tally(ANY_ARRANGEMENT, { ...NOT_APART, place: 'L52' })
  expect(counted?.place).toBe('place/p52')
})
