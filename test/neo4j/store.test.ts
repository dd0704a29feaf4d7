import { join } from 'node:path'
import { describe, inject, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { emptyNeo4jStore } from '../helpers/neo4j.ts'
import { storeCases } from '../store/store.cases.ts'
import { IS_MONTHLY } from './from-jars.ts'

const access = inject('neo4j')
const folder = await temporaryFolder()
let files = 0
/** The monthly line has just started when it is asked, and plans each text then: it is asked about half as many worlds as the other. */
const WORLDS = IS_MONTHLY ? 3 : 6

describe.skipIf(access === null)('on a real server', () => {
  if (access)
    storeCases({
      name: 'the Neo4j store',
      open: () => emptyNeo4jStore(access),
      // Community has one database, so the store beside it is of the other engine: what moves must be the same in both.
      beside: () => openSqliteStore(join(folder, `${files++}.db`)),
      worlds: WORLDS,
    })
  else test('is not tried', () => undefined)
})
