import { classesOver } from './called.ts'
import { spanOfAll, type UncertainDate } from './date.ts'
import type { Entry, EntryOf, Kind } from './entry.ts'
import { ALWAYS, type Interval } from './interval.ts'
import type { Facets, KindRow } from './kind-row.ts'
import { links, linksWhile } from './link.ts'
import type { Name } from './name.ts'
import { lifetimeOf, VACANT } from './person.ts'
import type { Code } from './place.ts'
import { containersOf, possibleSpansOf, spansOf } from './relation.ts'
import type { Coded, Vocabulary } from './term.ts'

const from = (date: UncertainDate | null): Interval => ({ from: date, to: null })
const mark = (scheme: string, value: string | null): readonly Code[] =>
  value === null ? [] : [{ scheme, value, valid: ALWAYS }]
const facets = (given: Partial<Facets>): Facets => ({ level: [], branch: [], class: [], ...given })
const coded = (vocabulary: Vocabulary, ...codes: readonly (string | null)[]): readonly Coded[] =>
  codes.flatMap((code) => (code === null ? [] : [{ vocabulary, code }]))
const none = (): readonly never[] => []
const undated = (): Interval => ALWAYS
const nowhere = (): null => null

/** The scheme under which a directive's symbol and its aliases are looked up. */
export const SYMBOL_SCHEME = 'SYMBOL'
/** The scheme under which a model's short mark is looked up. */
export const MODEL_SCHEME = 'MODEL'
/** The scheme under which a pair's short mark is looked up. */
export const PAIR_SCHEME = 'PAIR'
/** The scheme under which a person is looked up by the key of a record that was withdrawn for theirs. */
export const FORMER_KEY_SCHEME = 'FORMER_KEY'
/** The scheme under which a held text is looked up, in hex. */
export const SHA256_SCHEME = 'SHA256'

/** Where terms without a place in an order come: behind those that have one. */
const UNPLACED = 2 ** 31

const arrangement = { names: none, codes: none, showsContainer: true } as const

const remark = {
  prefix: 'remark',
  names: none,
  codes: none,
  container: nowhere,
  valid: undated,
  facets: () => facets({}),
} as const

export const KINDS: { readonly [K in Kind]: KindRow<EntryOf<K>> } = {
  Place: {
    prefix: 'place',
    names: (e) => e.names,
    codes: (e) => e.codes,
    moves: (e) => [e.parent],
    container: nowhere,
    valid: (e) => e.valid,
    facets: (e) => facets({ level: [e.level] }),
    classes: (e) => classesOver(e.designations, ({ designation }) => designation),
    terms: (e) => [
      ...coded('LEVEL', e.level),
      ...coded('DESIGNATION', ...e.designations.map(({ designation }) => designation)),
    ],
    links: (e) => linksWhile('WITHIN', spansOf(e.parent)),
  },
  Organization: {
    prefix: 'org',
    names: (e) => e.names,
    codes: none,
    moves: (e) => [e.place, ...e.superiors],
    container: (e) => e.place,
    valid: (e) => e.valid,
    facets: (e) => facets({ branch: [e.branch] }),
    terms: (e) => coded('BRANCH', e.branch),
    links: (e) => [
      ...linksWhile('AT_PLACE', containersOf(e.place)),
      ...linksWhile('PART_OF', possibleSpansOf(e.superiors)),
      ...links('CLASSIFIED_AS', e.classification),
    ],
  },
  Post: {
    prefix: 'post',
    names: (e) => e.names,
    codes: none,
    moves: (e) => [e.organization],
    container: (e) => e.organization,
    valid: (e) => e.valid,
    facets: (e) => facets({ class: [e.role] }),
    terms: (e) => coded('ROLE', e.role),
    links: (e) => [...linksWhile('POST_IN', containersOf(e.organization)), ...links('OF_POST_TYPE', e.type)],
  },
  OrganizationType: {
    prefix: 'type',
    names: (e) => e.names,
    codes: none,
    container: nowhere,
    valid: (e) => e.valid,
    facets: (e) => facets({ level: [e.level], branch: [e.branch], class: [e.prevalence] }),
    terms: (e) => [...coded('LEVEL', e.level), ...coded('BRANCH', e.branch)],
    links: (e) => [...links('TYPE_PART_OF', ...e.superiors), ...links('TYPE_FOUND_IN', ...e.places)],
  },
  PostType: {
    prefix: 'type',
    names: (e) => e.names,
    codes: none,
    container: nowhere,
    valid: (e) => e.valid,
    facets: (e) => facets({ level: [e.level], branch: [e.branch], class: [e.role] }),
    terms: (e) => [...coded('LEVEL', e.level), ...coded('BRANCH', e.branch), ...coded('ROLE', e.role)],
    links: (e) => links('TYPE_POST_IN', e.organizationType),
  },
  Person: {
    prefix: 'person',
    names: (e) => e.names,
    codes: (e) => (e.formerKeys ?? []).flatMap((key) => mark(FORMER_KEY_SCHEME, key)),
    container: nowhere,
    valid: lifetimeOf,
    facets: () => facets({}),
    links: none,
  },
  Occupancy: {
    prefix: 'occupancy',
    names: none,
    codes: none,
    container: (e) => e.post,
    showsContainer: true,
    isHeld: true,
    holder: (e) => e.holder,
    valid: (e) => e.valid,
    facets: (e) => facets({ class: [e.holder === null ? VACANT : e.tenure] }),
    links: (e) => [...links('HELD_BY', e.holder), ...links('OCCUPIES', e.post)],
  },
  Directive: {
    prefix: 'directive',
    names: (e) => e.names,
    codes: (e) => [e.symbol, ...e.aliases].flatMap((symbol) => mark(SYMBOL_SCHEME, symbol)),
    container: nowhere,
    valid: (e) => from(spanOfAll(e.issued.map(({ date }) => date))),
    facets: (e) => facets({ class: [e.instrument] }),
    terms: (e) => coded('INSTRUMENT', e.instrument),
    links: (e) => [
      ...links('ISSUED_BY', e.issuer, ...(e.jointIssuers ?? [])),
      ...links('SIGNED_BY', ...e.signers),
      ...e.relations.flatMap(({ relation, directive }) => links(relation, directive)),
      ...links('REPORTED_IN', ...e.reports.map(({ document }) => document)),
    ],
  },
  Document: {
    prefix: 'doc',
    names: (e) => e.names,
    codes: (e) => mark(SHA256_SCHEME, e.held?.sha256 ?? null),
    container: nowhere,
    valid: (e) => from(e.publishedAt),
    facets: () => facets({}),
    terms: (e) => coded('LANGUAGE', e.language),
    links: none,
  },
  PilotModel: {
    prefix: 'model',
    names: (e) => e.names,
    listedBy: (e) => e.code,
    codes: (e) => mark(MODEL_SCHEME, e.code),
    container: nowhere,
    valid: undated,
    facets: (e) => facets({ level: e.levels, branch: e.branches, class: [e.form] }),
    terms: (e) => [...coded('LEVEL', ...e.levels), ...coded('BRANCH', ...e.branches)],
    links: none,
  },
  PostPair: {
    prefix: 'pair',
    names: none,
    listedBy: (e) => e.code,
    codes: (e) => mark(PAIR_SCHEME, e.code),
    container: nowhere,
    valid: undated,
    facets: (e) => facets({ level: [e.level] }),
    terms: (e) => coded('LEVEL', e.level),
    links: (e) => [
      ...links('PAIR_OF', e.model),
      ...links('MAIN_POST_TYPE', e.mainPostType),
      ...links('CONCURRENT_POST_TYPE', e.concurrentPostType),
    ],
  },
  ConcurrentHolding: {
    ...arrangement,
    prefix: 'holding',
    isHeld: true,
    container: (e) => e.place,
    valid: (e) => e.valid,
    facets: (e) => facets({ level: [e.level] }),
    terms: (e) => coded('LEVEL', e.level),
    links: (e) => [
      ...links('FIRST_POST', e.first),
      ...links('SECOND_POST', e.second),
      ...links('AT_PLACE', e.place),
      ...links('FOLLOWS', e.model),
      ...links('DECIDED_BY', e.decidedBy),
    ],
  },
  BodyMerger: {
    ...arrangement,
    prefix: 'merger',
    container: (e) => e.place,
    valid: (e) => e.valid,
    facets: (e) => facets({ level: [e.level] }),
    terms: (e) => coded('LEVEL', e.level),
    links: (e) => [
      ...links('COMPONENT', ...e.components),
      ...links('RESULT', e.result),
      ...links('AT_PLACE', e.place),
      ...links('FOLLOWS', e.model),
      ...links('DECIDED_BY', e.decidedBy),
    ],
  },
  Effect: {
    prefix: 'effect',
    names: none,
    codes: none,
    container: nowhere,
    valid: (e) => from(e.effectiveFrom),
    facets: (e) => facets({ level: e.levels, class: [e.action] }),
    terms: (e) => coded('LEVEL', ...e.levels),
    ownTexts: (e) => [e.subject, e.dateBasis, e.provision],
    links: (e) => [...links('LAID_DOWN_BY', e.directive), ...links('TARGETS', e.target)],
  },
  Obligation: {
    prefix: 'obligation',
    names: none,
    codes: none,
    container: nowhere,
    valid: undated,
    facets: (e) => facets({ level: e.levels }),
    terms: (e) => coded('LEVEL', ...e.levels),
    ownTexts: (e) => [e.addressee, e.condition, e.outcome],
    links: (e) => [...links('LAID_DOWN_BY', e.directive), ...links('ADDRESSES', ...e.addressees)],
  },
  ChangeEvent: {
    prefix: 'event',
    names: (e) => e.names,
    codes: none,
    container: nowhere,
    valid: (e) => from(e.date),
    facets: (e) => facets({ class: [e.change] }),
    links: (e) => [
      ...links('ORIGINAL', ...e.originals.map(({ id }) => id)),
      ...links('RESULTED_IN', ...e.results),
      ...links('LAID_DOWN_BY', e.directive),
    ],
  },
  ExecutionReport: {
    prefix: 'report',
    names: none,
    codes: none,
    container: nowhere,
    valid: (e) => from(e.observed),
    facets: (e) => facets({ class: [e.outcome] }),
    links: (e) => links('REPORTS_ON', e.arrangement),
  },
  CountAssertion: {
    ...remark,
    valid: (e) => from(e.observed),
    terms: (e) => coded('LEVEL', e.level),
    ownTexts: (e) => [e.statement],
    links: (e) => [...links('ABOUT', e.about), ...links('AT_PLACE', e.place)],
  },
  Criticism: { ...remark, ownTexts: (e) => [e.statement], links: (e) => links('ABOUT', ...e.about) },
  OpenQuestion: {
    ...remark,
    ownTexts: (e) => [e.question],
    links: (e) => [...links('ABOUT', ...e.about), ...links('SEARCHED', ...e.searched)],
  },
  Proposal: {
    prefix: 'proposal',
    names: none,
    codes: none,
    container: nowhere,
    valid: undated,
    facets: (e) => facets({ class: [e.status] }),
    links: (e) => links('READ_FROM', e.document),
  },
  Term: {
    prefix: 'term',
    names: (e) => e.names,
    listedBy: ({ vocabulary, position, code }) => [vocabulary, position ?? UNPLACED, code].join(' '),
    codes: none,
    container: nowhere,
    valid: undated,
    facets: (e) => facets({ class: [e.vocabulary] }),
    terms: (e) => coded('LANGUAGE', ...(e.wordings ?? []).map(({ language }) => language)),
    links: none,
  },
}

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

/** The entries that have names. */
export type Named = Extract<Entry, { readonly names: readonly Name[] }>
type NamedKind = Named['kind']
const isNamedKind = (kind: Kind): kind is NamedKind => KINDS[kind].names !== none
/** The kinds that have names. */
export const NAMED_KINDS = KIND_NAMES.filter(isNamedKind)
export const isNamed = (entry: Entry): entry is Named => isNamedKind(entry.kind)
