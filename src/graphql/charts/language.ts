import { OWN_LANGUAGES } from '../../chart/words.ts'
import { languagesToRead, ownName } from '../../model/language-name.ts'
import { type Ask, answered } from './asking.ts'
import type { WantedPicture } from './wanted.ts'

/** A language that the world speaks, with its name: in itself, or `lang` is left out. */
export interface Spoken {
  readonly code: string
  readonly name: string
  readonly lang?: string
}

/** A picture of which it is known in which language it speaks. */
export type Worded<P extends Pick<WantedPicture, 'lang'>> = P & { readonly lang: string }

/** The languages to read a world in, the one that it puts first before others. @param lang that is read in; null: none is, yet */
export async function languagesOf(ask: Ask, lang: string | null = null): Promise<readonly Spoken[]> {
  const { nodes } = (await answered(ask, 'languages', { lang })).terms
  return languagesToRead(nodes, lang, OWN_LANGUAGES).map((one) => ({ code: one.code, ...ownName(one) }))
}

/** The words of ours where a world names no language. */
const WITHOUT = 'en'

/** In the language that is asked for, else in the world's first. */
export async function worded<P extends Pick<WantedPicture, 'lang'>>(ask: Ask, wanted: P): Promise<Worded<P>> {
  return { ...wanted, lang: wanted.lang ?? (await languagesOf(ask))[0]?.code ?? WITHOUT }
}
