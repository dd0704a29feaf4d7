import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { pageWordsIn } from '../../src/http/page-words.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { en } from '../../src/web/words/en.ts'
import { vi } from '../../src/web/words/vi.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { inProcessWith } from '../helpers/command-line.ts'

const EXAMPLE = new URL('../../docs/example.jsonl', import.meta.url).pathname

test.each([
  ['the page of an empty store in en', en.nothingRecorded],
  ['the page of an empty store in vi', vi.nothingRecorded],
  ['its page without scripts in en', pageWordsIn('en').emptyStore],
  ['its page without scripts in vi', pageWordsIn('vi').emptyStore],
])('%s advises a command that fills the store its server shows', async (_, advice) => {
  const [, command = ''] = /“npx dualhat ([^”]*)”/.exec(advice) ?? []
  const folder = await temporaryFolder()
  const [shown, other] = [join(folder, 'shown.db'), join(folder, 'other.db')]
  await (await openSqliteStore(shown)).close()
  const args = command.split(' ').map((arg) => ({ FILE: EXAMPLE, STORE: shown })[arg] ?? arg)
  // Without the name of the store another one would be filled.
  expect((await inProcessWith(openApp, other, args)).code).toBe(0)
  const store = await openSqliteStore(shown)
  const { number } = await store.head()
  await store.close()
  expect(number).toBeGreaterThan(0)
})
