import { num, type PdfFile, pdfText, type Ref, refTo } from './pdf-file.ts'

/** A name in the list of contents, and where it leads. */
export interface Bookmark {
  readonly label: string
  readonly depth: number
  readonly page: Ref
  readonly y: number
}

interface Entry extends Bookmark {
  readonly ref: Ref
  readonly inner: Entry[]
}

/** The entries in each other, as the places are. */
function nested(file: PdfFile, bookmarks: readonly Bookmark[]): readonly Entry[] {
  const roots: Entry[] = []
  const way: Entry[] = []
  for (const bookmark of bookmarks) {
    const entry = { ...bookmark, ref: file.reserve(), inner: [] }
    while ((way.at(-1)?.depth ?? -1) >= bookmark.depth) way.pop()
    ;(way.at(-1)?.inner ?? roots).push(entry)
    way.push(entry)
  }
  return roots
}

const ends = (entries: readonly Entry[]): string => {
  const [first, last] = [entries[0], entries.at(-1)]
  return first && last ? `/First ${refTo(first.ref)}/Last ${refTo(last.ref)}` : ''
}

/** Closed at first: a negative count says how many would open. */
function write(file: PdfFile, entries: readonly Entry[], parent: Ref): void {
  for (const [at, { ref, label, page, y, inner }] of entries.entries()) {
    const [previous, next] = [entries[at - 1], entries[at + 1]]
    const beside = `${previous ? `/Prev ${refTo(previous.ref)}` : ''}${next ? `/Next ${refTo(next.ref)}` : ''}`
    const within = inner.length === 0 ? '' : `${ends(inner)}/Count ${-inner.length}`
    const to = `/Dest[${refTo(page)}/XYZ 0 ${num(y)} null]`
    file.write(`<</Title ${pdfText(label)}/Parent ${refTo(parent)}${beside}${within}${to}>>`, ref)
    write(file, inner, ref)
  }
}

/** The places of a chart as the list of contents that readers show beside the pages. */
export function outline(file: PdfFile, bookmarks: readonly Bookmark[]): Ref {
  const root = file.reserve()
  const entries = nested(file, bookmarks)
  write(file, entries, root)
  return file.write(`<</Type/Outlines${ends(entries)}/Count ${entries.length}>>`, root)
}
