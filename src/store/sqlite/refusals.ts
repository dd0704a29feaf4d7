import { Damaged, DualhatError, type ErrorCode, Unavailable } from '../../model/errors.ts'

/** An error of ours as it goes to another thread, on the way to which it loses its class. */
export interface Refusal {
  readonly code: ErrorCode
  readonly what: string
  readonly remedy: string
  readonly cause: string
}

/** @throws what is none of ours: a fault of the program ends the thread */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof DualhatError)) throw error
  const { code, what, remedy, cause } = error
  return { code, what, remedy, cause: String(cause ?? '') }
}

/** What a store's own thread may have been refused with. */
export const refusedBy = ({ code, what, remedy, cause }: Refusal): DualhatError =>
  code === 'DAMAGED' ? new Damaged(what, remedy, { cause }) : new Unavailable(what, remedy, { cause })
