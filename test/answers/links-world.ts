import type { Entry } from '../../src/model/entry.ts'
import type { PlaceId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { PostPair } from '../../src/model/pilot-model.ts'
import { body, holding, lasting, named, post, stated } from '../helpers/facts.ts'
import { DERIVED, inProvince, model, PROVINCE, SMALL } from './small-world.ts'

export const type = (key: string, level: 'DISTRICT' | 'PROVINCE' = 'DISTRICT'): Entry => ({
  ...{ kind: 'PostType', id: `type/${key}`, names: named(key), role: 'HEAD', organizationType: 'type/body', level },
  ...{ branch: 'PARTY', namePattern: { vi: 'v', en: 'e' }, valid: ALWAYS, origin: stated },
})
export const pair = (code: string, over: Partial<PostPair> = {}): PostPair => ({
  ...{ kind: 'PostPair', id: `pair/${code.toLowerCase()}`, code, model: 'model/m2', level: 'DISTRICT' },
  ...{ mainPostType: 'type/a', concurrentPostType: 'type/b', origin: stated },
  ...over,
})
/** A body with a post of each of these types, at a place. */
export const seats = (place: PlaceId, key: string, types: readonly string[], valid = ALWAYS): readonly Entry[] => [
  { ...body(`org/${key}`, place), valid },
  ...types.map((one) => ({ ...post(`post/${key}/${one}`, `org/${key}`, valid), type: `type/${one}` as const })),
]
const joined = (id: string, key: string, over: object = {}): Entry => ({
  ...holding(lasting('2019-01-01')),
  ...{ id: `holding/${id}`, place: 'place/l/1', first: `post/${key}/a`, second: `post/${key}/b` },
  ...over,
})

/** Pairs at some places of a province, some of them evidenced, some not there for ever. */
export const LINKS: readonly Entry[] = [
  ...SMALL,
  ...[type('a'), type('b'), type('c'), type('d', 'PROVINCE')],
  ...['place/l/1', 'place/l/2', 'place/l/3'].map((id) => inProvince(id as PlaceId)),
  ...seats('place/l/1', '1', ['a', 'b', 'c']),
  ...seats('place/l/2', '2', ['a', 'b'], lasting('2020-01-01', '2024-01-01')),
  // One that lacks the other, and one at a place of another level.
  ...seats('place/l/3', '3', ['a']),
  ...seats(PROVINCE.id, 'p', ['a', 'b', 'd']),
  pair('P-1'),
  pair('P-2', { mainPostType: 'type/c', model: 'model/m9' }),
  model('model/m9'),
  joined('stated', '1'),
  joined('again', '1', { valid: lasting('2021-01-01') }),
  joined('turned', '2', { place: 'place/l/2', first: 'post/2/b', second: 'post/2/a' }),
  joined('implied', '1', { second: 'post/1/c', origin: DERIVED }),
]
