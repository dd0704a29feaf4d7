import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** That a text may do so. */
export interface Leave {
  readonly why: string
  /** What a text must say; null: any text of that file. */
  readonly saying: string | null
}
const whole = (why: string): Leave => ({ why, saying: null })
const ALL: Leave = { why: 'counted where a question bounds neither place nor link', saying: 'FROM arrangement a' }

/** Asked by whoever is the first to ask what may be long. */
export const COUNTED = 'LIMIT $most'

/** Tables that a file may have read from end to end, and why. */
export const MAY_WALK: Readonly<Record<string, Leave>> = {
  'revisions.ts revision': { why: 'asked for its last row, by its key', saying: 'ORDER BY number DESC LIMIT 1' },
  'symbol-table.ts word': whole('a row for each kind, link and scheme; read when one is new'),
  'facets.ts facet': whole('a row for each value of a filter; read when one is new'),
  'queries/arrangements.ts arrangement': ALL,
  'queries/tally.ts arrangement': ALL,
  'slices.ts arrangement': { why: 'looked through once something was recorded', saying: 'SELECT EXISTS' },
  'aside.ts arrangement': { why: 'counted up to where it is long', saying: COUNTED },
  'check.ts revision': whole('a check looks at everything'),
  'check.ts link': whole('a check looks at everything'),
}

/** Pages that are sorted, by the list that they start from, and why that is short. */
export const MAY_SORT: Readonly<Record<string, string>> = {
  'inside i': 'what lies in at most 500 places',
  'link d': 'what links to one entry',
  'listing_by_container ': 'what lives in one thing',
  ') d': 'what bears one code',
  'other_spelling o': 'the names that begin so',
  'term t': 'the names that have those terms',
  "format('%010d": 'the versions of one thing',
  "format('%08d": 'a list by days, which is offered of kinds that are few',
  'changed c': 'what was recorded or closed between two revisions, where that is less than a quarter of all',
}

/** Files that ask nothing in answer to a question, but when a store is opened or all of it is checked; and those that others ask through. */
const ASKED_AT_OPENING = [
  'driver.ts',
  'migrations.ts',
  'open.ts',
  'quick-check.ts',
  'check-derived.ts',
  'derive-anew.ts',
  'aside.ts',
  'aside-thread.ts',
]
const ASKS = /\b(?:reader|writer|connection)\s*\.(?:all|get|run)\b/
const SOURCE = fileURLToPath(new URL('../../src/store/sqlite', import.meta.url))

export const filesThatAsk = (): readonly string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && ASKS.test(readFileSync(join(SOURCE, file), 'utf8')))
    .filter((file) => !ASKED_AT_OPENING.includes(file))
