import { type Api, type ApiOptions, createApi } from '../../src/graphql/index.ts'
import type { Store } from '../../src/store/store.ts'

export { emptyStore, record, temporaryFolder } from './stores.ts'

export const ENDPOINT = 'http://dualhat.test/graphql'

/** What came back: the answer, or the errors instead of it. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
}

/** Asks through the front door, as a client does. */
export async function ask(api: Api, query: string, variables: object = {}): Promise<Answer> {
  const response = await api.fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = await response.json()
  return { status: response.status, data: body.data, errors: body.errors ?? [] }
}

/** The same, where anything but an answer is a fault of the test. */
export async function answerOf(api: Api, query: string, variables: object = {}): Promise<Answer['data']> {
  const { data, errors } = await ask(api, query, variables)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/** One value in an answer, by its path: `places.nodes.0.name`. */
export const pick = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Object(value)[key], data)

/** A list in an answer. */
export function listIn(data: unknown, path: string): readonly unknown[] {
  const list = pick(data, path)
  if (Array.isArray(list)) return list
  throw new Error(`There is no list at ${path} in ${JSON.stringify(data)}.`)
}

/** A text in an answer. */
export function textIn(data: unknown, path: string): string {
  const text = pick(data, path)
  if (typeof text === 'string') return text
  throw new Error(`There is no text at ${path} in ${JSON.stringify(data)}.`)
}

export const codesOf = ({ errors }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions['code'])

/** The API over a store, with a day of its own, and time enough on a busy machine. */
export const apiOver = (store: Store, { limits, ...options }: Partial<ApiOptions> = {}): Api =>
  createApi({
    store,
    now: () => new Date('2026-06-01T00:00:00Z'),
    limits: { deadlineMs: 120_000, ...limits },
    ...options,
  })
