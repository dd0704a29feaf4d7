import { generalModelChart } from '../../answers/general-model.ts'
import { versionsIn } from '../../answers/history.ts'
import { keptId } from '../../answers/lookups.ts'
import { pilotModelsIn } from '../../answers/pilot-models.ts'
import { postPairsIn } from '../../answers/post-pairs.ts'
import type { RequestViews } from '../../answers/request-views.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import type { Id } from '../../model/ids.ts'
import { connection } from '../connection.ts'
import type { PilotModelFilter, PostPairFilter, QueryResolvers } from '../generated/schema.ts'
import { type Identity, identityOf, idOf } from '../global-id.ts'
import { knownLevel, uniqueList } from '../lists/arguments.ts'
import { holdingSource, mergerSource } from '../lists/arrangements.ts'
import { choosing } from '../lists/choices.ts'
import { compared } from '../lists/compared.ts'
import { conflictSource } from '../lists/conflicts.ts'
import { directiveSource, documentSource, effectSource, obligationSource } from '../lists/directives.ts'
import * as queries from '../lists/filters.ts'
import { occupancySource, organizationSource, placeSource, postSource } from '../lists/lasting.ts'
import {
  byId,
  findDirective,
  findDocument,
  findPilotModel,
  findPlace,
  findPostPair,
  placesByCode,
} from '../lists/lookups.ts'
import { orgChart } from '../lists/org-chart.ts'
import { personSource } from '../lists/persons.ts'
import { linkSource } from '../lists/pilot-links.ts'
import { revisionNumbered, revisions } from '../lists/revisions.ts'
import { searchSource } from '../lists/search.ts'
import { pilotLinkStatistics, statistics, statisticsSeries } from '../lists/statistics.ts'
import { type Complete, getNode } from './fields.ts'
import { entryList, list, opened } from './lists.ts'

const namedNode = async (view: ViewReader, id: Id) => getNode(view, await keptId(view, id))

/** What an id names, in the view that it holds. */
const nodeAgain = async (views: RequestViews, { id, at }: Identity) => namedNode(await views.viewAt(at), id)

type Found = Awaited<ReturnType<typeof nodeAgain>>

/**
 * What was found of each of several, in their order; an error where it failed, for the executor to tell at that place. A promise that
 * fails would do the same, but nobody hears it while others of the list have their turn.
 */
const eachInItsPlace = async (all: readonly Promise<Found>[]): Promise<readonly Found[]> =>
  (await Promise.allSettled(all)).map((one) => (one.status === 'fulfilled' ? one.value : one.reason))

export const query = {
  node: (_root, { id }, { views }) => nodeAgain(views, identityOf(id)),
  nodes: async (_root, { ids, at }, { views }) => {
    uniqueList('ids', ids)
    const view = at ? await views.viewAt(at) : null
    const find = async (text: string) => {
      const one = identityOf(text)
      return view ? namedNode(view, one.id) : nodeAgain(views, one)
    }
    return eachInItsPlace(ids.map(find))
  },

  place: async (_root, { by, at }, { views }) => findPlace(await views.viewAt(at), by),
  organization: async (_root, { id, at }, { views }) => byId(await views.viewAt(at), 'Organization', id),
  post: async (_root, { id, at }, { views }) => byId(await views.viewAt(at), 'Post', id),
  person: async (_root, { id, at }, { views }) => byId(await views.viewAt(at), 'Person', id),
  pilotModel: async (_root, { by, at }, { views }) => findPilotModel(await views.viewAt(at), by),
  postPair: async (_root, { by, at }, { views }) => findPostPair(await views.viewAt(at), by),
  concurrentHolding: async (_root, { id, at }, { views }) => byId(await views.viewAt(at), 'ConcurrentHolding', id),
  bodyMerger: async (_root, { id, at }, { views }) => byId(await views.viewAt(at), 'BodyMerger', id),
  directive: async (_root, { by, at }, { views }) => findDirective(await views.viewAt(at), by),
  document: async (_root, { by, at }, { views }) => findDocument(await views.viewAt(at), by),

  places: list('places', choosing(placeSource)),
  placesByCode: async (_root, { at, ...args }, { views }) => placesByCode(await views.viewAt(at), args),
  organizations: list('organizations', choosing(organizationSource)),
  posts: list('posts', choosing(postSource)),
  persons: list('persons', choosing(personSource)),
  occupancies: list('occupancies', choosing(occupancySource)),
  organizationTypes: entryList('organizationTypes', queries.organizationTypeQuery),
  postTypes: entryList('postTypes', queries.postTypeQuery),
  terms: entryList('terms', queries.termQuery),
  pilotModels: list('pilotModels', async (view, filter: PilotModelFilter | null) =>
    pilotModelsIn(view, await queries.pilotModelQuery(view, filter)),
  ),
  postPairs: list('postPairs', async (view, filter: PostPairFilter | null) =>
    postPairsIn(view, await queries.postPairQuery(view, filter)),
  ),
  pilotLinks: list('pilotLinks', linkSource),
  concurrentHoldings: list('concurrentHoldings', choosing(holdingSource)),
  bodyMergers: list('bodyMergers', choosing(mergerSource)),
  directives: list('directives', choosing(directiveSource)),
  documents: list('documents', choosing(documentSource)),
  proposals: entryList('proposals', queries.proposalQuery),
  effects: list('effects', choosing(effectSource)),
  obligations: list('obligations', choosing(obligationSource)),
  changeEvents: list('changeEvents', choosing(opened(queries.changeEventQuery))),
  executionReports: entryList('executionReports', queries.executionReportQuery),
  countAssertions: entryList('countAssertions', queries.countAssertionQuery),
  criticisms: entryList('criticisms', queries.criticismQuery),
  openQuestions: entryList('openQuestions', queries.openQuestionQuery),
  search: (_root, { text, filter, ...args }, { views }) =>
    connection(views, 'search', args, { text, filter }, (view) => searchSource(view, text, filter)),
  versions: (_root, { id, ...args }, { views }) =>
    connection(views, 'versions', args, { id: idOf(id) }, (view) => versionsIn(view, idOf(id))),
  revision: (_root, { number }, { views }) => revisionNumbered(views, number),
  revisions: (_root, args, { views }) => revisions(views, args),

  orgChart: async (_root, { root, depth, filter, at }, { views }) =>
    orgChart(await views.viewAt(at), root, depth, filter),
  generalModelChart: async (_root, { level, at }, { views }) => {
    const view = await views.viewAt(at)
    return generalModelChart(view, await knownLevel(view, level))
  },
  statistics: async (_root, { at, ...args }, { views }) => statistics(await views.viewAt(at), args),
  statisticsSeries: async (_root, { at, ...args }, { views }) => statisticsSeries(await views.viewAt(at), args),
  pilotLinkStatistics: async (_root, { at, ...args }, { views }) => pilotLinkStatistics(await views.viewAt(at), args),
  compare: (_root, args, { views }) => compared(views, args),
  conflicts: list('conflicts', conflictSource),
} satisfies Complete<QueryResolvers>
