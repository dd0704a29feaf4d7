import type { Entry } from '../../model/entry.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Page, PageRequest } from '../../store/store.ts'
import { fitOf } from './fits.ts'

type Items<T> = Page<T>['items']
interface OfEntry {
  readonly entry: Entry
}

/** What is found by a text. */
export interface FoundBy<T> {
  readonly text: string
  readonly page: (page: PageRequest) => Promise<Page<T>>
}

/** Which of some texts finds an entry best; of those that do so alike the first. */
function bestOf(texts: readonly string[]): (entry: Entry) => number {
  const fits = texts.map(fitOf)
  return (entry) => {
    const found = fits.map((of) => of(entry) ?? Number.POSITIVE_INFINITY)
    return found.indexOf(Math.min(...found))
  }
}

/** A page of those of a list that are wanted, read on until it is full and one more is known to follow. */
async function pageOfWanted<T>(
  { page }: FoundBy<T>,
  isWanted: (item: T) => boolean,
  { first, after }: PageRequest,
): Promise<Page<T>> {
  const items: Items<T>[number][] = []
  for (let from = after; ; ) {
    const read = await page({ first, after: from })
    items.push(...read.items.filter(({ item }) => isWanted(item)))
    from = read.items.at(-1)?.sortKey ?? null
    if (items.length > first || !read.hasNext || from === null)
      return { items: items.slice(0, first), hasNext: items.length > first }
  }
}

/** What several texts find, each entry once, by that which finds it best. */
export async function pageByTexts<T extends OfEntry>(all: readonly FoundBy<T>[], page: PageRequest): Promise<Page<T>> {
  const [only] = all
  if (only && all.length === 1) return only.page(page)
  const best = bestOf(all.map(({ text }) => text))
  const pages = await Promise.all(all.map((one, at) => pageOfWanted(one, ({ entry }) => best(entry) === at, page)))
  const items = pages.flatMap((found) => found.items).toSorted((a, b) => byCodePoint(a.sortKey, b.sortKey))
  return {
    items: items.slice(0, page.first),
    hasNext: pages.some(({ hasNext }) => hasNext) || items.length > page.first,
  }
}
