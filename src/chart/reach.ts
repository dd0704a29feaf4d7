import { type Day, LAST_DAY, rangeOrNull } from '../model/day-range.ts'
import { inLanguage, wordsIn } from './words.ts'

/** The newest document and the newest directive of a view, as the API gives them. */
export interface ReachAnswer {
  readonly documents: { readonly nodes: readonly { readonly publishedAt: string | null }[] } | null
  readonly directives: { readonly nodes: readonly { readonly issuedOn: string | null }[] } | null
}

/** How far the sources of a view reach: the date of the latest of them. */
export interface Reach {
  /** As far as it is known: a month or a year stays one. */
  readonly date: string
  /** The last day that it can be. */
  readonly last: Day
}

/** Of a date that leaves several days open the last counts, as in the lists of the API. */
function reachBy(date: string | null): readonly Reach[] {
  const range = date === null ? null : rangeOrNull(date)
  if (date === null || !range) return []
  const last = range.latest === LAST_DAY ? range.earliest : range.latest
  return [{ date: date.startsWith('[') ? last : date, last }]
}

/** null: there is no source. UNDATED: none has a date. */
export function reachOf({ documents, directives }: ReachAnswer): Reach | 'UNDATED' | null {
  const dates = [
    ...(documents?.nodes ?? []).map(({ publishedAt }) => publishedAt),
    ...(directives?.nodes ?? []).map(({ issuedOn }) => issuedOn),
  ]
  if (dates.length === 0) return null
  return dates.flatMap(reachBy).toSorted((a, b) => (a.last < b.last ? 1 : -1))[0] ?? 'UNDATED'
}

interface Words {
  readonly none: string
  readonly reach: (date: string) => string
  readonly beyond: (date: string, day: string) => string
}

const vi: Words = {
  none: 'Ở đây không nguồn nào ghi ngày: không rõ các nguồn cho biết đến khi nào.',
  reach: (date) =>
    `Nguồn mới nhất ở đây ghi ngày ${date}; với từng địa bàn hay chức danh, nguồn mới nhất có thể cũ hơn.`,
  beyond: (date, day) =>
    `Nguồn mới nhất ở đây ghi ngày ${date}: những gì hiển thị cho ngày ${day} là theo các nguồn đến lúc ấy. Nếu sau đó có thay đổi thì ở đây chưa biết.`,
}

const en: Words = {
  none: 'No source here bears a date: how far they reach is not known.',
  reach: (date) => `The latest source here is dated ${date}; of single places and posts the latest may be older.`,
  beyond: (date, day) =>
    `The latest source here is dated ${date}: what is shown of ${day} is as the sources until then leave it. Whatever changed since is not known here.`,
}

/** Of a day that is later than all sources, that it is; null: it is not. */
export function toldBeyond(reach: Reach | 'UNDATED' | null, day: Day, language: string): string | null {
  if (reach === null || reach === 'UNDATED' || day <= reach.last) return null
  const { day: read } = wordsIn(language)
  return inLanguage(language, { vi, en }, en).beyond(read(reach.date), read(day))
}

/** How far the sources reach, in one line; null: there is none. */
export function toldReach(reach: Reach | 'UNDATED' | null, day: Day, language: string): string | null {
  const words = inLanguage(language, { vi, en }, en)
  if (reach === null) return null
  if (reach === 'UNDATED') return words.none
  return toldBeyond(reach, day, language) ?? words.reach(wordsIn(language).day(reach.date))
}
