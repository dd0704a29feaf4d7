/** What a world calls a language. */
export interface CalledLanguage {
  readonly code: string
  /** In the language of the reader. */
  readonly name: string
  readonly names: readonly { readonly text: string; readonly language: string }[]
  /** Where it comes in the order of the world's languages; null: in none, as one that only documents are in. */
  readonly position: number | null
}

/** As those who speak it call it, with a capital letter; null: nobody says. */
function commonName(code: string): string | null {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code)
  return name ? name.charAt(0).toLocaleUpperCase(code) + name.slice(1) : null
}

/** A language in itself, so that who speaks no other finds it. `lang`: of the name; left out: as the world names it for the reader. */
export function ownName({ code, name, names }: CalledLanguage): { readonly name: string; readonly lang?: string } {
  const own = names.find(({ language }) => language === code)?.text ?? commonName(code)
  return own === null ? { name } : { name: own, lang: code }
}

/**
 * Those to read a world in: where it puts some in an order, these alone have names of its things. The one that is read in is among them.
 * @param read null: none is, yet
 * @param ours those that words of ours are in: one may be read in though the world has no name for it
 */
export function languagesToRead(
  all: readonly CalledLanguage[],
  read: string | null,
  ours: readonly string[],
): readonly CalledLanguage[] {
  const placed = all.filter(({ position }) => position !== null)
  const offered = placed.length > 0 ? placed : all
  if (read === null || offered.length === 0 || offered.some(({ code }) => code === read)) return offered
  const named = all.find(({ code }) => code === read)
  const unnamed = ours.includes(read) ? [{ code: read, name: read, names: [], position: null }] : []
  return [...offered, ...(named ? [named] : unnamed)]
}
