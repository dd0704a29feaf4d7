import type { Absence } from '../chart/absence.ts'
import type { ByWhich } from '../chart/told.ts'

/** The words of the chart's page that are not the world's own. */
export interface PageWords {
  readonly day: string
  readonly compare: string
  readonly tiers: string
  readonly moreTiers: string
  readonly language: string
  readonly onlyLinked: string
  readonly show: string
  readonly find: string
  readonly found: (text: string, count: number, isCut: boolean) => string
  /** Where more are found than are told, and where more are there to begin with. */
  readonly moreFound: string
  readonly morePlaces: string
  /** Of a place that is not there on the day, or of which nobody knows; and of where it lay, which has a later name then. */
  readonly absent: Readonly<Record<Absence, (day: string) => string>>
  readonly layIn: (place: string) => string
  /** Of a place, that it is gone or not there yet. */
  readonly notThere: (name: string, said: string) => string
  readonly onDay: (day: string) => string
  readonly became: string
  /** Over what the places in it became, and which of them in part only. */
  readonly becameInside: string
  readonly partOf: (name: string) => string
  readonly before: string
  readonly after: string
  readonly above: string
  readonly inside: string
  readonly generalModel: string
  /** In a world without a general model, where all of it would stand. */
  readonly begin: string
  readonly links: (count: number) => string
  /** Of a table without a row: of all that is drawn, of the tiers drawn, or of what filters leave. */
  readonly noLinks: string
  readonly noneInTiers: string
  readonly noneMatch: string
  readonly all: string
  /** Of places, bodies and posts the table tells nothing. */
  readonly changesOfLinks: (count: number) => string
  readonly calledBefore: (before: string, after: string) => string
  readonly columns: readonly [mark: string, joined: string, where: string, standing: string, sure: string, why: string]
  /** The head of a column more: whether the order that stands was; and what is told of that. */
  readonly carriedOut: string
  readonly execution: Readonly<Record<NonNullable<ByWhich['execution']>, string>>
  /** Of reasons that are more than are told. */
  readonly reasonsCut: string
  readonly since: (date: string) => string
  /** Of a date that is no single day. */
  readonly orEarlier: (date: string) => string
  readonly orLater: (date: string) => string
  readonly someDay: (from: string, to: string) => string
  /** Beside a standing: it may be done, and nobody knows whether it is. */
  readonly onlyAllowed: string
  /** Of a directive that leaves the choice, and of one whose words do not say it outright. */
  readonly leftToChoose: string
  readonly readSo: string
  readonly alone: string
  readonly noModel: string
  /** Where levels are chosen at which there is no general model, and the way to all of it. */
  readonly noneSuch: string
  readonly showAll: string
  readonly beginWith: string
  /** Of what a store knew at a revision before the first. */
  readonly nothingRecorded: string
  /** Of a store in which nothing is. */
  readonly emptyStore: string
  readonly latest: string
  readonly unknown: string
  /** Of an address that is not shown. */
  readonly refused: Readonly<
    Record<'title' | 'notUnderstood' | 'unknown' | 'tooMuch' | 'later' | 'fewerTiers' | 'without' | 'begin', string>
  >
}

const vi: PageWords = {
  day: 'Ngày',
  compare: 'So với ngày',
  tiers: 'Số cấp',
  moreTiers: 'Hiện thêm một cấp',
  language: 'Ngôn ngữ',
  onlyLinked: 'Chỉ các cơ quan có liên kết',
  show: 'Xem',
  find: 'Tìm địa bàn',
  found: (text, count, isCut) => `${isCut ? 'Hơn ' : ''}${count} địa bàn khớp với “${text}”`,
  moreFound: 'Đây là những địa bàn khớp nhất; còn những địa bàn khác: hãy viết tên đầy đủ hơn.',
  morePlaces: 'Còn những địa bàn khác: hãy tìm theo tên.',
  absent: {
    GONE: (day) => `không còn vào ngày ${day}`,
    NOT_YET: (day) => `chưa có vào ngày ${day}`,
    NOT_THEN: (day) => `không có vào ngày ${day}`,
    UNSURE: (day) => `không rõ có hay không vào ngày ${day}`,
  },
  notThere: (name, said) => `${name} ${said}.`,
  onDay: (day) => `Xem tại ngày ${day}`,
  became: 'Trở thành',
  becameInside: 'Các địa bàn trong đó trở thành',
  partOf: (name) => `một phần ${name}`,
  layIn: (place) => `từng thuộc nơi mà ngày ấy là ${place}`,
  before: 'Thay đổi trước',
  after: 'Thay đổi sau',
  above: 'Thuộc',
  inside: 'Gồm',
  generalModel: 'Mô hình chung',
  begin: 'Bắt đầu từ đâu',
  links: (count) => `${count} liên kết`,
  noLinks: 'Chưa biết liên kết nào ở đây vào ngày này.',
  noneInTiers: 'Không có liên kết nào ở các cấp được vẽ.',
  noneMatch: 'Không có gì khớp bộ lọc.',
  all: 'Xem tất cả',
  changesOfLinks: (count) => `${count} thay đổi về liên kết`,
  calledBefore: (before, after) => `${before} đổi thành ${after}.`,
  columns: ['Mô hình', 'Được ghép', 'Nơi', 'Tình trạng', 'Bằng chứng', 'Theo văn bản nào, bằng lời nào'],
  carriedOut: 'Đã thực hiện',
  execution: { DONE: 'đã thực hiện', NOT_DONE: 'chưa thực hiện', UNKNOWN: 'không nguồn nào nói' },
  reasonsCut:
    'Quá nhiều liên kết chỉ có ở một trong hai bên được so sánh: với một số liên kết, bảng không giải thích vì sao. Hãy chọn địa bàn nhỏ hơn hoặc ít cấp hơn.',
  since: (date) => `từ ${date}`,
  orEarlier: (date) => `${date} hoặc trước đó`,
  orLater: (date) => `${date} hoặc sau đó`,
  someDay: (from, to) => `một ngày nào đó từ ${from} đến ${to}`,
  onlyAllowed: 'được phép làm, không rõ đã làm chưa',
  leftToChoose: 'cho phép, không bắt buộc ai',
  readSo: 'hiểu như vậy từ lời văn, văn bản không nói thẳng',
  alone: 'Tải sơ đồ:',
  noModel: 'Dữ liệu ở đây không nêu mô hình chung nào cho ngày này.',
  noneSuch: 'Dữ liệu ở đây không nêu mô hình chung nào cho ngày này ở cấp đã chọn.',
  showAll: 'Xem mọi cấp',
  beginWith: 'Hãy bắt đầu từ một địa bàn:',
  nothingRecorded: 'Chưa có gì được ghi nhận ở bản ghi này.',
  emptyStore:
    'Chưa có gì được ghi nhận ở đây. Hãy nạp tệp bằng lệnh “npx dualhat import FILE --store STORE”, với STORE là kho mà máy chủ này đã mở, hoặc ghi từng mục qua API: tải lại trang để xem.',
  latest: 'Xem bản ghi mới nhất',
  unknown: 'chưa rõ',
  refused: {
    title: 'Không hiển thị được địa chỉ này',
    notUnderstood:
      'Địa chỉ có điều máy chủ không hiểu. Ngày được viết như 31/08/2022 hay 2022-08-31. Máy chủ nói (bằng tiếng Anh):',
    unknown:
      'Ở đây chưa biết địa bàn này: địa chỉ có thể bị gõ sai, hoặc địa bàn được ghi nhận sau bản ghi đang xem. Máy chủ nói (bằng tiếng Anh):',
    tooMuch:
      'Địa chỉ hỏi nhiều hơn mức máy chủ trả lời một lần. Hãy chọn ít cấp hơn hoặc địa bàn nhỏ hơn. Máy chủ nói (bằng tiếng Anh):',
    later: 'Máy chủ chưa trả lời được. Hãy thử lại sau giây lát, hoặc hỏi ít hơn. Máy chủ nói (bằng tiếng Anh):',
    fewerTiers: 'Xem địa bàn này với ít cấp hơn',
    without: 'Xem địa chỉ này, bỏ điều không hiểu được',
    begin: 'Mô hình chung, và tìm địa bàn theo tên',
  },
}

const en: PageWords = {
  day: 'Day',
  compare: 'Compare with',
  tiers: 'Tiers',
  moreTiers: 'Show one tier more',
  language: 'Language',
  onlyLinked: 'Only bodies that links join',
  show: 'Show',
  find: 'Find a place',
  found: (text, count, isCut) =>
    `${isCut ? 'More than ' : ''}${count} ${count === 1 ? 'place' : 'places'} found for “${text}”`,
  moreFound: 'These fit best; there are others: write more of the name.',
  morePlaces: 'There are others: find yours by its name.',
  absent: {
    GONE: (day) => `no longer there on ${day}`,
    NOT_YET: (day) => `not there yet on ${day}`,
    NOT_THEN: (day) => `not there on ${day}`,
    UNSURE: (day) => `unknown whether there on ${day}`,
  },
  notThere: (name, said) => `${name} is ${said}.`,
  onDay: (day) => `See it on ${day}`,
  became: 'Became',
  becameInside: 'What the places in it became',
  partOf: (name) => `part of ${name}`,
  layIn: (place) => `lay in what is then ${place}`,
  before: 'Change before',
  after: 'Change after',
  above: 'Lies in',
  inside: 'In it',
  generalModel: 'The general model',
  begin: 'Where to begin',
  links: (count) => `${count} ${count === 1 ? 'link' : 'links'}`,
  noLinks: 'No link is known here on this day.',
  noneInTiers: 'No link is in the tiers that are drawn.',
  noneMatch: 'Nothing matches the filters.',
  all: 'Show all',
  calledBefore: (before, after) => `${before} became ${after}.`,
  changesOfLinks: (count) => (count === 1 ? '1 change of a link' : `${count} changes of links`),
  columns: ['Model', 'Joined', 'Where', 'Standing', 'How sure', 'By which directive, in which words'],
  carriedOut: 'Carried out',
  execution: { DONE: 'done', NOT_DONE: 'not done', UNKNOWN: 'no source says' },
  reasonsCut:
    'Too many links are on one of the two sides compared only: of some the table does not tell why they stand so. Choose a smaller place, or fewer tiers.',
  since: (date) => `since ${date}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  someDay: (from, to) => `some day between ${from} and ${to}`,
  onlyAllowed: 'allowed; not known to be done',
  leftToChoose: 'allows it, orders nobody to do it',
  readSo: 'its words are read so, they do not say it outright',
  alone: 'The picture alone:',
  noModel: 'This world states no general model for this day.',
  noneSuch: 'This world states no general model for this day at the level chosen.',
  showAll: 'Show all levels',
  beginWith: 'Begin with a place:',
  nothingRecorded: 'Nothing is recorded as of this revision.',
  emptyStore:
    'Nothing is recorded in this store yet. Record a file of entries with “npx dualhat import FILE --store STORE”, where STORE is what this server was started with, or one by one by the API: this page shows them once it is loaded again.',
  latest: 'See the latest revision',
  unknown: 'unknown',
  refused: {
    title: 'This address cannot be shown',
    notUnderstood: 'The address says something that is not understood. A day is written as 31/08/2022 or 2022-08-31.',
    unknown:
      'This place is not known here: the address may be mistyped, or the place was recorded after the revision shown.',
    tooMuch: 'This is more than the server answers at once. Take fewer tiers or a smaller place.',
    later: 'The server cannot answer now. Try again in a moment, or ask for less.',
    fewerTiers: 'The same place with fewer tiers',
    without: 'The same without what is not understood',
    begin: 'The general model, and places by their names',
  },
}

/** Which language of ours a page in some language speaks: English where it has none of its own. */
export const spokenIn = (language: string): 'vi' | 'en' =>
  language.split('-')[0]?.toLowerCase() === 'vi' ? 'vi' : 'en'

export const pageWordsIn = (language: string): PageWords => (spokenIn(language) === 'vi' ? vi : en)
