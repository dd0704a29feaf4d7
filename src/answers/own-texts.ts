import type { Entry } from '../model/entry.ts'
import type { Language } from '../model/name.ts'
import { languageOfAll, type OwnText, textIn } from '../model/own-text.ts'
import { ownTextsOf } from '../model/traits.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import type { InView, ViewReader } from './view-reader.ts'

/** By the field; null: by the request. */
type Asked = Language | null | undefined

/** The language in which texts are told together; null: nobody says which, or there is none that all are in. */
export const languageOfTexts = (view: ViewReader, texts: readonly OwnText[], asked: Asked): Soon<Language | null> =>
  mapMaybeAsync(view.languages(asked ?? null), (languages) =>
    mapMaybeAsync(view.vocabularies(), ({ records }) => languageOfAll(texts, languages, records)),
  )

/** The language in which an entry tells what those who keep the world wrote in it: one for all of it, where there is one. */
export const ownLanguage = ({ value, view }: InView<Entry>, asked: Asked): Soon<Language | null> =>
  languageOfTexts(view, ownTextsOf(value), asked)

/** A text by itself, in the language that a reader would have it in. */
export const textAlone = (view: ViewReader, text: OwnText, asked: Asked): Soon<string> =>
  mapMaybeAsync(languageOfTexts(view, [text], asked), (language) => textIn(text, language))

/** A text of an entry, in the language that all of its texts are told in; where there is none, by itself. */
export function ownText(one: InView<Entry>, text: OwnText, asked: Asked): Soon<string>
export function ownText(one: InView<Entry>, text: OwnText | null, asked: Asked): Soon<string | null>
export function ownText(one: InView<Entry>, text: OwnText | null, asked: Asked): Soon<string | null> {
  return text === null
    ? null
    : mapMaybeAsync(ownLanguage(one, asked), (language) =>
        language === null ? textAlone(one.view, text, asked) : textIn(text, language),
      )
}
