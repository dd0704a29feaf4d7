import type { ConflictRule } from '../generated/objects.ts'
import { spokenFor } from './words-in.ts'

/** Words of what cannot all be so: loaded with what tells of it, not before. */
export interface ConflictWords {
  readonly title: string
  /** What becomes of what contradicts itself. */
  readonly kept: string
  /** What does not agree, by the rule that it breaks. */
  readonly rules: Readonly<Record<ConflictRule, string>>
}

const en: ConflictWords = {
  title: 'What contradicts itself here',
  kept: 'All of it is kept as it is stated, and none is preferred.',
  rules: {
    ISSUED_TWICE: 'Sources give different days of issue',
    ISSUER_NOT_THERE: 'Issued by a body that was not there on the day',
    DECIDED_BY_REPEALED: 'Begun by a directive that was repealed or replaced before',
    CONTRARY_EFFECTS: 'Orders of one authority contradict each other, and none is known to be the later',
    LOWER_AUTHORITY: 'An order of a lower authority does not lift one of a higher',
    BEGUN_AGAINST_ORDER: 'Begun while an order against it stood',
    CONTRARY_REPORTS: 'Reports differ on whether an order was carried out',
    MERGED_AFTER_END: 'Run as one with a body that had ended before',
    MERGED_TWICE: 'Part of two other bodies at one time',
    EVENT_AGAINST_LIFE: 'An event does not agree with when what it changed began or ended',
    EVENT_INCOMPLETE: 'A merger of one, or a split into one: what else took part is not recorded',
    LIES_OUTSIDE_LIFE: 'Lies in a place that is not there at the time',
    CODE_SHARED: 'A code stands for several places at one time',
    TWO_CODES: 'Several codes of one scheme at one time',
    TWO_NAMES: 'Several names of one language at one time',
    TWO_FULL_HOLDERS: 'Several hold at one time what one person holds',
    HELD_TWICE: 'Records of one holding differ on when it began or ended',
    HELD_OUTSIDE_POST: 'Held while the post is not there',
    HELD_OUTSIDE_LIFE: 'Held before birth or after death',
    PAIR_HELD_APART: 'Held by two people while one person is said to hold both',
    PAIR_HELD_AFTER_END: 'Held by one person after that was said to be over',
  },
}

const vi: ConflictWords = {
  title: 'Những điểm mâu thuẫn',
  kept: 'Tất cả được giữ nguyên như đã nêu, không bên nào được ưu tiên.',
  rules: {
    ISSUED_TWICE: 'Các nguồn nêu ngày ban hành khác nhau',
    ISSUER_NOT_THERE: 'Cơ quan ban hành không tồn tại vào ngày đó',
    DECIDED_BY_REPEALED: 'Bắt đầu theo văn bản đã bị bãi bỏ hoặc thay thế trước đó',
    CONTRARY_EFFECTS: 'Các lệnh của cùng một cấp trái nhau, không rõ lệnh nào sau',
    LOWER_AUTHORITY: 'Lệnh của cấp dưới không gỡ được lệnh của cấp trên',
    BEGUN_AGAINST_ORDER: 'Bắt đầu khi đang có lệnh không cho phép',
    CONTRARY_REPORTS: 'Các báo cáo khác nhau về việc lệnh có được thực hiện hay không',
    MERGED_AFTER_END: 'Hợp nhất với cơ quan đã kết thúc trước đó',
    MERGED_TWICE: 'Cùng lúc thuộc hai cơ quan khác',
    EVENT_AGAINST_LIFE: 'Sự kiện không khớp với thời gian bắt đầu hoặc kết thúc của đối tượng',
    EVENT_INCOMPLETE: 'Chỉ thấy một bên trong việc nhập hoặc chia: chưa ghi nhận các bên còn lại',
    LIES_OUTSIDE_LIFE: 'Nằm trong địa phương không tồn tại vào lúc đó',
    CODE_SHARED: 'Một mã chỉ nhiều địa phương cùng lúc',
    TWO_CODES: 'Nhiều mã của cùng một hệ thống cùng lúc',
    TWO_NAMES: 'Nhiều tên của cùng một ngôn ngữ cùng lúc',
    TWO_FULL_HOLDERS: 'Nhiều người cùng giữ chức danh chỉ một người giữ',
    HELD_TWICE: 'Các ghi nhận về cùng một lần giữ chức khác nhau về thời gian',
    HELD_OUTSIDE_POST: 'Giữ chức danh khi chức danh không tồn tại',
    HELD_OUTSIDE_LIFE: 'Giữ chức danh trước khi sinh hoặc sau khi mất',
    PAIR_HELD_APART: 'Hai người giữ trong khi một người được cho là giữ cả hai',
    PAIR_HELD_AFTER_END: 'Một người giữ cả hai sau khi việc đó được cho là đã kết thúc',
  },
}

/** @param language of the page; one that it has no words in: English */
export const conflictWordsIn = (language: string): ConflictWords => (spokenFor(language) === 'vi' ? vi : en)
