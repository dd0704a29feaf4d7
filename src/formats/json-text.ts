import { quoted } from '../model/text.ts'

/** A text, with a colon behind it where it names a field; a number; a beginning or end of an object. */
const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}]/gs
const WHOLE = /^-?\d+$/

const nameOf = (written: string): string => (written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written)

/**
 * What a JSON text says that is lost in silence when it is read: a field that stands twice, of which the last would win, and a whole
 * number that would come out as another. null: nothing.
 * @param text well-formed JSON
 */
export function lossIn(text: string): string | null {
  const open: Set<string>[] = []
  for (const [token, written, colon] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (written === undefined) {
      if (WHOLE.test(token) && !Number.isSafeInteger(Number(token)))
        return `has the number ${token.slice(0, 60)}, which is too large to be kept exactly`
    } else if (colon !== undefined) {
      const fields = open.at(-1)
      const name = nameOf(written)
      if (fields?.has(name)) return `has the field ${quoted(name)} twice`
      fields?.add(name)
    }
  }
  return null
}
