import type { IncomingMessage } from 'node:http'
import { OWN_LANGUAGES } from '../chart/words.ts'
import { spokenIn } from './page-words.ts'

const shortOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** What a browser says its reader reads, the likest first. */
function readIn(header: string): readonly string[] {
  const wished = header.split(',').map((one) => {
    const [language = '', ...others] = one.split(';').map((part) => part.trim())
    const weight = others.find((part) => part.startsWith('q='))?.slice(2)
    return { language, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  return wished
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
}

/**
 * The first of a reader's languages that is among those offered; null: the reader names none of them.
 * @param header Accept-Language, as a browser sends it
 */
export function readerLanguage(header: string | undefined, offered: readonly string[]): string | null {
  const found = readIn(header ?? '').flatMap((read) => offered.find((one) => shortOf(one) === shortOf(read)) ?? [])
  return found[0] ?? null
}

/** Which language of ours a page without the world's words speaks: the one that its address names, else the reader's. */
export function pageLanguage({ url = '', headers }: IncomingMessage): 'vi' | 'en' {
  const named = new URLSearchParams(url.slice(`${url}?`.indexOf('?') + 1)).get('lang')
  return spokenIn(named || (readerLanguage(headers['accept-language'], OWN_LANGUAGES) ?? 'en'))
}
