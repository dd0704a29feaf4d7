import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { passThrough } from './pass-through.ts'
import { storeCases } from './store.cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'dualhat-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function open() {
  files += 1
  return openSqliteStore(join(folder, `${files}.db`))
}

storeCases({ name: 'the SQLite store', open })
// Of the same answers: what it could spoil, it would spoil in any world. As many as the monthly Neo4j is asked about: what makes these
// say too little is seen here.
storeCases({ name: 'the SQLite store behind another', open: async () => passThrough(await open()), worlds: 3 })
