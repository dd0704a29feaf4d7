import type { RequestViews } from '../answers/request-views.ts'

/** What every field of an answer is given. No view is in here: it travels with the objects. */
export interface Context {
  readonly views: RequestViews
}
