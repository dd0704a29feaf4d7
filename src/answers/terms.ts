import { type Coded, type Term, termIdOf, type Vocabulary } from '../model/term.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** A code that the world has no term of is still read: it has no name but itself. */
const withoutTerm = (coded: Coded): Term => ({
  ...{ kind: 'Term', id: termIdOf(coded), ...coded },
  ...{ names: [], position: null, exactMatch: [] },
})

/** What a code means in a view. Few codes are in many rows, so that each is made once, and costs the request nothing. */
export function termIn(view: ViewReader, vocabulary: Vocabulary, code: string): Soon<InView<Term>> {
  const name = `${vocabulary} ${code}`
  const known = view.terms.get(name)
  if (known) return known
  return mapMaybeAsync(view.vocabularies(), ({ term }) => {
    const value = term({ vocabulary, code }) ?? withoutTerm({ vocabulary, code })
    const made = view.terms.get(name) ?? { value, view }
    view.terms.set(name, made)
    return made
  })
}

export const termsIn = async (
  view: ViewReader,
  vocabulary: Vocabulary,
  codes: readonly string[],
): Promise<readonly InView<Term>[]> => Promise.all(codes.map((code) => termIn(view, vocabulary, code)))
