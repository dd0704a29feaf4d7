const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i

/** @returns the tag as it is written (`zh-Hant`), whatever the case it is given in; null when it is no tag of BCP 47 */
export function languageTag(text: string): string | null {
  try {
    return (TAG.test(text) && Intl.getCanonicalLocales(text)[0]) || null
  } catch {
    return null
  }
}
