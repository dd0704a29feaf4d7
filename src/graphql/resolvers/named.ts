import { nameOf } from '../../model/display.ts'
import type { Interval } from '../../model/interval.ts'
import type { Language, Name } from '../../model/name.ts'
import type * as sdl from '../generated/schema.ts'
import type { Seen } from '../seen.ts'

type Named = Seen<{ readonly id: string; readonly names: readonly Name[] }>

const LANGUAGE_OF = { VI: 'vi', EN: 'en' } as const satisfies Record<sdl.Language, Language>
const SHOWN = { vi: 'VI', en: 'EN' } as const satisfies Record<Language, sdl.Language>

export const languageOf = ({ lang }: { readonly lang: sdl.Language }): Language => LANGUAGE_OF[lang]

/** What everything with names has. */
export const namedFields = {
  name: ({ it, lens }: Named, args: { readonly lang: sdl.Language }) =>
    nameOf(it.names, languageOf(args), lens.at.validAt) ?? it.id,
  names: ({ it }: Named) => it.names.map((name) => ({ ...name, language: SHOWN[name.language] })),
}

/** What everything with a time of its own has. */
export const datedFields = { valid: ({ it }: Seen<{ readonly valid: Interval }>) => it.valid }
