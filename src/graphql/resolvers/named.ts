import type { InView } from '../../answers/view-reader.ts'
import { nameOf } from '../../model/display.ts'
import type { Interval } from '../../model/interval.ts'
import type { Language, Name } from '../../model/name.ts'
import type * as sdl from '../generated/schema.ts'

type Named = InView<{ readonly id: string; readonly names: readonly Name[] }>

const LANGUAGE_OF = { VI: 'vi', EN: 'en' } as const satisfies Record<sdl.Language, Language>
const SHOWN = { vi: 'VI', en: 'EN' } as const satisfies Record<Language, sdl.Language>

export const languageOf = ({ lang }: { readonly lang: sdl.Language }): Language => LANGUAGE_OF[lang]

/** What everything with names has. */
export const namedFields = {
  name: ({ value, view }: Named, args: { readonly lang: sdl.Language }) =>
    nameOf(value.names, languageOf(args), view.asOf.validAt) ?? value.id,
  names: ({ value }: Named) => value.names.map((name) => ({ ...name, language: SHOWN[name.language] })),
}

/** What everything with a time of its own has. */
export const datedFields = { valid: ({ value }: InView<{ readonly valid: Interval }>) => value.valid }
