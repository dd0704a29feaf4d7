import type { Day } from '../model/date.ts'
import { boundsOf, isCertainOn, nearestTo, surestOn } from '../model/interval.ts'
import { isIn, type Languages, type Name, nameOf, shownIn } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { Designation } from '../model/vocabulary.ts'
import { formsOf, type PlaceForm, type Wordings } from './place-forms.ts'

const onDay = <T extends { readonly valid: Place['valid'] }>(items: readonly T[], day: Day): T | undefined =>
  surestOn(items, day).at(-1) ?? nearestTo(items, day)[0]

/** What a place is called on a day; between two dated designations what it was called last, outside of them all the latest. */
export const designationOn = ({ designations }: Place, day: Day): Designation | null =>
  onDay(designations, day)?.designation ?? null

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The territory in the first language that it is worded in; null where the place has a name of its own in one before that. */
function territoryIn({ texts }: PlaceForm, { names }: Place, languages: Languages): string | null {
  const [shown] = shownIn(names, languages)
  const own = languages.findIndex((one) => shown && isIn(shown, one))
  const until = [...(own === -1 ? languages : languages.slice(0, own)), shown?.language ?? '']
  return until.flatMap((one) => texts[one]?.territory ?? [])[0] ?? null
}

/** The name of a place with its designation on a day: `Tỉnh Yên Bái`. A designation without wording leaves the name alone. */
export function fullNameOn(place: Place, wordings: Wordings, languages: Languages, day: Day): string {
  const worded = place.designations.every(({ designation }) => wordings.has(designation))
  const form = worded ? onDay(formsOf(place, wordings), day) : undefined
  const territory = form ? territoryIn(form, place, languages) : null
  return territory === null ? (nameOf(place.names, languages, day) ?? place.id) : capitalised(territory)
}

/**
 * Whether sources leave no other name or designation open on a day: none tells of one before the place was surely there. Without names
 * in the language others serve.
 */
export function isFullNameCertain({ names, designations, valid }: Place, languages: Languages, day: Day): boolean {
  if (day < boundsOf(valid).fromLatest) return false
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  const shown = shownIn(preferred, languages)
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
    .flatMap(({ texts, valid }) =>
      Object.entries(texts).map(([language, { territory }]): Name => {
        return { language, text: capitalised(territory), use: 'ALTERNATE', valid }
      }),
    )
    .filter(({ text }) => !known.has(text))
}
