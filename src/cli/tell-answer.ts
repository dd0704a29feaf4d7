import { csvOf, rowsOf } from '../formats/csv.ts'
import type { App } from './app.ts'
import { asLine, type Input } from './command.ts'
import { WrongUse } from './wrong-use.ts'

const failed = (answer: unknown) => typeof answer === 'object' && answer !== null && 'errors' in answer

type Variables = Readonly<Record<string, unknown>>
interface Paged {
  readonly totalCount?: number | null
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
}
const pageOf = (data: unknown): Paged => Object(Object.values(Object(data))[0])

const MORE =
  'There are more rows. Let the question take "$after: String", give it as "after: $after", and ask for "pageInfo { hasNextPage endCursor }".'

/** Every row of the list that a question asks for: page by page where it takes `$after`. */
async function table(app: App, query: string, variables: Variables, say: (text: string) => void) {
  const rows: unknown[] = []
  const takesMore = /\$after\b/.test(query)
  for (let given = variables; ; ) {
    const answer = Object(await app.ask(query, given))
    if (failed(answer)) return { answer, rows }
    const found = rowsOf(answer.data)
    rows.push(...found)
    const { pageInfo, totalCount } = pageOf(answer.data)
    if (takesMore && pageInfo?.hasNextPage && pageInfo.endCursor) given = { ...given, after: pageInfo.endCursor }
    else {
      if (pageInfo?.hasNextPage || (totalCount ?? 0) > rows.length) say(MORE)
      return { answer, rows }
    }
  }
}

const answered = async (app: App, query: string, variables: Variables) => ({
  answer: await app.ask(query, variables),
  rows: [],
})

/** Asks, and prints the answer as JSON or as a table. @returns the exit code */
export async function tell(
  app: App,
  { terminal, options }: Input,
  query: string,
  variables: Variables,
): Promise<number> {
  const { csv, json } = options
  if (csv && json) throw new WrongUse('An answer is printed in one form.', 'Give one of --csv and --json.')
  const { answer, rows } = csv
    ? await table(app, query, variables, terminal.say)
    : await answered(app, query, variables)
  const text = csv && !failed(answer) ? csvOf(rows) : json ? asLine(answer) : `${JSON.stringify(answer, null, 2)}\n`
  await terminal.out(text)
  return failed(answer) ? 1 : 0
}
