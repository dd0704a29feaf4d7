import { describe, expect, test } from 'vitest'
import type { App } from '../../src/cli/app.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { serve } from '../../src/cli/serve.ts'

const THERE = { at: 'typo.db', wasThere: true, mayBeSeeded: true }

/** What a user reads of a server, told to end at once or once it is there. @param isOpen whether others reach its address */
async function said({
  isOpen = false,
  isTold = 'THERE' as 'AT_ONCE' | 'THERE',
  options = {},
  store = THERE,
}): Promise<readonly string[]> {
  const lines: string[] = []
  const told = Promise.withResolvers<void>()
  const terminal = { say: (text: string) => lines.push(text), stopped: () => told.promise, progress: () => undefined }
  const app: Pick<App, 'serve' | 'store'> = {
    store,
    async serve() {
      if (isTold === 'AT_ONCE') told.resolve()
      await new Promise((done) => setTimeout(done, 5))
      setTimeout(told.resolve, 5)
      return { address: 'http://host:1', isOpen, said: null, stop: async () => void lines.push('stopped') }
    },
  }
  const input = { words: [], options, terminal: terminal as unknown as Terminal, open: async () => app as App }
  expect(await serve.run(input)).toBe(0)
  return lines
}

const ANSWERS = 'Dualhat answers at http://host:1 (GraphQL at http://host:1/graphql). Ctrl-C stops it.'

describe('a server says', () => {
  test('where it answers, and nothing more on this machine alone', async () => {
    expect(await said({})).toEqual([ANSWERS, 'stopped'])
  })

  test('first, that a store begins where the one that is named is not there', async () => {
    const options = { store: 'typo.db' }
    const begins = 'There is no store at "typo.db" yet: a new one begins there, with'
    const shipped = `${begins} the shipped world; for an empty one add --empty.`
    const none = { ...THERE, wasThere: false }
    expect(await said({ options, store: none })).toEqual([shipped, ANSWERS, 'stopped'])
    const [empty] = await said({ options, store: { ...none, mayBeSeeded: false } })
    expect(empty).toBe(`${begins} nothing in it.`)
    // A first start, and a container: no name is a slip there.
    for (const one of [{ options }, { store: none }]) expect(await said(one)).toEqual([ANSWERS, 'stopped'])
  })

  test('that it is open, where others reach it', async () => {
    const [answers = ''] = await said({ isOpen: true })
    expect(answers).toContain(ANSWERS)
    expect(answers).toMatch(/Others can reach it there, and it asks nobody who they are\. HOST=127\.0\.0\.1 keeps it/)
  })

  test('that it will stop, while it still records, and then not where it answers', async () => {
    const [stopping, ...more] = await said({ isTold: 'AT_ONCE' })
    expect(stopping).toMatch(/^Stopping once the world is recorded\. A second Ctrl-C stops at once/)
    expect(more).toEqual(['stopped'])
  })
})
