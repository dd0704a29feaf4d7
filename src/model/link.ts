import { type Day, FIRST_DAY, LAST_DAY } from './date.ts'
import type { Kind } from './entry.ts'
import type { Id } from './ids.ts'
import type { Span } from './relation.ts'

interface LinkKindRow {
  /** The kinds of entry that may stand at its end. */
  readonly to: readonly Kind[] | 'ANY'
  /** Of which records this link is only a drawing; null for a plain reference. */
  readonly viewOf: readonly Kind[] | null
}

/** The kinds of link, each read from left to right. Links of stores and types of Cypher are made from these rows. */
export const LINK_KINDS = {
  WITHIN: { to: ['Place'], viewOf: null },
  AT_PLACE: { to: ['Place'], viewOf: null },
  PART_OF: { to: ['Organization'], viewOf: null },
  CLASSIFIED_AS: { to: ['OrganizationType'], viewOf: null },
  POST_IN: { to: ['Organization'], viewOf: null },
  OF_POST_TYPE: { to: ['PostType'], viewOf: null },
  TYPE_PART_OF: { to: ['OrganizationType'], viewOf: null },
  TYPE_POST_IN: { to: ['OrganizationType'], viewOf: null },
  TYPE_FOUND_IN: { to: ['Place'], viewOf: null },
  HELD_BY: { to: ['Person'], viewOf: null },
  OCCUPIES: { to: ['Post'], viewOf: null },
  ISSUED_BY: { to: ['Organization'], viewOf: null },
  SIGNED_BY: { to: ['Person'], viewOf: null },
  BASED_ON: { to: ['Directive'], viewOf: null },
  REVIEWS: { to: ['Directive'], viewOf: null },
  REPLACES: { to: ['Directive'], viewOf: null },
  AMENDS: { to: ['Directive'], viewOf: null },
  REPEALS: { to: ['Directive'], viewOf: null },
  REPORTED_IN: { to: ['Document'], viewOf: null },
  PAIR_OF: { to: ['PilotModel'], viewOf: null },
  MAIN_POST_TYPE: { to: ['PostType'], viewOf: null },
  CONCURRENT_POST_TYPE: { to: ['PostType'], viewOf: null },
  FIRST_POST: { to: ['Post'], viewOf: null },
  SECOND_POST: { to: ['Post'], viewOf: null },
  COMPONENT: { to: ['Organization'], viewOf: null },
  RESULT: { to: ['Organization'], viewOf: null },
  FOLLOWS: { to: ['PilotModel'], viewOf: null },
  DECIDED_BY: { to: ['Directive'], viewOf: null },
  LAID_DOWN_BY: { to: ['Directive'], viewOf: null },
  TARGETS: {
    to: [
      ...['Place', 'Organization', 'Post', 'OrganizationType', 'PostType'],
      ...['PilotModel', 'ConcurrentHolding', 'BodyMerger', 'Directive', 'Effect'],
    ],
    viewOf: null,
  },
  ADDRESSES: { to: ['Organization'], viewOf: null },
  ORIGINAL: { to: ['Place', 'Organization', 'Post', 'OrganizationType', 'PostType'], viewOf: null },
  RESULTED_IN: { to: ['Place', 'Organization', 'Post', 'OrganizationType', 'PostType'], viewOf: null },
  REPORTS_ON: { to: ['ConcurrentHolding', 'BodyMerger'], viewOf: null },
  ABOUT: { to: 'ANY', viewOf: null },
  READ_FROM: { to: ['Document'], viewOf: null },
  EVIDENCED_BY: { to: ['Document'], viewOf: null },
  SEARCHED: { to: ['Document'], viewOf: null },
  DERIVED_FROM: { to: 'ANY', viewOf: null },
  CONCURRENTLY_HOLDS: { to: ['Post', 'PostType'], viewOf: ['ConcurrentHolding', 'PostPair'] },
  MERGED_WITH: { to: ['Organization'], viewOf: ['BodyMerger'] },
  SUSPENDS: { to: ['PilotModel', 'ConcurrentHolding', 'BodyMerger'], viewOf: ['Effect'] },
} as const satisfies Record<string, LinkKindRow>
export type LinkKind = keyof typeof LINK_KINDS

/** A reference that an entry makes to another, from a first day until before another: what it lies in and answers to may change. */
export interface Link extends Span<Id> {
  readonly kind: LinkKind
}

/** Links of one kind to each of the ids, for all time; null and absent ids make none. */
export const links = (kind: LinkKind, ...to: readonly (Id | null)[]): readonly Link[] =>
  [...new Set(to)].filter((id) => id !== null).map((id) => ({ kind, to: id, from: FIRST_DAY, until: LAST_DAY }))

/** Links of one kind for as long as each lasts. */
export const linksWhile = (kind: LinkKind, spans: readonly Span<Id>[]): readonly Link[] =>
  spans.map((span) => ({ kind, ...span }))

/** Those that may lead elsewhere from a day on. */
const MOVING: ReadonlySet<LinkKind> = new Set(['WITHIN', 'AT_PLACE', 'PART_OF', 'POST_IN'])
export const mayMove = (kind: LinkKind): boolean => MOVING.has(kind)

/** Whether it is there on a day. */
export const isLinkedOn = ({ from, until }: Link, day: Day): boolean => from <= day && day < until

/** The kinds of link that an entry's own fields make. */
export const REFERENCES = (Object.keys(LINK_KINDS) as readonly LinkKind[]).filter(
  (kind) => LINK_KINDS[kind].viewOf === null,
)
