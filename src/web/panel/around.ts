/** So much of a text is shown around its words. */
const AROUND = 420

/** Where the paragraph of a place in a text begins and ends: an empty line parts it from what is no part of it, as the counters of visitors that a site puts below its news. */
function paragraphAt(text: string, start: number, end: number): readonly [from: number, to: number] {
  const before = [...text.slice(0, start).matchAll(/\n[^\S\n]*\n/g)].at(-1)
  const after = /\n[^\S\n]*\n/.exec(text.slice(end))
  return [before ? before.index + before[0].length : 0, after ? end + after.index : text.length]
}

/** The stretch of a text around words that is shown with them: as much of their paragraph as has room, cut between words. */
export function stretchAround(text: string, start: number, end: number): readonly [from: number, to: number] {
  const [first, last] = paragraphAt(text, start, end)
  const from = start - AROUND <= first ? first : text.indexOf(' ', start - AROUND) + 1
  const space = text.lastIndexOf(' ', end + AROUND)
  return [from, end + AROUND >= last ? last : space < end ? last : space]
}

/** What is put at the ends of a stretch of a text where its paragraph goes on. */
export function dotsAround(text: string, from: number, to: number): readonly [before: string, after: string] {
  const [first, last] = paragraphAt(text, from, to)
  return [from > first ? '…' : '', to < last ? '…' : '']
}

/** Words and what stands around them in their paragraph. */
export function around(text: string, start: number, end: number) {
  const [from, to] = stretchAround(text, start, end)
  const [before, after] = dotsAround(text, from, to)
  return {
    before: `${before}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${after}`,
  }
}
