import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { NodeChange } from './as-of.ts'
import type { ChartLink } from './chart-model.ts'

/** Every word of the picture that is not the world's own. */
export interface Words {
  readonly standing: Readonly<Record<StandingState, string>>
  readonly existence: Readonly<Record<ExistenceState, string>>
  readonly kind: Readonly<Record<ChartLink['kind'], string>>
  readonly change: Readonly<Record<NodeChange, string>>
  /** The same of what sources leave open, before or after. */
  readonly perhaps: Readonly<Record<Exclude<NodeChange, 'SAME'>, string>>
  /** The same between two revisions: not in the world, but in what is recorded of it. */
  readonly recorded: Readonly<Record<Exclude<NodeChange, 'SAME'>, string>>
  /** Between the two posts of a link, and the bodies of a merger. */
  readonly heldWith: string
  readonly mergedWith: string
  /** Of a body that answers to others than the one above it. */
  readonly alsoUnder: (names: string) => string
  /** Of the counts of a band: how many of them a source shows there. */
  readonly evidenced: (count: number) => string
  readonly closed: (places: number, bodies: number) => string
  readonly changes: (count: number) => string
  readonly unplaced: string
  readonly legend: string
  readonly asOf: (day: string) => string
  readonly comparedWith: (day: string) => string
  /** Of a revision, by its number, or of the day or instant by which it was recorded. */
  readonly knownAt: (when: string, isOfOtherDay: boolean) => string
  readonly left: (count: number) => string
  readonly bundled: (count: number) => string
  readonly withoutLinks: (count: number) => string
  /** Of labels in letters that a file's font has not. */
  readonly otherLetters: (count: number) => string
  readonly page: (number: number, of: number) => string
  /** Behind the name of what began on an earlier page. */
  readonly continued: string
  /** What the number at the end of a line that a page cuts is. */
  readonly otherEnd: string
  readonly nothing: string
  readonly chartOf: (name: string) => string
  readonly generalModel: string
  readonly source: (revision: number) => string
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
    ConcurrentHolding: 'có nguồn tại đây',
    PilotLink: 'chưa thấy nguồn tại đây',
    PostPair: 'cặp loại chức danh',
    BodyMerger: 'hợp nhất cơ quan',
  },
  change: { NEW: 'mới', GONE: 'không còn', SAME: '' },
  perhaps: { NEW: 'có thể mới có', GONE: 'có thể không còn' },
  recorded: { NEW: 'mới ghi nhận', GONE: 'không còn được ghi nhận' },
  heldWith: 'đồng thời là',
  mergedWith: 'hợp nhất với',
  alsoUnder: (names) => `cũng trực thuộc ${names}`,
  evidenced: (count) => `${count} có nguồn`,
  closed: (places, bodies) => `${places} địa bàn, ${bodies} cơ quan`,
  changes: (count) => `${count} thay đổi`,
  unplaced: 'Không rõ địa bàn',
  legend: 'Chú giải',
  asOf: (day) => `tại ngày ${day}`,
  comparedWith: (day) => `so với ${day}`,
  knownAt: (when, isOfOtherDay) =>
    `${isOfOtherDay ? '' : 'những gì biết '}theo ${isNumber(when) ? 'bản ghi' : 'dữ liệu ghi nhận đến'} ${when}`,
  left: (count) => `${count} liên kết không vẽ được vì một đầu không có trong sơ đồ`,
  bundled: (count) => `${count} đường nối dùng chung một làn`,
  withoutLinks: (count) => `không vẽ ${count} cơ quan không có liên kết`,
  otherLetters: (count) => `${count} tên có chữ mà phông của tệp này không có (vẽ bằng •): xem tệp SVG`,
  page: (number, of) => `trang ${number}/${of}`,
  continued: '(tiếp)',
  otherEnd: 'số ở cuối một đường bị cắt: trang có đầu kia của đường đó',
  nothing: 'Không có gì để vẽ vào ngày này.',
  chartOf: (name) => `Sơ đồ tổ chức: ${name}`,
  generalModel: 'Mô hình tổ chức chung và các cặp chức danh',
  source: (revision) => `Dualhat, bản ghi ${revision}`,
  day: (day) => day.split('-').reverse().join('/'),
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

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
    ConcurrentHolding: 'evidenced here',
    PilotLink: 'no evidence here',
    PostPair: 'pair of kinds',
    BodyMerger: 'bodies run as one',
  },
  change: { NEW: 'new', GONE: 'gone', SAME: '' },
  perhaps: { NEW: 'perhaps new', GONE: 'perhaps gone' },
  recorded: { NEW: 'recorded since', GONE: 'no longer recorded' },
  heldWith: 'held together with',
  mergedWith: 'run as one with',
  alsoUnder: (names) => `also answers to ${names}`,
  evidenced: (count) => `${count} evidenced`,
  closed: (places, bodies) => `${plural(places, 'place')}, ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
  changes: (count) => plural(count, 'change'),
  unplaced: 'Place not known',
  legend: 'Legend',
  asOf: (day) => `as of ${day}`,
  comparedWith: (day) => `compared with ${day}`,
  knownAt: (when, isOfOtherDay) =>
    `${isOfOtherDay ? 'as' : 'what was'} known at ${isNumber(when) ? `revision ${when}` : when}`,
  left: (count) => `${plural(count, 'link')} not drawn: an end is not in this chart`,
  bundled: (count) => `${plural(count, 'line')} share one lane`,
  withoutLinks: (count) => `${count === 1 ? '1 body' : `${count} bodies`} without links not drawn`,
  otherLetters: (count) =>
    `${plural(count, 'name')} in letters that the font of this file has not, drawn as •: see the SVG`,
  page: (number, of) => `page ${number} of ${of}`,
  continued: '(continued)',
  otherEnd: 'a number at the end of a line that is cut: the page with its other end',
  nothing: 'There is nothing to draw on this day.',
  chartOf: (name) => `Organisation chart: ${name}`,
  generalModel: 'The general model and its pairs of posts',
  source: (revision) => `Dualhat, revision ${revision}`,
  day: vi.day,
}

const WORDS: Readonly<Record<string, Words>> = { vi, en }

/** The languages that a picture has words of its own in. */
export const OWN_LANGUAGES: readonly string[] = Object.keys(WORDS)

/** The words in a language, in English where it has none of its own. */
export const wordsIn = (language: string): Words => WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? en
