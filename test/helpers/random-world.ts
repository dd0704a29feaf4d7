import type { UncertainDate } from '../../src/model/date.ts'
import { type Day, dayAfter } from '../../src/model/date.ts'
import type {
  DirectiveId,
  DocumentId,
  HoldingId,
  Id,
  MergerId,
  ModelId,
  OrganizationId,
  PersonId,
  PlaceId,
  PostId,
  TypeId,
} from '../../src/model/ids.ts'
import { boundsOf, type Interval } from '../../src/model/interval.ts'
import type { Name } from '../../src/model/name.ts'
import type { Origin } from '../../src/model/origin.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/record.ts'
import { Action, Branch, DirectiveKind, type Level, Modality, Role } from '../../src/model/vocabulary.ts'
import type { Random } from './random.ts'

/** Few days, so that boundaries meet. */
export const DAYS: readonly Day[] = ['2018-01-01', '2018-08-07', '2020-02-29', '2022-07-07', '2022-08-29', '2025-07-01']

const two = (n: number) => String(n).padStart(2, '0')

/** On a boundary, a day beside one, or anywhere. */
export function randomDay(random: Random): Day {
  const day = random.pick(DAYS)
  if (random.chance(0.4)) return day
  if (random.chance(0.5)) return dayAfter(day)
  return `${2016 + random.int(11)}-${two(1 + random.int(12))}-${two(1 + random.int(28))}` as Day
}

/** Every precision that sources use. */
export function randomDate(random: Random): UncertainDate {
  const day = random.pick(DAYS)
  const other = random.pick(DAYS.filter((one) => one >= day))
  const forms = [day, day, day, day.slice(0, 7), day.slice(0, 4), `[..${day}]`, `[${day}..]`, `[${day}..${other}]`]
  return random.pick(forms) as UncertainDate
}

/** Ends are rarer than starts: an arrangement has many things around it that it cannot outlive. */
export function randomInterval(random: Random, dated = 0.6): Interval {
  const dateIn = (chance: number) => (random.chance(chance) ? randomDate(random) : null)
  const interval: Interval = { from: dateIn(dated), to: dateIn(dated / 3) }
  const { fromEarliest, toLatest } = boundsOf(interval)
  return fromEarliest <= toLatest ? interval : { from: interval.from, to: null }
}

const WORDS = {
  vi: [
    'Ban',
    'Bán',
    'Bản',
    'Đông',
    'Đồng',
    'Triều',
    'Yên',
    'Tổ chức',
    'Tô',
    'Ủy ban',
    'Nội vụ',
    'Hòa',
    'Bí thư',
    'Ứng',
    'Kiểm tra',
    '𠮷',
    'ﬁ',
  ],
  en: ['Board', 'Department', 'Head', 'Dong', 'Trieu', 'organisation', 'O’Neill', 'A/B', '18-NQ/TW'],
} as const

const textOf = (random: Random, language: 'vi' | 'en') =>
  Array.from({ length: 1 + random.int(3) }, () => random.pick(WORDS[language]))
    .join(' ')
    .normalize('NFC')

const nameIn = (random: Random, language: 'vi' | 'en', use: Name['use']): Name => ({
  language,
  text: textOf(random, language),
  use,
  valid: randomInterval(random, 0.2),
})

/** A Vietnamese name, or rarely none; English and former ones beside it. */
export const randomNames = (random: Random): readonly Name[] => [
  nameIn(random, random.chance(0.1) ? 'en' : 'vi', 'PREFERRED'),
  ...(random.chance(0.3) ? [nameIn(random, 'vi', 'PREFERRED')] : []),
  ...(random.chance(0.4) ? [nameIn(random, 'en', 'PREFERRED')] : []),
  ...(random.chance(0.2) ? [nameIn(random, 'vi', 'ALTERNATE')] : []),
]

/** A text to search for: a name of the world, part of one, or words; marks, case and composition changed at will. */
export function randomSearch(random: Random, entries: readonly Entry[]): string {
  const named = entries.flatMap((entry) => ('names' in entry ? entry.names.map(({ text }) => text) : []))
  const whole = random.chance(0.7) && named.length > 0 ? random.pick(named) : textOf(random, 'vi')
  const cut = random.chance(0.5) ? whole : whole.slice(random.int(3), 1 + random.int(whole.length))
  const spelled = random.pick([
    cut,
    cut.toUpperCase(),
    cut.normalize('NFD'),
    cut.normalize('NFD').replace(/\p{M}/gu, ''),
    ` ${cut} `,
  ])
  return random.chance(0.05) ? random.pick(['', '-', '"', 'x* OR y', '%', 'không có']) : spelled
}

const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const
const DESIGNATION = { COUNTRY: 'COUNTRY', PROVINCE: 'PROVINCE', DISTRICT: 'RURAL_DISTRICT', COMMUNE: 'WARD' } as const

/** How many of each kind; the rest is a constant few. */
export interface WorldSize {
  readonly organizations: number
  readonly posts: number
  readonly persons: number
  readonly holdings: number
  readonly mergers: number
  readonly occupancies: number
}
export const SMALL_WORLD: WorldSize = {
  organizations: 25,
  posts: 60,
  persons: 15,
  holdings: 60,
  mergers: 12,
  occupancies: 30,
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

const DOCUMENTS = numbers(5).map((n): DocumentId => `doc/${n}`)
const TYPES = numbers(3).map((n): TypeId => `type/body-${n}`)
const POST_TYPES = numbers(4).map((n): TypeId => `type/post-${n}`)
const MODELS = numbers(4).map((n): ModelId => `model/m${n}`)
const DIRECTIVES = numbers(6).map((n): DirectiveId => `directive/${n}`)

const originOf = (random: Random, inputs: readonly Id[] = ['doc/0']): Origin =>
  random.chance(0.3)
    ? { basis: 'DERIVED', rule: 'general-model', inputs: [random.pick(inputs)] }
    : {
        basis: 'STATED',
        confidence: 'HIGH',
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      }

interface Ids {
  readonly places: readonly { readonly id: PlaceId; readonly level: Level; readonly parent: PlaceId | null }[]
  readonly organizations: readonly OrganizationId[]
  readonly posts: readonly PostId[]
  readonly persons: readonly PersonId[]
  readonly arrangements: readonly (HoldingId | MergerId)[]
}

/** One country, three provinces, eight districts, four communes. */
function placeIds(random: Random): Ids['places'] {
  const below = (parents: readonly { readonly id: PlaceId }[], level: Level, count: number) =>
    numbers(count).map((n) => {
      const parent = random.pick(parents).id
      return { id: `${parent}/${level[0]?.toLowerCase()}${n}` as PlaceId, level, parent }
    })
  const country = [{ id: 'place/vn' as PlaceId, level: 'COUNTRY' as Level, parent: null }]
  const provinces = below(country, 'PROVINCE', 3)
  const districts = below(provinces, 'DISTRICT', 8)
  return [...country, ...provinces, ...districts, ...below(districts, 'COMMUNE', 4)]
}

/** One maker for each kind: what it makes is well formed, whatever chance decides. */
type Makers = { readonly [K in Kind]: (id: EntryOf<K>['id']) => EntryOf<K> }

function makersOf(random: Random, { places, organizations, posts, persons, arrangements }: Ids): Makers {
  const origin = () => originOf(random)
  const names = () => randomNames(random)
  const valid = () => randomInterval(random)
  const maybe = <T>(make: () => T): T | null => (random.chance(0.7) ? make() : null)
  const levels = () => random.some(LEVELS, 6)
  const pattern = { vi: '{body} {place}', en: '{body} of {place}' }
  const anything = (): Id =>
    random.pick<() => Id>([
      () => random.pick(MODELS),
      () => random.pick(MODELS),
      () => random.pick(MODELS),
      () => random.pick(arrangements),
      () => random.pick(organizations),
      () => random.pick(places).id,
    ])()
  const country = places[0]?.id ?? random.pick(places).id
  const seat = () => {
    const { id, level } = random.pick(places)
    return { place: id, level }
  }
  const arranged = () => ({
    model: maybe(() => random.pick(MODELS)),
    ...seat(),
    decidedBy: maybe(() => random.pick(DIRECTIVES)),
    valid: valid(),
    startBasis: null,
    origin: origin(),
  })
  return {
    Place: (id) => {
      const own = places.find((place) => place.id === id) ?? random.pick(places)
      const code = () => ({ scheme: 'GSO', value: String(10 + random.int(5)), valid: randomInterval(random) })
      return {
        kind: 'Place',
        id,
        names: names(),
        level: own.level,
        designations: [{ designation: DESIGNATION[own.level], valid: { from: null, to: null } }],
        parent: own.parent,
        codes: numbers(random.int(3)).map(code),
        valid: randomInterval(random, 0.2),
        origin: origin(),
      }
    },
    Organization: (id) => ({
      kind: 'Organization',
      id,
      names: names(),
      branch: random.pick(Branch.options),
      classification: maybe(() => random.pick(TYPES)),
      place: random.chance(0.5) ? country : random.pick(places).id,
      superiors: random.some(organizations, 2),
      valid: randomInterval(random, 0.4),
      origin: origin(),
    }),
    Post: (id) => ({
      kind: 'Post',
      id,
      names: names(),
      role: random.pick(Role.options),
      organization: random.pick(organizations),
      type: maybe(() => random.pick(POST_TYPES)),
      valid: randomInterval(random, 0.4),
      origin: origin(),
    }),
    OrganizationType: (id) => ({
      kind: 'OrganizationType',
      id,
      names: names(),
      level: random.pick(LEVELS),
      branch: random.pick(Branch.options),
      superiors: random.some(TYPES, 2),
      legalBasis: null,
      prevalence: random.pick(['UNIFORM', 'SPECIFIC'] as const),
      places: [],
      namePattern: pattern,
      valid: valid(),
      origin: origin(),
    }),
    PostType: (id) => ({
      kind: 'PostType',
      id,
      names: names(),
      role: random.pick(Role.options),
      organizationType: random.pick(TYPES),
      level: random.pick(LEVELS),
      branch: random.pick(Branch.options),
      namePattern: pattern,
      valid: valid(),
      origin: origin(),
    }),
    Person: (id) => ({ kind: 'Person', id, names: names(), origin: origin() }),
    Occupancy: (id) => ({
      kind: 'Occupancy',
      id,
      holder: random.pick(persons),
      post: random.pick(posts),
      tenure: random.pick(['FULL', 'ACTING', 'CONCURRENT'] as const),
      valid: valid(),
      origin: origin(),
    }),
    Directive: (id) => ({
      kind: 'Directive',
      id,
      names: names(),
      instrument: random.pick(DirectiveKind.options),
      issuer: random.pick(organizations),
      number: '18',
      symbol: random.pick([null, '18-NQ/TW', '34-KL/TW']),
      aliases: random.some(['NQ 18', 'KL 34', '18-NQ/TW'], 2),
      term: 12,
      issued: numbers(random.int(3)).map(() => ({
        date: randomDate(random),
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      })),
      effectiveFrom: maybe(() => randomDate(random)),
      signers: random.some(persons, 2),
      relations: random.some(DIRECTIVES, 2).map((directive) => ({
        relation: random.pick(['BASED_ON', 'REPLACES'] as const),
        directive,
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      })),
      reports: [{ document: random.pick(DOCUMENTS), basis: 'STATED', reading: null }],
      origin: origin(),
    }),
    Document: (id) => ({
      kind: 'Document',
      id,
      names: names(),
      publisher: 'Báo Quảng Ninh',
      address: null,
      publishedAt: maybe(() => randomDate(random)),
      language: 'vi',
      machineTranslated: random.chance(0.5),
      held: null,
      complete: null,
    }),
    PilotModel: (id) => ({
      kind: 'PilotModel',
      id,
      code: id.slice('model/'.length).toUpperCase(),
      names: names(),
      form: random.pick(['POST_PAIR', 'BODY_MERGER'] as const),
      levels: [random.pick(LEVELS), random.pick(LEVELS)],
      branches: [random.pick(Branch.options)],
      pairs: random.some(POST_TYPES, 2).map((first) => ({
        code: 'P',
        level: random.pick(LEVELS),
        first,
        second: random.pick(POST_TYPES),
        origin: origin(),
      })),
      origin: origin(),
    }),
    ConcurrentHolding: (id) => ({
      kind: 'ConcurrentHolding',
      id,
      first: random.pick(posts),
      second: random.pick(posts),
      ...arranged(),
    }),
    BodyMerger: (id) => ({
      kind: 'BodyMerger',
      id,
      components: [random.pick(organizations), random.pick(organizations)],
      result: maybe(() => random.pick(organizations)),
      ...arranged(),
    }),
    Effect: (id) => ({
      kind: 'Effect',
      id,
      directive: random.pick(DIRECTIVES),
      action: random.chance(0.7)
        ? random.pick(['AUTHORISE', 'SUSPEND', 'SUSPEND', 'END', 'RESUME'] as const)
        : random.pick(Action.options),
      modality: random.chance(0.8) ? 'ORDERED' : random.pick(Modality.options),
      target: random.chance(0.9) ? anything() : null,
      subject: 'mô hình',
      levels: levels(),
      effectiveFrom: randomDate(random),
      dateBasis: null,
      provision: null,
      origin: origin(),
    }),
    Obligation: (id) => ({
      kind: 'Obligation',
      id,
      directive: random.pick(DIRECTIVES),
      addressee: 'các cấp ủy',
      addressees: random.some(organizations, 2),
      levels: levels(),
      condition: null,
      outcome: 'dừng',
      deadline: null,
      quotes: { addressee: null, condition: null, outcome: null },
      origin: origin(),
    }),
    ChangeEvent: (id) => ({
      kind: 'ChangeEvent',
      id,
      names: names(),
      change: random.pick(['MERGER', 'RENAME', 'DISSOLUTION'] as const),
      date: randomDate(random),
      originals: random
        .some(organizations, 2)
        .map((original) => ({ id: original, outcome: random.pick(['ENDED', 'CONTINUED'] as const) })),
      results: random.some(organizations, 2),
      directive: maybe(() => random.pick(DIRECTIVES)),
      origin: origin(),
    }),
    ExecutionReport: (id) => ({
      kind: 'ExecutionReport',
      id,
      arrangement: random.pick(arrangements),
      outcome: random.pick(['DONE', 'NOT_DONE'] as const),
      observed: randomDate(random),
      origin: origin(),
    }),
    CountAssertion: (id) => ({
      kind: 'CountAssertion',
      id,
      about: random.pick(MODELS),
      place: maybe(() => random.pick(places).id),
      level: maybe(() => random.pick(LEVELS)),
      count: random.int(99),
      of: null,
      statement: 'có nơi',
      observed: randomDate(random),
      origin: origin(),
    }),
    Criticism: (id) => ({
      kind: 'Criticism',
      id,
      about: [random.pick(MODELS)],
      statement: 'chưa rõ',
      origin: origin(),
    }),
    OpenQuestion: (id) => ({
      kind: 'OpenQuestion',
      id,
      about: [anything()],
      question: 'bao giờ?',
      searched: [random.pick(DOCUMENTS)],
    }),
    Proposal: (id) => ({
      kind: 'Proposal',
      id,
      document: random.pick(DOCUMENTS),
      rule: 'suspension/1',
      reading: { model: random.pick(MODELS), exact: true },
      modality: 'ORDERED',
      quote: { type: 'QUOTE', document: random.pick(DOCUMENTS), start: 0, end: 3, words: 'tạm' },
      confidence: random.int(101) / 100,
      status: random.pick(['OPEN', 'ACCEPTED', 'REJECTED'] as const),
    }),
  }
}

/** A world, and how to say something else about one of its entries. */
export interface RandomWorld {
  readonly entries: readonly Entry[]
  readonly places: readonly PlaceId[]
  readonly models: readonly ModelId[]
  readonly directives: readonly DirectiveId[]
  readonly documents: readonly DocumentId[]
  /** The same id with other content: a correction. */
  again(entry: Entry): Entry
}

export function randomWorld(random: Random, size: WorldSize = SMALL_WORLD): RandomWorld {
  const places = placeIds(random)
  const holdings = numbers(size.holdings).map((n): HoldingId => `holding/${n}`)
  const mergers = numbers(size.mergers).map((n): MergerId => `merger/${n}`)
  const ids: Ids = {
    places,
    organizations: numbers(size.organizations).map((n): OrganizationId => `org/${n}`),
    posts: numbers(size.posts).map((n): PostId => `post/${n}`),
    persons: numbers(size.persons).map((n): PersonId => `person/${n}`),
    arrangements: [...holdings, ...mergers],
  }
  const makers = makersOf(random, ids)
  const many = <K extends Kind>(kind: K, of: readonly EntryOf<K>['id'][]): readonly Entry[] =>
    of.map((id) => makers[kind](id))
  const few = <P extends string>(prefix: P, count: number) => numbers(count).map((n) => `${prefix}/${n}` as const)
  const entries: readonly Entry[] = [
    ...many('Document', DOCUMENTS),
    ...many(
      'Place',
      places.map(({ id }) => id),
    ),
    ...many('OrganizationType', TYPES),
    ...many('PostType', POST_TYPES),
    ...many('Organization', ids.organizations),
    ...many('Post', ids.posts),
    ...many('Person', ids.persons),
    ...many('Occupancy', few('occupancy', size.occupancies)),
    ...many('Directive', DIRECTIVES),
    ...many('PilotModel', MODELS),
    ...many('ConcurrentHolding', holdings),
    ...many('BodyMerger', mergers),
    ...many('Effect', few('effect', 30)),
    ...many('Obligation', few('obligation', 3)),
    ...many('ChangeEvent', few('event', 5)),
    ...many('ExecutionReport', few('report', 80)),
    ...many('CountAssertion', ['remark/count']),
    ...many('Criticism', ['remark/criticism']),
    ...many('OpenQuestion', ['remark/question']),
    ...many('Proposal', few('proposal', 3)),
  ]
  return {
    entries,
    places: places.map(({ id }) => id),
    models: MODELS,
    directives: DIRECTIVES,
    documents: DOCUMENTS,
    again: (entry) => (makers[entry.kind] as (id: Id) => Entry)(entry.id),
  }
}
