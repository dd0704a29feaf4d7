import { inLanguage, plural } from './words.ts'

/** Words around a picture, and of one that is a file or on paper: what the page is sent to begin with has no need of them. */
export interface SheetWords {
  readonly left: (count: number) => string
  readonly withoutLinks: (count: number) => string
  readonly bundled: (count: number) => string
  /** Of labels in letters that a file's font has not. */
  readonly otherLetters: (count: number) => string
  readonly page: (number: number, of: number) => string
  /** Behind the name of what began on an earlier page. */
  readonly continued: string
  /** What the number at the end of a line that a page cuts is. */
  readonly otherEnd: string
  /** The title of a picture in which nothing is, since no general model is stated for its day and levels. */
  readonly noModel: string
  readonly source: (revision: number) => string
}

const vi: SheetWords = {
  left: (count) => `${count} liên kết không vẽ được vì một đầu không có trong sơ đồ`,
  withoutLinks: (count) => `Không vẽ ${count} cơ quan không có liên kết`,
  bundled: (count) => `${count} đường nối dùng chung một làn`,
  otherLetters: (count) => `${count} tên có chữ mà phông của tệp này không có (vẽ bằng •): xem tệp SVG`,
  page: (number, of) => `trang ${number}/${of}`,
  continued: '(tiếp)',
  otherEnd: 'Số ở cuối một đường bị cắt: trang có đầu kia của đường đó',
  noModel: 'Không có mô hình chung nào được nêu cho phần đang xem',
  source: (revision) => `Dualhat, bản ghi ${revision}`,
}

const en: SheetWords = {
  left: (count) => `${plural(count, 'link')} not drawn: an end is not in this chart`,
  withoutLinks: (count) => `${count} ${count === 1 ? 'body' : 'bodies'} without links not drawn`,
  bundled: (count) => `${plural(count, 'line')} share one lane`,
  otherLetters: (count) =>
    `${plural(count, 'name')} in letters that the font of this file has not, drawn as •: see the SVG`,
  page: (number, of) => `page ${number} of ${of}`,
  continued: '(continued)',
  otherEnd: 'A number at the end of a line that is cut: the page with its other end',
  noModel: 'No general model is stated for this view',
  source: (revision) => `Dualhat, revision ${revision}`,
}

/** The words in a language, in English where it has none of its own. */
export const sheetWordsIn = (language: string): SheetWords => inLanguage(language, { vi, en }, en)
