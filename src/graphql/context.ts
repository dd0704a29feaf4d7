import type { YogaInitialContext } from 'graphql-yoga'
import type { RequestViews } from '../answers/request-views.ts'
import type { Wordings } from '../rules/place-forms.ts'

/** What the server adds to a request. No view is in here: it travels with the objects. */
export interface ServerContext {
  readonly views: RequestViews
  /** How places are named with their designation. */
  readonly wordings: Wordings
}

export type Context = YogaInitialContext & ServerContext
