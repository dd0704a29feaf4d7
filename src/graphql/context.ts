import type { YogaInitialContext } from 'graphql-yoga'
import type { Wordings } from '../rules/place-forms.ts'
import type { Sight } from './sight.ts'

/** What the server adds to a request. No view is in here: it travels with the objects. */
export interface ServerContext {
  readonly sight: Sight
  readonly requestId: string
  /** How places are named with their designation. */
  readonly wordings: Wordings
}

export type Context = YogaInitialContext & ServerContext
