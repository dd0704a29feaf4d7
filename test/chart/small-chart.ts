import type { ChartLink, ChartModel } from '../../src/chart/chart-model.ts'
import type { Day } from '../../src/model/day-range.ts'
import type { StandingState } from '../../src/model/standing.ts'

const history = (...periods: readonly (readonly [Day, StandingState])[]) =>
  periods.map(([from, state]) => ({ from, state }))
const PILOT = history(['0001-01-01', 'NOT_STARTED'], ['2018-08-07', 'ACTIVE'], ['2022-07-07', 'SUSPENDED'])
const link = { place: 'place/a', model: 'model/m3', code: 'M3', exists: ['YES'], history: PILOT } as const

/** A province in which each kind of link and each degree of sureness is found once. */
export const SMALL: ChartModel = {
  language: 'vi',
  days: ['2022-08-31'],
  branches: [
    { code: 'PARTY', label: 'Đảng' },
    { code: 'STATE', label: 'Nhà nước' },
  ],
  places: [
    { id: 'place/a', label: 'Tỉnh Hải Lĩnh', level: 'Cấp tỉnh', levelCode: 'PROVINCE', parent: null, exists: ['YES'] },
    {
      id: 'place/b',
      label: 'Huyện An Mộc',
      level: 'Cấp huyện',
      levelCode: 'DISTRICT',
      parent: 'place/a',
      exists: ['YES'],
    },
  ],
  bodies: [
    { id: 'org/p', label: 'Tỉnh ủy', branch: 'PARTY', place: 'place/a', superiors: [], exists: ['YES'] },
    {
      id: 'org/p/1',
      label: 'Ban Tổ chức',
      branch: 'PARTY',
      place: 'place/a',
      superiors: ['org/p'],
      exists: ['PRESUMED'],
    },
    {
      id: 'org/p/2',
      label: 'Ủy ban Kiểm tra',
      branch: 'PARTY',
      place: 'place/a',
      superiors: ['org/p'],
      exists: ['UNKNOWN'],
    },
    { id: 'org/s', label: 'Ủy ban nhân dân', branch: 'STATE', place: 'place/a', superiors: [], exists: ['YES'] },
    { id: 'org/s/2', label: 'Thanh tra', branch: 'STATE', place: 'place/a', superiors: ['org/s'], exists: ['NO'] },
    {
      id: 'org/s/1',
      label: 'Sở Nội vụ',
      branch: 'STATE',
      place: 'place/a',
      superiors: ['org/s'],
      exists: ['PRESUMED'],
    },
    { id: 'org/b', label: 'Huyện ủy', branch: 'PARTY', place: 'place/b', superiors: [], exists: ['YES'] },
  ],
  posts: [
    { id: 'post/p', label: 'Bí thư', body: 'org/p', exists: ['YES'] },
    { id: 'post/p/1', label: 'Trưởng Ban Tổ chức', body: 'org/p/1', exists: ['PRESUMED'] },
    { id: 'post/p/2', label: 'Chủ nhiệm', body: 'org/p/2', exists: ['UNKNOWN'] },
    { id: 'post/s', label: 'Chủ tịch', body: 'org/s', exists: ['YES'] },
    { id: 'post/s/1', label: 'Giám đốc Sở Nội vụ', body: 'org/s/1', exists: ['PRESUMED'] },
    { id: 'post/s/2', label: 'Chánh Thanh tra', body: 'org/s/2', exists: ['NO'] },
    { id: 'post/b', label: 'Bí thư Huyện ủy', body: 'org/b', exists: ['YES'] },
  ],
  links: [
    { ...link, id: 'holding/1', kind: 'ConcurrentHolding', mainPost: 'post/p/1', concurrentPost: 'post/s/1' },
    {
      ...link,
      id: 'pair/2 place/a',
      kind: 'PilotLink',
      code: 'M2',
      model: 'model/m2',
      mainPost: 'post/p/2',
      concurrentPost: 'post/s/2',
    },
    {
      ...link,
      id: 'pair/x',
      kind: 'PostPair',
      code: 'BT',
      model: 'model/bt',
      history: history(['0001-01-01', 'UNKNOWN']),
      mainPost: 'post/p',
      concurrentPost: 'post/s',
    },
    {
      ...link,
      id: 'merger/1',
      kind: 'BodyMerger',
      code: 'M1',
      model: 'model/m1',
      components: ['org/p/1', 'org/s/1'],
      result: null,
    },
    {
      ...link,
      id: 'holding/b',
      place: 'place/b',
      kind: 'ConcurrentHolding',
      mainPost: 'post/b',
      concurrentPost: 'post/s',
    },
    { ...link, id: 'holding/lost', kind: 'ConcurrentHolding', mainPost: 'post/b', concurrentPost: 'post/nowhere' },
  ] satisfies readonly ChartLink[],
}
