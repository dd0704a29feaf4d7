import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** Why there is no answer: the code of the API, or OFFLINE where the server was not reached. */
export class AskError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Told {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}
interface Said<R> {
  readonly data?: R | null
  readonly errors?: readonly Told[]
  /** Of an answer that is a problem and no answer of GraphQL. */
  readonly detail?: string
  readonly code?: string
}

/** A text of a question that knows the types of its variables and of its answer. */
export type Question<R, V> = DocumentTypeDecoration<R, V> & { toString(): string }

/** What came, with what is missing of it. */
export interface Answer<R> {
  readonly data: R
  readonly missing: readonly string[]
}

async function post(body: string, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }
  try {
    return await fetch('/graphql', { method: 'POST', signal, headers, body })
  } catch (error) {
    if (signal.aborted) throw error
    throw new AskError('OFFLINE', 'The server does not answer.')
  }
}

/** Puts a question to the API. Of a partial answer what came is given, with what is missing. @throws AskError where nothing came */
export async function ask<R, V>(document: Question<R, V>, variables: V, signal: AbortSignal): Promise<Answer<R>> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal)
  const said = (await response.json().catch(() => ({}))) as Said<R>
  const [error] = said.errors ?? []
  const isNothing = error !== undefined && Object.values(said.data ?? {}).every((one) => one === null)
  if (said.data && !isNothing) return { data: said.data, missing: (said.errors ?? []).map(({ message }) => message) }
  const code = error?.extensions?.code ?? said.code ?? `HTTP ${response.status}`
  throw new AskError(code, error?.message ?? said.detail ?? 'The server gave no answer that can be read.')
}
