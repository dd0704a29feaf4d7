import type { Day } from '../model/date.ts'
import { isCertainOn, surestOn } from '../model/interval.ts'
import { type Language, nameOf } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { Designation } from '../model/vocabulary.ts'
import { formsOf, type Wordings } from './place-forms.ts'

const onDay = <T extends { readonly valid: Place['valid'] }>(items: readonly T[], day: Day): T | undefined =>
  surestOn(items, day).at(-1) ?? items.at(-1)

/** What a place is called on a day; outside all dated designations, the latest. */
export const designationOn = ({ designations }: Place, day: Day): Designation | null =>
  onDay(designations, day)?.designation ?? null

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The name of a place with its designation on a day: `Tỉnh Yên Bái`. A designation without wording leaves the name alone. */
export function fullNameOn(place: Place, wordings: Wordings, language: Language, day: Day): string {
  const worded = place.designations.every(({ designation }) => wordings[designation])
  const form = worded ? onDay(formsOf(place, wordings), day) : undefined
  return form ? capitalised(form[language].territory) : (nameOf(place.names, language, day) ?? place.id)
}

/** Whether sources leave no other name or designation open on a day. Without names in the language the Vietnamese ones serve. */
export function isFullNameCertain({ names, designations }: Place, language: Language, day: Day): boolean {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const own = preferred.filter((name) => name.language === language)
  const shown = own.length > 0 ? own : preferred.filter((name) => name.language === 'vi')
  return isCertainOn(designations, ({ designation }) => designation, day) && isCertainOn(shown, ({ text }) => text, day)
}
