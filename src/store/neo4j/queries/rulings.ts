import type { DirectiveId } from '../../../model/ids.ts'
import type { Cohort, KnownState, StandingState } from '../../../model/standing.ts'
import type { ChangedSince } from '../../store.ts'
import type { Params } from '../driver.ts'
import { entity, inView, isShown } from '../predicates.ts'
import type { Scope } from '../scope.ts'

/** Possible states as a text of letters, so that what is possible is one value. */
const LETTER = { NOT_STARTED: 'N', ACTIVE: 'A', SUSPENDED: 'S', ENDED: 'E' } as const satisfies Record<
  KnownState,
  string
>
/** Suspended for certain, as {@link POSSIBLE} writes it. */
export const SUSPENDED_ALONE = `'${LETTER.SUSPENDED}'`
const STATES = Object.entries(LETTER) as readonly (readonly [KnownState, string])[]

/** The state that possible states come to. */
export const stateOf = (letters: string): StandingState =>
  STATES.find(([, letter]) => letter === letters)?.[0] ?? 'UNKNOWN'

/** A cohort's answer: what is possible, since when an order stands and when the last one came ('': none), who reaches it. */
type Answer = readonly [possible: string, since: string, last: string, reachedBy: readonly DirectiveId[]]

const answerOf = ({ possible, order, reachedBy }: Cohort): Answer => [
  [...new Set(possible)].map((state) => LETTER[state]).join(''),
  order?.since ?? '',
  order?.last ?? '',
  reachedBy,
]

const classKey = ({ model, level }: Pick<Cohort, 'model' | 'level'>, place = '') => `${model} ${level} ${place}`

/** A cohort of a place holds for all places within it; the nearest wins. */
async function placedAnswers(scope: Scope, cohorts: readonly Cohort[]): Promise<Readonly<Record<string, Answer>>> {
  const placed = cohorts.filter(({ place, arrangement }) => place !== null && arrangement === null)
  const inside = await scope.within(
    scope.at,
    placed.flatMap(({ place }) => place ?? []),
  )
  const nearest = new Map<string, { readonly depth: number; readonly answer: Answer }>()
  for (const cohort of placed)
    for (const { place, depth } of (cohort.place && inside.get(cohort.place)) || []) {
      const key = classKey(cohort, place)
      const known = nearest.get(key)
      if (!known || depth < known.depth) nearest.set(key, { depth, answer: answerOf(cohort) })
    }
  return Object.fromEntries([...nearest].map(([key, { answer }]) => [key, answer]))
}

async function paramsOf(scope: Scope, all: readonly Cohort[]): Promise<Params> {
  // A class without a model holds for nothing.
  const cohorts = all.filter(({ model, arrangement }) => model !== null || arrangement !== null)
  const named = cohorts.filter(({ arrangement }) => arrangement !== null)
  const classed = cohorts.filter(({ arrangement, place }) => arrangement === null && place === null)
  return {
    named: Object.fromEntries(named.map((one) => [one.arrangement ?? '', answerOf(one)])),
    placed: await placedAnswers(scope, cohorts),
    classed: Object.fromEntries(classed.map((one) => [classKey(one), answerOf(one)])),
    unruled: [LETTER.ACTIVE, '', '', []] satisfies Answer,
  }
}

/** The caller's cohorts as maps that the texts below look arrangements up in. */
export function cohortParams(scope: Scope, cohorts: readonly Cohort[]): Promise<Params> {
  const { cohortParamsCache: cache, at } = scope
  const known = cache.get(cohorts)
  if (known?.at.revision === at.revision && known.at.validAt === at.validAt) return known.params
  const params = paramsOf(scope, cohorts)
  cache.set(cohorts, { at, params })
  params.catch(() => cache.delete(cohorts))
  return params
}

/** What the cohorts of a day come to for a row, narrowest first. */
const rulingOn = (row: string, params = '$') =>
  `coalesce(${params}named[${row}.id], ${params}placed[${row}.model + ' ' + ${row}.oneLevel + ' ' + ${row}.place],
  ${params}classed[${row}.model + ' ' + ${row}.oneLevel + ' '], $unruled)`
export const RULING = rulingOn('a')

/** The same decision as `standingOn` in `rules/standing.ts`, over the stored bounds. */
const possibleOn = (row: string, day: string, ruling: string) => `CASE
  WHEN ${day} < ${row}.startEarliest THEN 'N'
  WHEN ${row}.endLatest <= ${day} THEN 'E'
  ELSE (CASE WHEN ${day} < ${row}.startLatest AND NOT ${ruling}[0] CONTAINS 'N' THEN 'N' ELSE '' END) + ${ruling}[0]
    + (CASE WHEN ${row}.endEarliest <= ${day} AND NOT ${ruling}[0] CONTAINS 'E' THEN 'E' ELSE '' END)
END`
export const POSSIBLE = possibleOn('a', '$day', 'ruling')

const UNKNOWN = '?'
const letterOf = (state: StandingState): string => (state === 'UNKNOWN' ? UNKNOWN : LETTER[state])
const letterIn = (possible: string) => `(CASE size(${possible}) WHEN 1 THEN ${possible} ELSE '${UNKNOWN}' END)`
const BEFORE = '$changed.day'

/** Keeps the rows that stood otherwise on another day, on which they were listed, too; see {@link changedParams}. */
export const WHERE_CHANGED = `WITH a, ruling, possible,
    CASE WHEN ${isShown('a', BEFORE)} THEN a
    ELSE head([(a)<-[:IN_CONTEXT]-(:Entity)-[:IN_CONTEXT]->(b) WHERE ${inView('b')} AND ${isShown('b', BEFORE)} | b]) END AS b
  WHERE b IS NOT NULL WITH a, b, ruling, possible, ${rulingOn('b', '$changed.')} AS earlier
  WHERE ${letterIn(possibleOn('b', BEFORE, 'earlier'))} + ${letterIn('possible')} IN $changed.letters`

/** The parameter of {@link WHERE_CHANGED}. */
export async function changedParams(scope: Scope, { day, cohorts, states }: ChangedSince): Promise<Params> {
  const { named, placed, classed } = await cohortParams({ ...scope, at: { ...scope.at, validAt: day } }, cohorts)
  const letters = states.map((pair) => pair.map(letterOf).join(''))
  return { changed: { day, letters, named: named ?? {}, placed: placed ?? {}, classed: classed ?? {} } }
}

/** Whether the directive asked for, if one is, reaches an arrangement. */
export const IS_REACHED = '($wanted.reachedBy IS NULL OR $wanted.reachedBy IN ruling[3])'

/** What the reports say that no later one surely takes the place of; null: there are none. */
const REPORTED = `head(COLLECT {
  ${entity('a.id', '<-[o:REPORTS_ON]-(:Entity)-[:LISTED_AS]->(r)')}
  WHERE ${inView('o')} AND ${inView('r')} AND r.fromLatest <= $day AND r.fromEarliest >= ruling[1]
  WITH collect(r) AS made, max(r.fromEarliest) AS newest
  WITH [r IN made WHERE r.fromLatest >= newest | r.class[0]] AS outcomes WHERE size(outcomes) > 0
  RETURN CASE WHEN all(one IN outcomes WHERE one = outcomes[0]) THEN outcomes[0] ELSE 'UNKNOWN' END
})`

/** The same decision as `executionOf` in `rules/execution.ts`; null where it gives null. */
export const EXECUTION = `CASE
  WHEN ruling[1] = '' OR a.endLatest <= ruling[1] OR $day < a.fromEarliest THEN null
  ELSE coalesce(${REPORTED}, CASE
    WHEN a.ownLatest <= $day AND a.ownEarliest >= ruling[1] THEN 'DONE'
    WHEN ruling[2] < a.fromEarliest AND a.fromLatest <= $day THEN 'NOT_DONE'
    ELSE 'UNKNOWN' END)
END`

/** Which possible states come to a wanted state; null: not asked. */
export const statesParams = (wanted: readonly StandingState[] | null): Params => ({
  letters: wanted && STATES.flatMap(([state, letter]) => (wanted.includes(state) ? [letter] : [])),
  openToo: wanted?.includes('UNKNOWN') ?? false,
})
export const STATE_IS_WANTED =
  '($wanted.letters IS NULL OR possible IN $wanted.letters OR ($wanted.openToo AND size(possible) > 1))'
