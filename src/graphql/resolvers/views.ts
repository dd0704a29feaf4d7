import { changesBetween, eventsBetween } from '../../answers/changes.ts'
import { arrangementChanges, type Compared, modelChanges } from '../../answers/comparison.ts'
import { reasoned, sentenceText } from '../../answers/reasons.ts'
import { nameFound } from '../../answers/search/fits.ts'
import { termIn, termsIn } from '../../answers/terms.ts'
import { allInView, inView } from '../../answers/view-reader.ts'
import { happenedBy } from '../../rules/succession.ts'
import { connectionBelow } from '../connection.ts'
import type {
  ChangeEventResolvers,
  ChartLinkResolvers,
  ChartTurnResolvers,
  ComparisonResolvers,
  ConflictResolvers,
  LineageStepResolvers,
  LinksBelowResolvers,
  OriginalResolvers,
  RecordedChangeResolvers,
  RevisionResolvers,
  SearchHitResolvers,
  ShareResolvers,
  TallyResolvers,
  VersionResolvers,
  ViewResolvers,
} from '../generated/schema.ts'
import { globalId } from '../global-id.ts'
import { uniqueList } from '../lists/arguments.ts'
import { formOf } from '../lists/arrangements.ts'
import { type Complete, getNode, getNodes, namedFields, nodeFields, sourcedFields } from './fields.ts'

export const view = {
  validAt: ({ asOf }) => asOf.validAt,
  recordedAt: ({ revision }) => (revision.number === 0 ? null : revision.instant),
  revision: ({ revision }) => revision.number,
} satisfies Complete<ViewResolvers>

export const revision = {
  number: ({ number }) => number,
  recordedAt: ({ instant }) => instant,
  recordedOn: ({ instant }, _args, { views }) => views.dayOf(instant),
  by: ({ by }) => by,
  source: ({ source }) => source,
  note: ({ note }) => note,
  changes: async ({ number }, args, { views }) => {
    const changes = uniqueList('change', args.change)
    const [from, to] = [await views.viewAt({ revision: number - 1 }), await views.viewAt({ revision: number })]
    return connectionBelow(to, 'revision.changes', args, changes, changesBetween(from, to, changes))
  },
} satisfies Complete<RevisionResolvers>

export const recordedChange = {
  change: ({ kind }) => kind,
  key: ({ key }) => key,
  before: ({ before }) => before,
  after: ({ after }) => after,
} satisfies Complete<RecordedChangeResolvers>

export const version = {
  recordedFrom: ({ value }) => value.recordedFrom,
  recordedTo: ({ value }) => value.recordedTo,
  withdrawn: ({ value }) => value.withdrawn,
  node: ({ value, view }) => inView(view.at({}, value.recordedFrom), value.entry),
} satisfies Complete<VersionResolvers>

export const lineageStep = {
  event: ({ value, view }) => inView(view, value.event),
  node: ({ value, view }) => getNode(view, value.other),
  extent: ({ value }) => value.extent,
  happened: ({ value, view }) => reasoned(view, happenedBy(value.event, view.asOf.validAt)),
} satisfies Complete<LineageStepResolvers>

export const conflict = {
  rule: ({ value }) => value.rule,
  about: ({ value, view }) => getNode(view, value.about),
  facts: ({ value, view }) => getNodes(view, value.facts),
  explanation: ({ value, view }, { lang }) => sentenceText(view, value.explanation, lang ?? null),
} satisfies Complete<ConflictResolvers>

export const changeEvent = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  changeKind: ({ value }) => value.change,
  date: ({ value }) => value.date,
  originals: ({ value, view }) => allInView(view, value.originals),
  results: ({ value, view }) => getNodes(view, value.results),
  shares: ({ value, view }) => allInView(view, value.shares ?? []),
  directive: ({ value, view }) => view.get('Directive', value.directive),
} satisfies Complete<ChangeEventResolvers>

export const share = {
  original: ({ value, view }) => getNode(view, value.original),
  result: ({ value, view }) => getNode(view, value.result),
  extent: ({ value }) => value.extent,
  area: ({ value }) => value.area ?? null,
  population: ({ value }) => value.population ?? null,
} satisfies Complete<ShareResolvers>

export const original = {
  node: ({ value, view }) => getNode(view, value.id),
  outcome: ({ value }) => value.outcome,
} satisfies Complete<OriginalResolvers>

export const tally = {
  model: ({ value, view }) => view.get('PilotModel', value.model),
  place: ({ value, view }) => view.get('Place', value.place),
  form: ({ value }) => formOf(value.kind),
  branches: ({ value, view }) => termsIn(view, 'BRANCH', value.branches ?? []),
  execution: ({ value }) => value.execution,
  year: ({ value }) => value.year,
  state: ({ value }) => value.state,
  count: ({ value }) => value.count,
} satisfies Complete<TallyResolvers>

export const searchHit = {
  rank: ({ value }) => value.rank,
  name: ({ value }) => nameFound(value.entry, value.text),
  node: ({ value, view }) => inView(view, value.entry),
} satisfies Complete<SearchHitResolvers>

/** What tells the cursors of one comparison from those of another; of one revision it is the list's own, which a cursor names anyway. */
const firstOf = ({ from, to }: Compared) => ({
  validAt: from.asOf.validAt,
  revision: from.asOf.revision === to.asOf.revision ? null : from.asOf.revision,
})

export const comparison = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  arrangements: (compared, args) => {
    const changes = uniqueList('standingChange', args.standingChange)
    const filter = { from: firstOf(compared), filter: compared.filter, change: changes }
    return connectionBelow(compared.to, 'compare.arrangements', args, filter, arrangementChanges(compared, changes))
  },
  models: async (compared) =>
    (await modelChanges(compared)).map((one) => ({ ...one, level: termIn(compared.to, 'LEVEL', one.level) })),
  events: (compared, args) => {
    const { from, to } = compared
    const changes = uniqueList('changeKind', args.changeKind)
    const filter = { from: firstOf(compared), change: changes }
    return connectionBelow(to, 'compare.events', args, filter, eventsBetween(from, to, changes))
  },
  recorded: ({ from, to }, args) => {
    const changes = uniqueList('change', args.change)
    const filter = { from: from.asOf, change: changes }
    return connectionBelow(to, 'compare.recorded', args, filter, changesBetween(from, to, changes))
  },
} satisfies Complete<ComparisonResolvers>

/** A line of a chart names its two ends by their ids. */
export const chartLink = {
  kind: ({ kind }) => kind,
  from: ({ from, view }) => globalId(from, view),
  to: ({ to, view }) => globalId(to, view),
  arrangement: ({ arrangement }) => arrangement,
} satisfies Complete<ChartLinkResolvers>

export const linksBelow = {
  place: ({ value, view }) => view.get('Place', value.place),
  model: ({ value, view }) => view.get('PilotModel', value.model),
  state: ({ value }) => value.state,
  count: ({ value }) => value.count,
  evidenced: ({ value }) => value.evidenced,
  mergers: ({ value }) => value.mergers,
} satisfies Complete<LinksBelowResolvers>

export const chartTurn = {
  day: ({ value }) => value.day,
  level: ({ value, view }) => termIn(view, 'LEVEL', value.level),
  model: ({ value, view }) => view.get('PilotModel', value.model),
  linked: ({ value }) => value.linked,
} satisfies Complete<ChartTurnResolvers>
