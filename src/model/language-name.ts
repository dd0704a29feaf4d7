/** What a world calls a language. */
export interface CalledLanguage {
  readonly code: string
  /** In the language of the reader. */
  readonly name: string
  readonly names: readonly { readonly text: string; readonly language: string }[]
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
