import type { InView } from '../../answers/view-reader.ts'
import { type Language, nameOf } from '../../model/name.ts'
import type { Term } from '../../model/term.ts'
import type { TermResolvers } from '../generated/schema.ts'
import { type Complete, namedFields, nodeFields } from './fields.ts'

/** Rows share their words: each is named once for a view, and forgotten with it. */
const named = new WeakMap<InView<Term>, Map<Language, string>>()

function nameIn(one: InView<Term>, language: Language): string {
  const names = named.get(one) ?? new Map<Language, string>()
  const { names: all, code } = one.value
  const name = names.get(language) ?? nameOf(all, language, one.view.asOf.validAt) ?? code
  named.set(one, names.set(language, name))
  return name
}

export const term = {
  ...nodeFields,
  ...namedFields,
  name: (one, { lang }) => nameIn(one, lang),
  vocabulary: ({ value }) => value.vocabulary,
  code: ({ value }) => value.code,
  position: ({ value }) => value.position,
  exactMatch: ({ value }) => value.exactMatch,
  collective: ({ value }) => value.collective ?? null,
  wordings: ({ value }) => value.wordings ?? [],
} satisfies Complete<TermResolvers>
