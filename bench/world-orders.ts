import { uncertainDate } from '../src/model/date.ts'
import type { Entry, EntryOf } from '../src/model/entry.ts'
import type { DirectiveId, Id, ModelId, OrganizationId } from '../src/model/ids.ts'
import type { Action } from '../src/model/vocabulary.ts'
import { bodyOf, named, placeOf, statedIn } from './world-records.ts'

export const COUNTRY = 'place/vn'
const CENTRE: OrganizationId = 'org/vn/centre'
export const MODELS: readonly ModelId[] = ['model/m1', 'model/m2', 'model/m3', 'model/m4', 'model/m5']
/** All but the last. */
const SUSPENDED = MODELS.slice(0, -1)
const RESOLUTION: DirectiveId = 'directive/vn/resolution'
const NOTICE: DirectiveId = 'directive/vn/notice'
export const DOCUMENTS = 200

const documentOf = (n: number): EntryOf<'Document'> => ({
  kind: 'Document',
  id: `doc/bench-${n}`,
  names: named(`Báo cáo số ${n} về sắp xếp tổ chức bộ máy`),
  publisher: 'Báo Quảng Ninh',
  address: null,
  publishedAt: uncertainDate('2022-08-29'),
  language: 'vi',
  machineTranslated: false,
  held: null,
  complete: null,
})

export const directiveOf = (
  id: DirectiveId,
  name: string,
  issuer: OrganizationId,
  day: string,
): EntryOf<'Directive'> => ({
  kind: 'Directive',
  id,
  names: named(name),
  instrument: 'NOTICE',
  issuer,
  number: null,
  symbol: null,
  aliases: [],
  term: null,
  issued: [
    { date: uncertainDate(day), evidence: [{ type: 'CITATION', document: 'doc/bench-0', words: null, note: null }] },
  ],
  effectiveFrom: uncertainDate(day),
  signers: [],
  relations: [],
  reports: [{ document: 'doc/bench-0', basis: 'STATED', reading: null }],
  origin: statedIn('doc/bench-0'),
})

const modelOf = (id: ModelId, n: number): EntryOf<'PilotModel'> => ({
  kind: 'PilotModel',
  id,
  code: `M${n + 1}`,
  names: named(`Mô hình thí điểm số ${n + 1}`),
  form: 'POST_PAIR',
  levels: ['PROVINCE', 'DISTRICT'],
  branches: ['PARTY', 'GOVERNMENT'],
  origin: statedIn('doc/bench-0'),
})

export const effectOf = (directive: DirectiveId, action: Action, target: Id, day: string): EntryOf<'Effect'> => ({
  kind: 'Effect',
  id: `effect/${action.toLowerCase()}-${[target, directive].join('-').replaceAll('/', '-')}`,
  directive,
  action,
  modality: 'ORDERED',
  target,
  subject: 'mô hình thí điểm',
  levels: ['PROVINCE', 'DISTRICT'],
  effectiveFrom: uncertainDate(day),
  dateBasis: null,
  provision: null,
  origin: statedIn('doc/bench-0'),
})

/** The country, the models, and what the centre ordered of them: all authorised, all but one suspended. */
export const centralEntries = (): readonly Entry[] => [
  placeOf(COUNTRY, 'Việt Nam', 'COUNTRY', null, '0'),
  bodyOf(CENTRE, 'Bộ Chính trị', COUNTRY, 'PARTY', []),
  ...Array.from({ length: DOCUMENTS }, (_, n) => documentOf(n)),
  directiveOf(RESOLUTION, 'Nghị quyết về sắp xếp tổ chức bộ máy', CENTRE, '2017-10-25'),
  directiveOf(NOTICE, 'Thông báo tạm dừng các mô hình thí điểm', CENTRE, '2022-07-07'),
  ...MODELS.map(modelOf),
  ...MODELS.map((model) => effectOf(RESOLUTION, 'AUTHORISE', model, '2017-10-25')),
  ...SUSPENDED.map((model) => effectOf(NOTICE, 'SUSPEND', model, '2022-07-07')),
]
