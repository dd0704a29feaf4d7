import { loadPart } from '../state/use-loaded.ts'

interface Page<V> {
  /** What to ask for the one behind it; null: it is the last. */
  readonly next: V | null
}

/** How a list is read, page by page. */
interface Paged<V, P extends Page<V>> {
  /** Of all lists. */
  readonly name: string
  readonly first: V
  readonly read: (asked: V, signal: AbortSignal) => Promise<P>
}

/** @param most so many; what was read before is at hand */
export async function readPages<V, P extends Page<V>>(
  { name, first, read }: Paged<V, P>,
  most: number,
  signal: AbortSignal,
): Promise<readonly P[]> {
  const part = (asked: V) => loadPart(`${name} ${JSON.stringify(asked)}`, (aborted) => read(asked, aborted), signal)
  const pages = [await part(first)]
  for (let next = pages[0]?.next; next && pages.length < most; next = pages.at(-1)?.next) pages.push(await part(next))
  return pages
}
