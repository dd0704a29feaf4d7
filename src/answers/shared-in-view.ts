import type { InView, ViewReader } from './view-reader.ts'

/** What stands in many places of an answer and is told alike in each of them: it need be worked out only once. */
export class SharedInView<T> implements InView<T> {
  readonly value: T
  readonly view: ViewReader

  constructor(value: T, view: ViewReader) {
    this.value = value
    this.view = view
  }
}
