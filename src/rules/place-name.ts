import type { Day } from '../model/date.ts'
import { isCertainOn, surestOn } from '../model/interval.ts'
import { type Language, type Name, nameOf, shownIn } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import { type Designation, WordedLanguage } from '../model/vocabulary.ts'
import { formsOf, type Wordings } from './place-forms.ts'

const onDay = <T extends { readonly valid: Place['valid'] }>(items: readonly T[], day: Day): T | undefined =>
  surestOn(items, day).at(-1) ?? items.at(-1)

/** What a place is called on a day; outside all dated designations, the latest. */
export const designationOn = ({ designations }: Place, day: Day): Designation | null =>
  onDay(designations, day)?.designation ?? null

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** In which language a full name is made; null where the place has names of its own in one that no wording is in. */
function wordedLanguageFor({ names }: Place, language: Language): WordedLanguage | null {
  const [kind, shown] = [language.split('-')[0], shownIn(names, language)[0]?.language]
  return WordedLanguage.safeParse(kind).data ?? WordedLanguage.safeParse(shown).data ?? null
}

/** The name of a place with its designation on a day: `Tỉnh Yên Bái`. A designation without wording leaves the name alone. */
export function fullNameOn(place: Place, wordings: Wordings, language: Language, day: Day): string {
  const worded = place.designations.every(({ designation }) => wordings.has(designation))
  const form = worded ? onDay(formsOf(place, wordings), day) : undefined
  const asWorded = wordedLanguageFor(place, language)
  return form && asWorded ? capitalised(form[asWorded].territory) : (nameOf(place.names, language, day) ?? place.id)
}

/** Whether sources leave no other name or designation open on a day. Without names in the language others serve. */
export function isFullNameCertain({ names, designations }: Place, language: Language, day: Day): boolean {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const shown = shownIn(preferred, language)
  return isCertainOn(designations, ({ designation }) => designation, day) && isCertainOn(shown, ({ text }) => text, day)
}

/**
 * The names with a designation that a place had, as further names by which it is found: `Tỉnh Yên Bái`. None where a designation has
 * no wording.
 */
export function fullNamesOf(place: Place, wordings: Wordings): readonly Name[] {
  if (!place.designations.every(({ designation }) => wordings.has(designation))) return []
  const known = new Set(place.names.map(({ text }) => text))
  return formsOf(place, wordings)
    .flatMap((form) =>
      WordedLanguage.options.map((language): Name => {
        const text = capitalised(form[language].territory)
        return { language, text, use: 'ALTERNATE', valid: form.valid }
      }),
    )
    .filter(({ text }) => !known.has(text))
}
