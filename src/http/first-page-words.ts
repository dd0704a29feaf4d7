/** The words of the page of questions that are not the world's own. */
export interface FirstWords {
  readonly title: string
  readonly description: string
  readonly about: string
  readonly suspended: string
  readonly nothingYet: string
  readonly recorded: (revision: number, day: string) => string
  readonly look: string
  readonly charts: string
  readonly chartsTell: string
  readonly ready: string
  /** Of a question, by its name; left out: it is called as in its text. */
  readonly questions: Readonly<Record<string, string>>
  readonly own: string
  readonly waysIn: string
  readonly health: string
  readonly readiness: string
  readonly contract: string
  /** Before and behind the address that programs post to, and behind the command. */
  readonly programs: readonly [before: string, between: string, after: string]
}

const en: FirstWords = {
  title: 'Dualhat: who holds which posts together, by which directive',
  description:
    'A knowledge graph of posts, bodies and the directives that authorise, suspend and end their merging, as of any date.',
  about:
    'Which posts one person holds together, which bodies are run as one, and which directive authorised, suspended or ended it: as of any date, and as known on any date. Every answer says why, down to the words of the source, and says unknown where the sources do.',
  suspended: 'suspended',
  nothingYet: 'Nothing is recorded yet.',
  recorded: (revision, day) => `Recorded: revision ${revision}, ${day}.`,
  look: 'Look at it',
  charts: 'Organisation charts',
  chartsTell: ', as of any day: which posts are joined, how that stands, and by which words.',
  ready: 'Ask one of these, and change it',
  questions: {},
  own: 'Ask your own',
  waysIn: 'Ways in',
  health: 'Health',
  readiness: 'Readiness',
  contract: 'The contract: schema.graphql',
  programs: ['Programs post JSON to ', '; without a server, ', ' answers in a shell.'],
}

const vi: FirstWords = {
  title: 'Dualhat: ai kiêm nhiệm những chức danh nào, theo văn bản nào',
  description:
    'Đồ thị tri thức về chức danh, cơ quan và các văn bản cho phép, tạm dừng, chấm dứt việc hợp nhất, tại bất kỳ ngày nào.',
  about:
    'Chức danh nào do một người kiêm nhiệm, cơ quan nào hợp nhất, và văn bản nào cho phép, tạm dừng hay chấm dứt: tại bất kỳ ngày nào, và theo dữ liệu ghi nhận đến bất kỳ ngày nào. Mỗi câu trả lời nói vì sao, đến tận lời văn của nguồn, và nói là chưa rõ nơi các nguồn không rõ.',
  suspended: 'tạm dừng',
  nothingYet: 'Chưa có gì được ghi nhận.',
  recorded: (revision, day) => `Đã ghi nhận: bản ghi ${revision}, ${day}.`,
  look: 'Xem',
  charts: 'Sơ đồ tổ chức',
  chartsTell: ' tại bất kỳ ngày nào: những chức danh nào được ghép, tình trạng ra sao, theo lời văn nào.',
  ready: 'Hỏi một trong các câu này, rồi sửa',
  questions: {
    'suspended-pairs':
      'Những chức danh nào được một văn bản cho ghép rồi tạm dừng, ở cấp nào, từ bao giờ, bằng lời văn nào?',
    'suspended-models': 'Bộ Chính trị tạm dừng những mô hình nào vào tháng 7 năm 2022, trên cơ sở nào?',
    'who-must-act': 'Ai phải làm gì, cho ai, chậm nhất khi nào?',
    'not-suspended': 'Những gì không bị tạm dừng?',
    'before-the-conclusion': 'Ngày 1/5/2018, thí điểm của Đông Triều có văn bản trung ương nào cho phép không?',
    'merged-in-quang-ninh': 'Ngày 1/1/2020, những huyện nào của Quảng Ninh có cơ quan tổ chức và nội vụ hợp nhất?',
    'dam-ha-after-the-notice': 'Ngày 31/8/2022, cơ quan hợp nhất của Đầm Hà có còn không?',
    'dam-ha-after-the-level': 'Và ngày 1/8/2025, cơ quan hợp nhất của Đầm Hà có còn không?',
    'suspension-of-2018': 'Việc tạm dừng của Bộ Nội vụ tháng 12 năm 2018 có bao gồm các thí điểm này không?',
    'three-offices':
      'Những tỉnh nào thí điểm hợp nhất ba văn phòng, theo lời nguồn hay chỉ theo cách hiểu, đến bao giờ?',
    'yen-bai-director': 'Giám đốc Sở Nội vụ Yên Bái nay ở đâu?',
    'holders-of-suspended-pairs': 'Ai đã giữ các cặp chức danh bị tạm dừng?',
    'held-together': 'Những chức danh nào được kiêm nhiệm, và hôm nay tình trạng ra sao?',
    directives: 'Có những văn bản nào, và chúng quy định gì?',
    words: 'Dữ liệu này được kể bằng những từ nào?',
    conflicts: 'Những dữ kiện nào không thể cùng đúng?',
  },
  own: 'Hỏi câu của mình',
  waysIn: 'Các lối vào',
  health: 'Máy chủ còn chạy',
  readiness: 'Máy chủ sẵn sàng',
  contract: 'Hợp đồng API: schema.graphql',
  programs: ['Chương trình gửi JSON bằng POST đến ', '; không có máy chủ thì ', ' trả lời trong cửa sổ lệnh.'],
}

export const firstWordsIn = (spoken: 'vi' | 'en'): FirstWords => (spoken === 'vi' ? vi : en)
