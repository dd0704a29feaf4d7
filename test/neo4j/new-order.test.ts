import { expect, inject, test } from 'vitest'
import type { Term } from '../../src/model/term.ts'
import { openNeo4jStore } from '../../src/store/neo4j/index.ts'
import type { Store } from '../../src/store/store.ts'
import { district, lasting, named, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { batch } from '../store/case-world.ts'
import { instantOf } from '../store/journal.ts'

const access = inject('neo4j')
const place = (key: string, name: string) => ({
  ...district(`place/vn/quang-ninh/${key}`, lasting(null)),
  names: named(name),
})
const ENGLISH_LETTERS: Term = {
  ...{ kind: 'Term', id: 'term/language/vi', vocabulary: 'LANGUAGE', code: 'vi', names: named('Tiếng Việt') },
  ...{ position: 1, exactMatch: [], alphabet: 'abcdefghijklmnopqrstuvwxyz' },
}

async function namesIn(store: Store): Promise<readonly unknown[]> {
  await store.head()
  const view = store.view({ validAt: '2022-08-31', revision: 1 })
  return ((await view.linked([PROVINCE.id], 'WITHIN', 'in')).get(PROVINCE.id) ?? []).map(({ id }) => id.slice(-1))
}

test.skipIf(access === null)('a process sees in another order what another process had listed so', async () => {
  if (!access) return
  const one = await emptyNeo4jStore(access)
  const other = await openNeo4jStore(access)
  await one.append(batch({ put: [SOURCE, PROVINCE, place('c', 'Băc'), place('d', 'Bad')] }))
  // As is usual, every “ă” comes after every “a”.
  expect(await namesIn(other)).toEqual(['d', 'c'])
  await one.append(batch({ put: [ENGLISH_LETTERS], instant: instantOf(2) }))
  // What another process recorded is seen a moment later.
  await expect.poll(() => namesIn(other)).toEqual(['c', 'd'])
  await other.close()
  await one.close()
})
