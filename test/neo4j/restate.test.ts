import { expect, inject, test } from 'vitest'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import { cypher, emptyNeo4jStore } from '../helpers/neo4j.ts'
import { recordOldPairs, saidBy, TODAY } from '../store/old-pairs.ts'

const access = inject('neo4j') as Access

test.skipIf(access === null)(
  'pairs that stood in their model are entries of their own, in the revisions in which they were recorded',
  async () => {
    const old = await emptyNeo4jStore(access)
    await recordOldPairs(old)
    await old.close()
    await cypher(access, 'MATCH (m:Migration) WHERE m.number > 6 DELETE m')
    const store = await openNeo4jStore(access)
    expect(await saidBy(store)).toEqual(TODAY)
    const { number: revision } = await store.head()
    const view = store.view({ validAt: '2022-08-31', revision })
    const joined = await view.linked(['type/c'], 'CONCURRENT_POST_TYPE', 'in')
    expect(joined.get('type/c')?.map(({ id }) => id)).toEqual(['pair/vn/p-1'])
    const before = store.view({ validAt: '2022-08-31', revision: 2 })
    const first = await before.linked(['model/vn/m2'], 'PAIR_OF', 'in')
    expect(first.get('model/vn/m2')?.map(({ id }) => id)).toEqual(['pair/vn/p-1', 'pair/vn/p-2'])
    await store.close()
  },
)
