import type { AsOf } from '../src/model/as-of.ts'
import type { Kind } from '../src/model/entry.ts'
import type { Id, PlaceId } from '../src/model/ids.ts'
import type { Cohort } from '../src/model/standing.ts'
import { ANY_ARRANGEMENT } from '../src/store/queries.ts'
import type { ArrangementQuery } from '../src/store/store.ts'
import { type Random, randomOf } from '../test/helpers/random.ts'
import { LOOKED_AT } from './world.ts'
import { provinceId, type WorldSize } from './world-province.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

/** In an order of chance, so that neighbours on disk are not asked one after the other. */
const shuffled = <T>(random: Random, all: readonly T[]): readonly T[] =>
  all
    .map((one) => [random.int(2 ** 31), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

export const provincesOf = ({ provinces }: WorldSize): readonly PlaceId[] =>
  shuffled(randomOf(1), numbers(provinces).map(provinceId))

/** Ids of all kinds that are many, from everywhere. */
export function someIds({ provinces }: WorldSize, count: number): readonly Id[] {
  const random = randomOf(2)
  const path = () => `vn/p${random.int(provinces)}/d${random.int(11)}`
  return numbers(count).map(() =>
    random.pick<Id>([
      `post/${path()}/${random.int(8)}/${random.int(8)}`,
      `org/${path()}/${random.int(8)}`,
      `holding/${path()}/${random.int(13)}`,
      `occupancy/${path()}/${random.int(8)}/0/1`,
      `person/p${random.int(provinces)}-${random.int(900)}`,
      `place/${path()}`,
    ]),
  )
}

/** The question as the API asks it of the store. */
export const arrangementsIn = (
  within: PlaceId | null,
  cohorts: readonly Cohort[],
  over: Partial<ArrangementQuery> = {},
): ArrangementQuery => ({ ...ANY_ARRANGEMENT, kinds: ['ConcurrentHolding'], cohorts, within, ...over })

export const viewAt = (revision: number): AsOf => ({ validAt: LOOKED_AT, revision })

/** What the API searches when nobody names kinds. */
export const SEARCHED: readonly Kind[] = [
  'Place',
  'Organization',
  'Post',
  'OrganizationType',
  'PostType',
  'Person',
  'Directive',
  'Document',
  'PilotModel',
  'ChangeEvent',
]

/** As people type: without accents, whole names and beginnings, from a rare pair of words to the name of a third of all people. */
export const SEARCHES: readonly string[] = [
  'dam ha',
  'cam pha',
  'so noi vu',
  'so noi vu dong trieu',
  'ban to chuc',
  'ban to chuc tinh uy',
  'bi thu huyen uy',
  'bi thu huyen uy an binh',
  'chu tich uy ban nhan dan',
  'chanh thanh tra',
  'chanh thanh tra huyen ha long',
  'uy ban kiem tra',
  'phong noi vu binh lam',
  'truong phong noi vu',
  'nguyen van an',
  'nguyen thi yen',
  'tran duc hung',
  'le quang vinh',
  'dang huu phong',
  'duong ba dat',
  'nguyen',
  'pham thi',
  'giam doc so',
  'giam doc so giao thong van tai',
  'mat tran to quoc',
  'thong bao tam dung',
  'nghi quyet',
  'bao cao so 17',
  'ke toan truong so y te',
  'thu ky hoi dong',
  'khong co ai ten nay',
  'mo hinh thi diem',
]
