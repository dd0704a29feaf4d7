import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, parse, validate } from 'graphql'
import { type Allowance, Budget } from '../src/answers/budget.ts'
import { clockIn } from '../src/answers/clock.ts'
import { RequestViews } from '../src/answers/request-views.ts'
import { sharedFacts } from '../src/answers/shared-facts.ts'
import { Turns } from '../src/answers/turns.ts'
import type { Context } from '../src/graphql/context.ts'
import { execute } from '../src/graphql/execution/execute.ts'
import { DEFAULT_LIMITS } from '../src/graphql/limits/limits.ts'
import { executableSchema } from '../src/graphql/schema.ts'
import type { Store } from '../src/store/store.ts'

/** Nobody leaves before the answer. */
const UNHURRIED = new AbortController().signal
const FOLDER = new URL('./twelve/', import.meta.url)
const SCHEMA = executableSchema()

function documentIn(file: string): DocumentNode {
  const document = parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  const [fault] = validate(SCHEMA, document)
  if (fault) throw new Error(`${file}: ${fault.message}`)
  return document
}

const DOCUMENTS: ReadonlyMap<string, DocumentNode> = new Map(
  readdirSync(FOLDER).map((file) => [file.replace('.graphql', ''), documentIn(file)]),
)

/** Asks one of the texts by its file's name. */
export type AskOwn = (text: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** Our schema over a store, in this process; each question sees what a request of its own would see. */
export function ownSide(store: Store, allowance: Allowance = DEFAULT_LIMITS): AskOwn {
  const parts = { store, clock: clockIn('Asia/Ho_Chi_Minh', () => new Date()), shared: sharedFacts(store) }
  const budget = { allowance, turns: new Turns(), elapsed: () => performance.now() }
  const contextOf = (): Context => ({
    views: new RequestViews({ ...parts, budget: new Budget({ ...budget, signal: UNHURRIED }) }),
  })
  return async (text, variableValues) => {
    const document = DOCUMENTS.get(text)
    if (!document) throw new Error(`There is no text "${text}".`)
    const { data, errors } = await execute({ schema: SCHEMA, document, variableValues, contextValue: contextOf() })
    if (errors?.[0]) throw errors[0]
    return data
  }
}
