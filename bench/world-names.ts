import type { Random } from '../test/helpers/random.ts'

/** Syllables of Vietnamese names, so that folded words repeat as they do in life. */
const PLACE_FIRST = 'An Bình Cẩm Châu Đại Đầm Đông Đức Hà Hải Hòa Hưng Kim Lạc Long Mỹ Nam Nghĩa Ninh Phú'.split(' ')
const PLACE_SECOND =
  'Bình Châu Dương Điền Giang Hà Hải Hòa Khánh Lâm Lộc Ninh Phong Sơn Tân Thành Triều Vân Xuyên Yên'.split(' ')
const FAMILY = 'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương'.split(
  ' ',
)
const MIDDLE = 'Văn Văn Thị Thị Đức Hữu Ngọc Quang Minh Xuân Thanh Công Đình Hồng Bá'.split(' ')
const GIVEN =
  'An Anh Bình Châu Chiến Cường Dũng Dung Đạt Giang Hà Hạnh Hải Hiền Hòa Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Ngân Phong Phúc Quân Quỳnh Sơn Tâm Thảo Thắng Thu Tuấn Tùng Vinh Yến Đông'.split(
    ' ',
  )

export const placeName = (random: Random): string => `${random.pick(PLACE_FIRST)} ${random.pick(PLACE_SECOND)}`
export const personName = (random: Random): string =>
  `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`

/** A class of bodies: its name before that of the place, the title of its head, the line it belongs to. */
export interface BodyClass {
  readonly name: string
  readonly head: string
  readonly branch: 'PARTY' | 'GOVERNMENT' | 'COUNCIL' | 'FRONT'
}
const party = (name: string, head = 'Trưởng ban'): BodyClass => ({ name, head, branch: 'PARTY' })
const office = (name: string, head: string): BodyClass => ({ name, head, branch: 'GOVERNMENT' })

const department = (of: string) => office(`Sở ${of}`, 'Giám đốc')
const division = (of: string) => office(`Phòng ${of}`, 'Trưởng phòng')

export const PROVINCE_BODIES: readonly BodyClass[] = [
  party('Tỉnh ủy', 'Bí thư'),
  party('Ban Tổ chức Tỉnh ủy'),
  party('Ban Tuyên giáo Tỉnh ủy'),
  party('Ban Dân vận Tỉnh ủy'),
  party('Ủy ban Kiểm tra Tỉnh ủy', 'Chủ nhiệm'),
  { name: 'Ủy ban Mặt trận Tổ quốc tỉnh', head: 'Chủ tịch', branch: 'FRONT' },
  { name: 'Hội đồng nhân dân tỉnh', head: 'Chủ tịch', branch: 'COUNCIL' },
  office('Ủy ban nhân dân tỉnh', 'Chủ tịch'),
  office('Thanh tra tỉnh', 'Chánh Thanh tra'),
  ...'Nội vụ,Tư pháp,Tài chính,Công Thương,Xây dựng,Giao thông vận tải,Y tế,Giáo dục và Đào tạo,Khoa học và Công nghệ,Lao động - Thương binh và Xã hội,Văn hóa và Thể thao,Thông tin và Truyền thông,Tài nguyên và Môi trường'
    .split(',')
    .map(department),
]

export const DISTRICT_BODIES: readonly BodyClass[] = [
  party('Huyện ủy', 'Bí thư'),
  party('Ban Tổ chức Huyện ủy'),
  party('Ủy ban Kiểm tra Huyện ủy', 'Chủ nhiệm'),
  { name: 'Ủy ban Mặt trận Tổ quốc huyện', head: 'Chủ tịch', branch: 'FRONT' },
  { name: 'Hội đồng nhân dân huyện', head: 'Chủ tịch', branch: 'COUNCIL' },
  office('Ủy ban nhân dân huyện', 'Chủ tịch'),
  office('Thanh tra huyện', 'Chánh Thanh tra'),
  division('Nội vụ'),
]

/** The titles of one body; the first is its head's. */
export const titlesOf = ({ head }: BodyClass): readonly string[] => [
  head,
  `Phó ${head} thường trực`,
  `Phó ${head}`,
  'Chánh Văn phòng',
  'Ủy viên thường vụ',
  'Ủy viên',
  'Kế toán trưởng',
  'Thư ký',
]
