import { FIRST_DAY } from '../../model/date.ts'
import type { Kind } from '../../model/entry.ts'
import type { LinkKind } from '../../model/link.ts'
import { levelOfCounts, vocabulariesOf } from '../../rules/vocabularies.ts'
import { ANY_ARRANGEMENT, ANY_NAMED, anyOf, NOT_APART } from '../queries.ts'
import { everyEntry } from '../scan.ts'
import type { ArrangementQuery, Held, Query, View } from '../store.ts'
import type { Run } from './driver.ts'
import { headOf, revisionFor } from './revisions.ts'

/** Nothing has it, and a text is the same whatever it finds. */
const NONE = 'place/none'
const PAGE = { first: 1, after: null }
const linkedBy = (link: LinkKind) => ({ linkedTo: [{ link, id: NONE }] }) as const

/** By these the API looks from an entry to those that link to it. */
const FOLLOWED: readonly LinkKind[] = [
  ...([
    'WITHIN',
    'AT_PLACE',
    'PART_OF',
    'POST_IN',
    'TYPE_POST_IN',
    'PAIR_OF',
    'MAIN_POST_TYPE',
    'CONCURRENT_POST_TYPE',
    'HELD_BY',
    'OCCUPIES',
    'RESULTED_IN',
  ] as const),
  ...([
    'SIGNED_BY',
    'BASED_ON',
    'REVIEWS',
    'REPLACES',
    'AMENDS',
    'REPEALS',
    'REPORTED_IN',
    'LAID_DOWN_BY',
    'DECIDED_BY',
  ] as const),
  ...(['FIRST_POST', 'SECOND_POST', 'COMPONENT', 'RESULT', 'TARGETS', 'REPORTS_ON', 'ORIGINAL', 'ABOUT'] as const),
]
/** By these it looks for what is held on the day. */
const HELD_THEN: readonly LinkKind[] = ['OCCUPIES', 'HELD_BY']
/** By these it lists what links to one entry. */
const LISTED: readonly LinkKind[] = [
  ...(['CLASSIFIED_AS', 'PART_OF', 'POST_IN', 'OF_POST_TYPE', 'TYPE_POST_IN', 'ISSUED_BY', 'SIGNED_BY'] as const),
  ...(['BASED_ON', 'REPORTED_IN', 'LAID_DOWN_BY', 'TARGETS', 'ADDRESSES', 'ORIGINAL', 'RESULTED_IN'] as const),
  ...(['ABOUT', 'AT_PLACE'] as const),
]
const ARRANGED: readonly LinkKind[] = ['FIRST_POST', 'SECOND_POST', 'COMPONENT', 'RESULT', 'DECIDED_BY']

const HELD: Held = { atLeast: 1, atMost: 1, posts: null, absent: [] }

const LISTS: readonly Query<'Post'>[] = [
  {},
  { within: NONE } as const,
  { code: { scheme: 'none', values: ['none'], on: null } },
  ...LISTED.map(linkedBy),
  { held: HELD },
].map((start) => ({ ...anyOf('Post'), ...start }))

/** Lists of other kinds whose texts are others. */
const MORE_LISTS: readonly Query<Kind>[] = [
  { ...anyOf('Person'), held: HELD },
  { ...anyOf('Directive'), order: 'NEWEST' },
]

const EVERYWHERE: readonly Partial<ArrangementQuery>[] = [{}, { within: NONE }]
const STANDINGS: readonly Partial<ArrangementQuery>[] = [{}, { states: ['ACTIVE'] }, { execution: ['DONE'] }]
const ARRANGEMENTS: readonly ArrangementQuery[] = [
  ...[...EVERYWHERE, { members: [NONE] as const }, ...ARRANGED.map(linkedBy)].flatMap((start) =>
    STANDINGS.map((standing) => ({ ...ANY_ARRANGEMENT, ...start, ...standing })),
  ),
  { ...ANY_ARRANGEMENT, changed: { day: FIRST_DAY, cohorts: [], states: [] } },
]

const CHARTS: readonly (readonly [number, Partial<ArrangementQuery>])[] = [
  ...[1, 2, 3, 4].map((depth) => [depth, {}] as const),
  ...[1, 2].map((depth) => [depth, { states: ['ACTIVE'] as const }] as const),
]

type Question = () => Promise<unknown>

/** @param level by which counts are broken down where nobody names one */
const questions = (run: Run, view: View, level: string): readonly Question[] => [
  () => headOf(run),
  () => revisionFor(run, { number: view.at.revision }),
  () => revisionFor(run, { before: '2000-01-01T00:00:00Z' }),
  () => view.entries([NONE]),
  () => view.movedPlaces(),
  () => view.versions([NONE]),
  () => view.countVersions([NONE]),
  () => view.search({ ...ANY_NAMED, text: 'none' }, PAGE),
  () => view.changes({ since: view.at.revision, kinds: [] }, PAGE),
  () => view.countChanges({ since: view.at.revision, kinds: [] }),
  ...EVERYWHERE.map(
    (start) => () => view.tally({ ...ANY_ARRANGEMENT, ...start }, { ...NOT_APART, model: true, place: level }),
  ),
  ...ARRANGEMENTS.flatMap((query) => [() => view.arrangements(query, PAGE), () => view.countArrangements(query)]),
  ...CHARTS.flatMap(([depth, standing]) => [
    () => view.chart(NONE, depth, { ...ANY_ARRANGEMENT, ...standing }, []),
    () => view.chart('org/none', depth, { ...ANY_ARRANGEMENT, ...standing }, []),
  ]),
  ...[...LISTS, ...MORE_LISTS].flatMap((query) => [() => view.find(query, PAGE), () => view.count(query)]),
  ...FOLLOWED.map((link) => () => view.linked([NONE], link, 'in')),
  ...HELD_THEN.map((link) => () => view.linkedThere([NONE], link)),
]

/** A server with several cores plans several. */
const AT_ONCE = 4

/** Asks once in every form that the API usually asks in: to plan a text takes a server far longer than to run it. */
export async function warm(run: Run, view: View): Promise<void> {
  const level = levelOfCounts(vocabulariesOf(await everyEntry(view, anyOf('Term')))) ?? NONE
  const waiting = questions(run, view, level).values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const ask of waiting) await ask()
    }),
  )
}
