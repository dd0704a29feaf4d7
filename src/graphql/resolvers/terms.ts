import { mapMaybeAsync, type Soon } from '../../answers/lazy.ts'
import type { InView } from '../../answers/view-reader.ts'
import type { Language } from '../../model/name.ts'
import type { Term } from '../../model/term.ts'
import type { TermResolvers } from '../generated/schema.ts'
import { type Complete, namedFields, nameIn, nodeFields } from './fields.ts'

/** Rows share their words: each is named once for a view, and forgotten with it. */
const named = new WeakMap<InView<Term>, Map<Language | null, Soon<string>>>()

function textIn(one: InView<Term>, lang: Language | null): Soon<string> {
  const names = named.get(one) ?? new Map<Language | null, Soon<string>>()
  const name = names.get(lang) ?? mapMaybeAsync(nameIn(one, { lang }), (shown) => shown?.text ?? one.value.code)
  named.set(one, names.set(lang, name))
  return name
}

export const term = {
  ...nodeFields,
  ...namedFields,
  name: (one, { lang }) => textIn(one, lang ?? null),
  vocabulary: ({ value }) => value.vocabulary,
  code: ({ value }) => value.code,
  position: ({ value }) => value.position,
  exactMatch: ({ value }) => value.exactMatch,
  collective: ({ value }) => value.collective ?? null,
  wordings: ({ value }) => value.wordings ?? [],
  alphabet: ({ value }) => value.alphabet ?? null,
  accents: ({ value }) => value.accents ?? null,
  ofRecords: ({ value }) => value.ofRecords ?? null,
} satisfies Complete<TermResolvers>
