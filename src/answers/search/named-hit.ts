import type { Page, SearchHit } from '../../store/store.ts'

/** A hit with the text that it was found by. */
export interface NamedHit extends SearchHit {
  readonly text: string
}

export type Hits = Page<NamedHit>['items']
