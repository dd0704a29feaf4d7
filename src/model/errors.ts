/**
 * Everything that can go wrong, by whose fault it is. Anything else thrown is our own fault: masked outside, logged in full.
 * `graphql/error-codes.ts` maps these to the codes a client sees.
 */
const ERROR_CODES = [
  'INCORRECT',
  'BAD_CURSOR',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNSUPPORTED',
  'CONFLICT',
  'UNAVAILABLE',
  'TIMEOUT',
  'LIMIT_EXCEEDED',
  'DAMAGED',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** One thing wrong with an input: where in it, and what. */
export interface Issue {
  readonly path: string
  readonly message: string
  /** Of what comes twice, where it stands first. */
  readonly first?: string
}

export abstract class DualhatError extends Error {
  abstract readonly code: ErrorCode
  readonly what: string
  readonly remedy: string
  /**
   * @param what what is wrong, with the value quoted, as one sentence
   * @param remedy what the reader can do next, as one sentence
   */
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what} ${remedy}`, options)
    this.name = new.target.name
    this.what = what
    this.remedy = remedy
  }
}

/** The caller's input cannot be understood or breaks a rule of the model. */
export class Incorrect extends DualhatError {
  readonly code = 'INCORRECT'
  readonly issues: readonly Issue[]
  constructor(what: string, remedy: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(what, remedy, options)
    this.issues = issues
  }
}

/** What the caller names fits several things; `candidates` are their ids. */
export class Ambiguous extends Incorrect {
  readonly candidates: readonly string[]
  constructor(what: string, remedy: string, candidates: readonly string[]) {
    super(what, remedy)
    this.candidates = candidates
  }
}

/** A cursor that was not made by this list: another filter, order or view, or a damaged text. */
export class BadCursor extends DualhatError {
  readonly code = 'BAD_CURSOR'
}

/** The caller asked for something that is not there in this view. */
export class NotFound extends DualhatError {
  readonly code = 'NOT_FOUND'
}

/** The caller's role does not allow this. */
export class Forbidden extends DualhatError {
  readonly code = 'FORBIDDEN'
}

/** This store or format cannot do that; its capability flag says so. */
export class Unsupported extends DualhatError {
  readonly code = 'UNSUPPORTED'
}

/** The facts changed under the caller: a stale revision, or an id that already says something else. */
export class Conflict extends DualhatError {
  readonly code = 'CONFLICT'
}

/** The store cannot be reached or written now: locked, full, read-only, down. */
export class Unavailable extends DualhatError {
  readonly code = 'UNAVAILABLE'
}

/** The answer took longer than the caller or the server allows. */
export class Timeout extends DualhatError {
  readonly code = 'TIMEOUT'
}

/** The answer would take more than one answer may. */
export class LimitExceeded extends DualhatError {
  readonly code = 'LIMIT_EXCEEDED'
}

/** Stored data that this version must not touch: corrupt, foreign, or written by a newer version. */
export class Damaged extends DualhatError {
  readonly code = 'DAMAGED'
}
