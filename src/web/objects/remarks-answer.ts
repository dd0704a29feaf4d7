import { type AsOf, type CountAssertionFilter, RemarksOnDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'

/** Of one thing: which counts, and about what else is said or asked. */
export interface AskedOf {
  readonly counts: CountAssertionFilter
  readonly about: string
}

/** What is about two of the things asked for is told once. */
const each = <T extends { readonly key: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.key, one])).values(),
]

/** What sources count of some things without naming each, what documents say for and against them, and what was looked for about them. */
export async function readRemarks(asked: readonly AskedOf[], at: AsOf, lang: string, signal: AbortSignal) {
  const answers = await Promise.all(asked.map((one) => ask(RemarksOnDocument, { ...one, at, lang }, signal)))
  const lists = answers.flatMap(({ data }) => [data.countAssertions, data.criticisms, data.openQuestions])
  return {
    /** There is more of some of it than is read. */
    isCut: lists.some((list) => list?.pageInfo.hasNextPage),
    counts: each(answers.flatMap(({ data }) => data.countAssertions?.nodes ?? [])),
    criticisms: each(answers.flatMap(({ data }) => data.criticisms?.nodes ?? [])),
    questions: each(answers.flatMap(({ data }) => data.openQuestions?.nodes ?? [])),
  }
}
