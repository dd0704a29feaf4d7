import { spokenFor } from './words-in.ts'

/** Words of what sources count without naming, of what was looked for and not found, of what changed, and of lists that go on: loaded with what tells of it, not before. */
export interface RemarkWords {
  readonly counts: string
  /** The same, for places around one. */
  readonly countsAround: string
  /** Over the events that changed a place. */
  readonly events: string
  readonly questions: string
  /** There is more of this than is listed. */
  readonly more: string
  readonly searched: string
  readonly counted: (count: number, of: number | null) => string
  /** The day that a count is of. */
  readonly asOf: (date: string) => string
  /** Where no source shows a link at a place, of a count for a place around it: before the way there. */
  readonly countedAround: string
}

const en: RemarkWords = {
  events: 'What changed it',
  counts: 'Counts that sources give without naming each',
  countsAround: 'Counts that sources give for places around it, without naming each: it may be among them',
  questions: 'Looked for and not found',
  more: 'There is more than is listed here; the API tells all of it.',
  searched: 'Looked through',
  counted: (count, of) => (of === null ? `${count}` : `${count} of ${of}`),
  asOf: (date) => `as of ${date}`,
  countedAround: 'But a source counts this model without naming each place:',
}

const vi: RemarkWords = {
  events: 'Các thay đổi',
  counts: 'Số lượng mà nguồn nêu, không kể tên từng nơi',
  countsAround: 'Số lượng mà nguồn nêu cho địa bàn bao quanh, không kể tên từng nơi: nơi này có thể nằm trong số đó',
  questions: 'Đã tìm mà chưa thấy',
  more: 'Còn nữa ngoài danh sách này; API liệt kê tất cả.',
  searched: 'Đã tra cứu',
  counted: (count, of) => (of === null ? `${count}` : `${count}/${of}`),
  asOf: (date) => `thời điểm ${date}`,
  countedAround: 'Nhưng có nguồn đếm số nơi theo mô hình này mà không kể tên từng nơi:',
}

/** @param language of the page; one that it has no words in: English */
export const remarkWordsIn = (language: string): RemarkWords => (spokenFor(language) === 'vi' ? vi : en)
