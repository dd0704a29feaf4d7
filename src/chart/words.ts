import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { NodeChange } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'

type Told = Readonly<Record<Exclude<NodeChange, 'SAME'>, string>>

/** Every word of the picture that is not the world's own, but for those around it: see `sheet-words.ts`. */
export interface Words {
  readonly standing: Readonly<Record<StandingState, string>>
  readonly existence: Readonly<Record<ExistenceState, string>>
  readonly kind: Readonly<Record<ChartLink['kind'], string>>
  /** Of what is on record, where no source says so. */
  readonly basis: Readonly<Record<NonNullable<ChartLink['basis']>, string>>
  /** Of what is in force, and no source shows that it is carried out. */
  readonly notKnownDone: string
  readonly change: Readonly<Record<NodeChange, string>>
  /** The same of what sources leave open, before or after. */
  readonly perhaps: Told
  /** The same between two revisions: not in the world, but in what is recorded of it. */
  readonly recorded: Told
  /** Before `recorded`, of a link that two revisions record: that only one of them knows a source that shows it here. */
  readonly evidence: string
  /** Of one that stands the same in both, but since another day. */
  readonly sinceOther: string
  /** Between the two posts of a link, and the bodies of a merger. */
  readonly heldWith: string
  readonly mergedWith: string
  /** Of a body that answers to others than the one above it. */
  readonly alsoUnder: (names: string) => string
  /** Of the counts of a band: how many of them are on record there. */
  readonly evidenced: (count: number) => string
  readonly closed: (places: number, bodies: number) => string
  readonly unplaced: string
  readonly asOf: (day: string) => string
  readonly comparedWith: (day: string) => string
  /** Of a revision, by its number, or of the day or instant by which it was recorded. */
  readonly knownAt: (when: string, isOfOtherDay: boolean) => string
  readonly nothing: string
  readonly chartOf: (name: string) => string
  readonly generalModel: string
  /** A day as it is read. */
  readonly day: (day: string) => string
}

const isNumber = (text: string): boolean => /^\d+$/.test(text)

const vi: Words = {
  standing: {
    ACTIVE: 'Có hiệu lực',
    SUSPENDED: 'Tạm dừng',
    UNKNOWN: 'Chưa rõ',
    ENDED: 'Đã kết thúc',
    NOT_STARTED: 'Chưa bắt đầu',
  },
  existence: { YES: 'có nguồn', PRESUMED: 'suy ra', UNKNOWN: 'chưa rõ có hay không', NO: 'không có vào ngày này' },
  kind: {
    ConcurrentHolding: 'có ghi nhận tại đây',
    PilotLink: 'chưa thấy nguồn tại đây',
    PostPair: 'cặp loại chức danh',
    BodyMerger: 'hợp nhất cơ quan',
  },
  basis: { INTERPRETED: 'một cách hiểu', DERIVED: 'suy ra theo quy tắc' },
  notKnownDone: 'không rõ đã làm chưa',
  change: { NEW: 'mới', GONE: 'không còn', SAME: '' },
  perhaps: { NEW: 'có thể mới có', GONE: 'có thể không còn' },
  recorded: { NEW: 'mới ghi nhận', GONE: 'không còn được ghi nhận' },
  evidence: 'nguồn',
  sinceOther: 'đổi ngày bắt đầu',
  heldWith: 'đồng thời là',
  mergedWith: 'hợp nhất với',
  alsoUnder: (names) => `cũng trực thuộc ${names}`,
  evidenced: (count) => `${count} có ghi nhận`,
  closed: (places, bodies) => `${places} địa bàn, ${bodies} cơ quan`,
  unplaced: 'Không rõ địa bàn',
  asOf: (day) => `tại ngày ${day}`,
  comparedWith: (day) => `so với ${day}`,
  knownAt: (when, isOfOtherDay) =>
    `${isOfOtherDay ? '' : 'những gì biết '}theo ${isNumber(when) ? 'bản ghi' : 'dữ liệu ghi nhận đến'} ${when}`,
  nothing: 'Không có gì để vẽ vào ngày này.',
  chartOf: (name) => `Sơ đồ tổ chức: ${name}`,
  generalModel: 'Mô hình tổ chức chung và các cặp chức danh',
  day: (day) => day.split('-').reverse().join('/'),
}

export const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const en: Words = {
  standing: {
    ACTIVE: 'Active',
    SUSPENDED: 'Suspended',
    UNKNOWN: 'Unknown',
    ENDED: 'Ended',
    NOT_STARTED: 'Not started',
  },
  existence: { YES: 'sourced', PRESUMED: 'presumed', UNKNOWN: 'unknown whether there', NO: 'not there on this day' },
  kind: {
    ConcurrentHolding: 'on record here',
    PilotLink: 'no evidence here',
    PostPair: 'pair of kinds',
    BodyMerger: 'bodies run as one',
  },
  basis: { INTERPRETED: 'a reading', DERIVED: 'made by rule' },
  notKnownDone: 'not known to be done',
  change: { NEW: 'new', GONE: 'gone', SAME: '' },
  perhaps: { NEW: 'perhaps new', GONE: 'perhaps gone' },
  recorded: { NEW: 'recorded since', GONE: 'no longer recorded' },
  evidence: 'evidence',
  sinceOther: 'since another day',
  heldWith: 'held together with',
  mergedWith: 'run as one with',
  alsoUnder: (names) => `also answers to ${names}`,
  evidenced: (count) => `${count} on record`,
  closed: (places, bodies) => `${plural(places, 'place')}, ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
  unplaced: 'Place not known',
  asOf: (day) => `as of ${day}`,
  comparedWith: (day) => `compared with ${day}`,
  knownAt: (when, isOfOtherDay) =>
    `${isOfOtherDay ? 'as' : 'what was'} known at ${isNumber(when) ? `revision ${when}` : when}`,
  nothing: 'There is nothing to draw on this day.',
  chartOf: (name) => `Organisation chart: ${name}`,
  generalModel: 'The general model and its pairs of posts',
  day: vi.day,
}

const WORDS: Readonly<Record<string, Words>> = { vi, en }

/** The languages that a picture has words of its own in. */
export const OWN_LANGUAGES: readonly string[] = Object.keys(WORDS)

/** What is written in a language, or in English. */
export const inLanguage = <T>(language: string, all: Readonly<Record<string, T>>, english: T): T =>
  all[language.split('-')[0]?.toLowerCase() ?? ''] ?? english

/** That only one of two revisions knows a source that shows a link. */
export const evidenceTold = ({ evidence, recorded }: Words, change: 'NEW' | 'GONE'): string =>
  `${evidence} ${recorded[change]}`

/**
 * The words in a language, in English where it has none of its own.
 * @param recorded where a model says that others are right for the two revisions that it compares
 */
export function wordsIn(language: string, recorded?: Words['recorded']): Words {
  const words = inLanguage(language, WORDS, en)
  return recorded ? { ...words, recorded } : words
}
