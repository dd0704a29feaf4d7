import type { YogaInitialContext } from 'graphql-yoga'
import type { RequestViews } from '../answers/request-views.ts'

/** What the server adds to a request. No view is in here: it travels with the objects. */
export interface ServerContext {
  readonly views: RequestViews
}

export type Context = YogaInitialContext & ServerContext
