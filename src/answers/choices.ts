import { idInSortKey } from '../model/collation.ts'
import { LimitExceeded } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import type { PageRequest } from '../store/store.ts'
import type { Source } from './source.ts'
import type { ViewReader } from './view-reader.ts'

/** A part of a list, by the keys that the whole list is in the order of. */
export interface Keys {
  readonly page: (request: PageRequest) => Promise<{ readonly keys: readonly string[]; readonly hasNext: boolean }>
  readonly count: () => Promise<number | null>
}

export const keysOf = ({ page, keys = page, count }: Source<unknown>): Keys => ({
  page: async (request) => {
    const { items, hasNext } = await keys(request)
    return { keys: items.map(({ sortKey }) => sortKey), hasNext }
  },
  count,
})

/** How an item is named by who asks for it alone, told from its key. */
export type IdIn<I extends string> = (key: string) => I
export const idOfKey: IdIn<Id> = (key) => idInSortKey(key) as Id

/** Looked at together, and how many at most for one count. */
const AT_ONCE = 500
const MOST_COUNTED = 20_000

/** One key after the other would be too many questions, so they are counted by page; null: there are too many. */
const counted = (view: ViewReader, page: Keys['page']) => async () => {
  let [count, after]: [number, string | null] = [0, null]
  while (count <= MOST_COUNTED) {
    const { keys, hasNext } = await page({ first: AT_ONCE, after })
    count += keys.length
    after = keys.at(-1) ?? null
    if (!hasNext || after === null) return count
    const pause = view.budget.pause()
    if (pause) await pause
  }
  return null
}

/** All that is in a part. @throws LimitExceeded where it is more than are counted */
export async function allKeys(view: ViewReader, { page }: Keys): Promise<readonly string[]> {
  const found: string[] = []
  for (let after: string | null = null; found.length <= MOST_COUNTED; ) {
    const { keys, hasNext } = await page({ first: AT_ONCE, after })
    found.push(...keys)
    after = keys.at(-1) ?? null
    if (!hasNext || after === null) return found
    const pause = view.budget.pause()
    if (pause) await pause
  }
  throw new LimitExceeded(
    `More than ${MOST_COUNTED} fit \`anyOf\` and \`not\`.`,
    'Say more beside them, such as a place or a level.',
  )
}

/** Each once, in the order of lists: by code point, as UTF-8 is. */
const merged = (lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())]
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .sort((a, b) => a.bytes.compare(b.bytes))
    .map(({ key }) => key)

/** What is in one of several parts, each once. */
export function inAny(view: ViewReader, parts: readonly Keys[]): Keys {
  const page: Keys['page'] = async (request) => {
    const pages = await Promise.all(parts.map((part) => part.page(request)))
    const keys = merged(pages.map((one) => one.keys))
    return {
      keys: keys.slice(0, request.first),
      hasNext: keys.length > request.first || pages.some(({ hasNext }) => hasNext),
    }
  }
  return { page, count: counted(view, page) }
}

/** What is in a part and not in another. @param other the part that is left out, of some ids alone */
export function without<I extends string>(
  view: ViewReader,
  part: Keys,
  other: (ids: readonly I[]) => Promise<Keys>,
  idIn: IdIn<I>,
): Keys {
  const left = async (keys: readonly string[]) => {
    if (keys.length === 0) return keys
    const out = await (await other(keys.map(idIn))).page({ first: keys.length, after: null })
    return keys.filter((key) => !out.keys.includes(key))
  }
  const page: Keys['page'] = async ({ first, after: start }) => {
    const found: string[] = []
    for (let after = start; ; ) {
      const { keys, hasNext } = await part.page({ first: AT_ONCE, after })
      found.push(...(await left(keys)))
      if (found.length > first) return { keys: found.slice(0, first), hasNext: true }
      after = keys.at(-1) ?? null
      if (!hasNext || after === null) return { keys: found, hasNext: false }
      const pause = view.budget.pause()
      if (pause) await pause
    }
  }
  return { page, count: counted(view, page) }
}

/** The items of a part of a list. @param among gives those of some ids, whatever else is asked */
export const itemsOf = <T, I extends string>(
  part: Keys,
  among: (ids: readonly I[]) => Promise<Source<T>>,
  idIn: IdIn<I>,
): Source<T> => ({
  count: part.count,
  page: async (request) => {
    const { keys, hasNext } = await part.page(request)
    if (keys.length === 0) return { items: [], hasNext: false }
    const { items } = await (await among(keys.map(idIn))).page({ first: keys.length, after: null })
    return { items, hasNext }
  },
})
