import type { ExecutionResult } from 'graphql'

/** A question as it is put; what its variables hold was not looked at yet. */
export interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
}

/** Who puts it, and how. */
export interface Asker {
  /** The method of HTTP. */
  readonly method: string
  /** A header by its name; null: not sent. */
  readonly header: (name: string) => string | null
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

export interface Answered {
  readonly result: ExecutionResult
  /** Whether nothing that is recorded later changes it. */
  readonly isLasting: boolean
}

/** Answers a question. It never fails: what goes wrong is in the result, in words for its asker. */
export type Answerer = (asked: Asked, asker: Asker) => Promise<Answered>
