import { join } from 'node:path'
import { describe, inject, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { storeCases } from '../store/store.cases.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()
let files = 0

describe.skipIf(access === null)('on a real server', () => {
  if (access)
    storeCases({
      name: 'the Neo4j store',
      open: () => emptyNeo4jStore(access),
      // Community has one database, so the store beside it is of the other engine: what moves must be the same in both.
      beside: () => openSqliteStore(join(folder, `${files++}.db`)),
      worlds: 6,
    })
  else test('is not tried', () => undefined)
})
