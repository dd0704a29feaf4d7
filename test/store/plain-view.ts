import type { Arrangement } from '../../src/model/arrangement.ts'
import type { ArrangementInContext, Member } from '../../src/model/arrangement-in-context.ts'
import type { AsOf, Revision, Version } from '../../src/model/as-of.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../../src/model/date.ts'
import type { Id, PlaceId } from '../../src/model/ids.ts'
import { boundsOf, type Interval } from '../../src/model/interval.ts'
import { traitsOf } from '../../src/model/kinds.ts'
import type { LinkKind } from '../../src/model/link.ts'
import { isDerived } from '../../src/model/origin.ts'
import type { Entry, EntryOf, Kind } from '../../src/model/record.ts'
import type { Cohort, ExecutionState, StandingState } from '../../src/model/standing.ts'
import { byCodePoint, exact, fold } from '../../src/model/text.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { ArrangementQuery, DaySpan, Page, PageRequest, Query, SearchHit, Tally } from '../../src/store/store.ts'

/** One record with the revisions between which it is known. */
export interface Recorded {
  readonly entry: Entry
  readonly from: Revision
  readonly to: Revision | null
}

/** The name a thing is listed by: the last preferred Vietnamese one, else the first preferred, else none. */
function keyOf(entry: Entry): string {
  const preferred = ('names' in entry ? entry.names : []).filter(({ use }) => use === 'PREFERRED')
  const shown = preferred.filter(({ language }) => language === 'vi').at(-1) ?? preferred[0]
  return `${fold(entry.kind === 'PilotModel' ? entry.code : (shown?.text ?? ''))}\u0001${entry.id}`
}

export const inOrder = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => byCodePoint(key(a), key(b)))

/** The page of a whole list, found by looking at every item. */
export function pageFrom<T>(all: readonly T[], key: (item: T) => string, { first, after }: PageRequest): Page<T> {
  const rest = inOrder(all, key).filter((item) => after === null || byCodePoint(key(item), after) > 0)
  return { items: rest.slice(0, first).map((item) => ({ item, sortKey: key(item) })), hasNext: rest.length > first }
}

const STATE_ORDER: readonly StandingState[] = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']

/**
 * The port's answers over plain arrays, by looking at everything each time. It shares with the stores only the words of
 * the model: no index, no projection, no query.
 */
export class PlainView {
  readonly #at: AsOf
  readonly #records: readonly Recorded[]
  readonly #entries: ReadonlyMap<Id, Entry>

  constructor(records: readonly Recorded[], at: AsOf) {
    this.#at = at
    this.#records = records.filter(({ from }) => from.number <= at.revision)
    const known = this.#records.filter(({ to }) => to === null || to.number > at.revision)
    this.#entries = new Map(known.map(({ entry }) => [entry.id, entry]))
  }

  get all(): readonly Entry[] {
    return [...this.#entries.values()]
  }

  entries(ids: readonly Id[]): ReadonlyMap<Id, Entry> {
    return new Map(ids.flatMap((id) => (this.#entries.has(id) ? [[id, this.#get(id)] as const] : [])))
  }

  #get<E extends Entry>(id: Id): E {
    return this.#entries.get(id) as E
  }

  #of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    return this.all.filter((entry): entry is EntryOf<K> => entry.kind === kind)
  }

  linked(ids: readonly Id[], link: LinkKind, direction: 'out' | 'in'): ReadonlyMap<Id, readonly Entry[]> {
    const ends = (id: Id) => {
      const own = this.#entries.get(id)
      if (direction === 'in') return this.all.filter((entry) => linksTo(entry, link, id))
      return own ? this.all.filter((entry) => linksTo(own, link, entry.id)) : []
    }
    const lists = [...new Set(ids)].map((id) => [id, inOrder(ends(id), keyOf)] as const)
    return new Map(lists.filter(([, list]) => list.length > 0))
  }

  versions(ids: readonly Id[]): ReadonlyMap<Id, readonly Version<Entry>[]> {
    const own = (id: Id) =>
      this.#records
        .filter(({ entry }) => entry.id === id)
        .map(({ entry, from, to }) => ({
          entry,
          recordedFrom: from,
          recordedTo: to && to.number <= this.#at.revision ? to : null,
        }))
        .toSorted((a, b) => a.recordedFrom.number - b.recordedFrom.number)
    return new Map(ids.map((id) => [id, own(id)] as const).filter(([, list]) => list.length > 0))
  }

  /** The entry, then what it lives in, as far as that is recorded. */
  #chain(entry: Entry): readonly Entry[] {
    const id = traitsOf(entry).container
    const container = id === null ? undefined : this.#entries.get(id)
    return container ? [entry, ...this.#chain(container)] : [entry]
  }

  /** The places it lies in, the nearest first. */
  ancestors(entry: Entry): readonly PlaceId[] {
    const place = this.#chain(entry).find(({ kind }) => kind === 'Place')
    return place?.kind === 'Place' ? this.ancestorsOf(place.id) : []
  }

  /** The place and all it lies in, the nearest first. */
  ancestorsOf(id: PlaceId): readonly PlaceId[] {
    const place = this.#entries.get(id)
    const parent = place?.kind === 'Place' ? place.parent : null
    return parent === null ? [id] : [id, ...this.ancestorsOf(parent)]
  }

  /** Its own values, else those of the nearest container that has any. */
  #facet(entry: Entry, facet: 'level' | 'branch'): readonly string[] {
    const context = this.#contextOf(entry)
    if (context && facet === 'branch') return context.members.map(({ organization }) => organization.branch)
    return (
      this.#chain(entry)
        .map((one) => traitsOf(one).facets[facet])
        .find((values) => values.length > 0) ?? []
    )
  }

  #mayExist(entry: Entry): boolean {
    const day = this.#at.validAt
    return this.#chain(entry).every((one) => {
      const { fromEarliest, toLatest } = boundsOf(traitsOf(one).valid)
      return fromEarliest <= day && day < toLatest
    })
  }

  find<K extends Kind>(query: Query<K>): readonly EntryOf<K>[] {
    const among = (wanted: readonly string[] | null, values: readonly string[]) =>
      wanted === null || wanted.some((one) => values.includes(one))
    return this.#of(query.kind).filter(
      (entry) =>
        (query.existing === 'ANY' || this.#mayExist(entry)) &&
        among(query.level, this.#facet(entry, 'level')) &&
        among(query.branch, this.#facet(entry, 'branch')) &&
        among(query.class, traitsOf(entry).facets.class) &&
        (query.within === null || this.ancestors(entry).includes(query.within)) &&
        query.linkedTo.every(({ link, id }) => linksTo(entry, link, id)) &&
        (query.code === null || bearsCode(entry, query.code)) &&
        (query.derived === null || query.derived === derived(entry)) &&
        (query.starting === null || mayStartIn(traitsOf(entry).valid, query.starting)),
    )
  }

  /** null when any of it is not recorded. */
  #contextOf(entry: Entry): ArrangementInContext | null {
    if (entry.kind !== 'ConcurrentHolding' && entry.kind !== 'BodyMerger') return null
    const place = this.#entries.get(entry.place)
    const members =
      entry.kind === 'ConcurrentHolding'
        ? [this.#memberOf(entry.first), this.#memberOf(entry.second)]
        : entry.components.map((id) => this.#memberOf(id))
    if (place?.kind !== 'Place' || !members.every((member) => member !== null)) return null
    return { arrangement: entry, place, members }
  }

  #memberOf(id: Id): Member | null {
    const own = this.#entries.get(id)
    const post = own?.kind === 'Post' ? own : null
    const organization = post ? this.#entries.get(post.organization) : own
    const place = organization?.kind === 'Organization' ? this.#entries.get(organization.place) : undefined
    if (organization?.kind !== 'Organization' || place?.kind !== 'Place') return null
    return { post, organization, place }
  }

  get contexts(): readonly ArrangementInContext[] {
    return this.all.map((entry) => this.#contextOf(entry)).filter((context) => context !== null)
  }

  /** The narrowest cohort: by name, else in the deepest place, else anywhere. */
  #cohortOf({ arrangement }: ArrangementInContext, cohorts: readonly Cohort[]): Cohort | undefined {
    const named = cohorts.find((one) => one.arrangement === arrangement.id)
    const fits = cohorts.filter(
      (one) => one.arrangement === null && one.model === arrangement.model && one.level === arrangement.level,
    )
    const places: readonly (Id | null)[] = [...this.ancestorsOf(arrangement.place), null]
    return named ?? places.flatMap((place) => fits.filter((one) => one.place === place))[0]
  }

  #endsOf({ arrangement, place, members }: ArrangementInContext): readonly Interval[] {
    const own = members.flatMap((one) => [
      ...(one.post ? [one.post.valid] : []),
      one.organization.valid,
      one.place.valid,
    ])
    return [arrangement.valid, place.valid, ...own]
  }

  stateOf(context: ArrangementInContext, cohorts: readonly Cohort[]): StandingState {
    const day = this.#at.validAt
    const { fromEarliest, fromLatest } = boundsOf(context.arrangement.valid)
    const ends = this.#endsOf(context).map(boundsOf)
    if (day < fromEarliest) return 'NOT_STARTED'
    if (ends.some(({ toLatest }) => toLatest <= day)) return 'ENDED'
    const possible = new Set<StandingState>(this.#cohortOf(context, cohorts)?.possible ?? ['ACTIVE'])
    if (day < fromLatest) possible.add('NOT_STARTED')
    if (ends.some(({ toEarliest }) => toEarliest <= day)) possible.add('ENDED')
    const [only] = possible
    return possible.size === 1 && only ? only : 'UNKNOWN'
  }

  executionOf(context: ArrangementInContext, cohorts: readonly Cohort[]): ExecutionState | null {
    const day = this.#at.validAt
    const since = this.#cohortOf(context, cohorts)?.orderedSince ?? null
    const { fromEarliest, toEarliest, toLatest } = boundsOf(context.arrangement.valid)
    if (since === null || day < fromEarliest) return null
    if (this.#endsOf(context).some((valid) => boundsOf(valid).toLatest <= since)) return null
    const reports = this.#of('ExecutionReport')
      .filter((report) => report.arrangement === context.arrangement.id)
      .map(({ outcome, observed, id }) => ({ outcome, id, bounds: boundsOf({ from: observed, to: null }) }))
      .filter(({ bounds }) => bounds.fromEarliest >= since && bounds.fromLatest <= day)
    const latest = inOrder(reports, ({ bounds, id }) => `${bounds.fromLatest} ${id}`).at(-1)
    if (latest) return latest.outcome
    return toLatest <= day && toEarliest >= since ? 'DONE' : 'UNKNOWN'
  }

  arrangements(query: ArrangementQuery): readonly ArrangementInContext[] {
    return this.contexts.filter((context) => {
      const { arrangement, members } = context
      const execution = this.executionOf(context, query.cohorts)
      return (
        query.kinds.includes(arrangement.kind) &&
        (query.states === null || query.states.includes(this.stateOf(context, query.cohorts))) &&
        (query.execution === null || (execution !== null && query.execution.includes(execution))) &&
        (query.level === null || query.level.includes(arrangement.level)) &&
        (query.branch === null || members.some((one) => query.branch?.includes(one.organization.branch))) &&
        (query.models === null || (arrangement.model !== null && query.models.includes(arrangement.model))) &&
        (query.within === null || this.ancestorsOf(arrangement.place).includes(query.within)) &&
        query.linkedTo.every(({ link, id }) => linksTo(arrangement, link, id)) &&
        (query.derived === null || query.derived === derived(arrangement)) &&
        (query.starting === null || mayStartIn(arrangement.valid, query.starting))
      )
    })
  }

  tally(query: ArrangementQuery, by: { readonly model: boolean; readonly place: Level | null }): readonly Tally[] {
    const rows = this.arrangements(query).map((context) => ({
      model: by.model ? context.arrangement.model : null,
      place: by.place === null ? null : this.#placeAt(context.arrangement, by.place),
      state: this.stateOf(context, query.cohorts),
    }))
    const groups = Map.groupBy(
      rows,
      (row) => `${row.model ?? ''}\u0001${row.place ?? ''}\u0001${STATE_ORDER.indexOf(row.state)}`,
    )
    return inOrder([...groups], ([key]) => key).flatMap(([, [row, ...more]]) =>
      row ? [{ ...row, count: 1 + more.length }] : [],
    )
  }

  #placeAt({ place }: Arrangement, level: Level): Tally['place'] {
    const found = this.ancestorsOf(place)
      .map((id) => this.#entries.get(id))
      .find((one) => one?.kind === 'Place' && one.level === level)
    return found?.kind === 'Place' ? found.id : null
  }

  search(text: string, kinds: readonly Kind[], page: PageRequest): Page<SearchHit> {
    const hits = this.all
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .flatMap((entry): readonly SearchHit[] => {
        const rank = rankOf(entry, text.trim())
        return rank ? [{ entry, rank }] : []
      })
    return pageFrom(
      hits,
      ({ rank, entry }) => `${['EXACT', 'PREFIX', 'TERMS'].indexOf(rank)}\u0001${keyOf(entry)}`,
      page,
    )
  }

  chart(root: Id, depth: number, query: ArrangementQuery) {
    const own = this.#entries.get(root)
    const below = (above: readonly Entry[]): readonly Entry[] =>
      this.all.filter(
        (entry) =>
          this.#mayExist(entry) &&
          above.some(({ id }) => linksTo(entry, own?.kind === 'Place' ? 'WITHIN' : 'PART_OF', id)),
      )
    const tiers = new Set<Entry>(own ? [own] : [])
    for (let at = 1; at < depth; at += 1) for (const entry of inOrder(below([...tiers]), keyOf)) tiers.add(entry)
    const isPlace = own?.kind === 'Place'
    const there = (entry: Entry) => [...tiers].some(({ id }) => this.ancestors(entry)[0] === id)
    const organizations = isPlace
      ? this.#of('Organization').filter((one) => this.#mayExist(one) && there(one))
      : [...tiers].filter((one) => one.kind === 'Organization')
    const posts = this.#of('Post').filter(
      (one) => this.#mayExist(one) && (isPlace ? there(one) : organizations.some(({ id }) => id === one.organization)),
    )
    const places = isPlace
      ? [...tiers]
      : this.#of('Place').filter(({ id }) => organizations.some((one) => one.place === id))
    const shown = new Set<Id>([...organizations, ...posts].map(({ id }) => id))
    const touches = ({ members }: ArrangementInContext) =>
      members.some((one) => shown.has((one.post ?? one.organization).id))
    return {
      places: isPlace ? places : inOrder(places, keyOf),
      organizations: isPlace ? inOrder(organizations, keyOf) : organizations,
      posts: inOrder(posts, keyOf),
      arrangements: inOrder(this.arrangements(query).filter(touches), ({ arrangement }) => keyOf(arrangement)),
    }
  }

  readonly keyOf = keyOf
}

const linksTo = (entry: Entry, link: LinkKind, id: Id) =>
  traitsOf(entry).links.some((one) => one.kind === link && one.to === id)

const derived = (entry: Entry) => 'origin' in entry && isDerived(entry.origin)

const bearsCode = (entry: Entry, { scheme, value, on }: { scheme: string; value: string; on: Day | null }) =>
  traitsOf(entry).codes.some((code) => {
    const { fromEarliest, toLatest } = boundsOf(code.valid)
    return code.scheme === scheme && code.value === value && (on === null || (fromEarliest <= on && on < toLatest))
  })

function mayStartIn(valid: Interval, { from, to }: DaySpan): boolean {
  const { fromEarliest, fromLatest } = boundsOf(valid)
  return fromEarliest <= (to ?? LAST_DAY) && (from ?? FIRST_DAY) <= fromLatest
}

const termsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '')

function rankOf(entry: Entry, text: string): SearchHit['rank'] | null {
  const { names, codes } = traitsOf(entry)
  const spellings = [...names.map((name) => name.text), ...codes.map(({ value }) => value)]
  const terms = termsIn(text)
  const own = spellings.flatMap(termsIn)
  const found = terms.every((term, at) =>
    own.some((one) => (at === terms.length - 1 ? one.startsWith(term) : one === term)),
  )
  if (terms.length === 0 || !found) return null
  if (spellings.some((one) => exact(one) === exact(text))) return 'EXACT'
  return spellings.some((one) => fold(one).startsWith(fold(text))) ? 'PREFIX' : 'TERMS'
}
