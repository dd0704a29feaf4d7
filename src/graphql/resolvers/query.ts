import { anyOf } from '../../store/queries.ts'
import { twoDays } from '../answers/comparison.ts'
import { conflictsIn } from '../answers/conflicts.ts'
import { orgChart } from '../answers/org-chart.ts'
import { statistics } from '../answers/statistics.ts'
import { connection } from '../connection.ts'
import type { QueryResolvers } from '../generated/schema.ts'
import { idOf } from '../global-id.ts'
import { holdingSource, mergerSource } from '../lists/arrangements.ts'
import { byKey, findDirective, findDocument, findPilotModel, findPlace } from '../lists/lookups.ts'
import { pilotModelSource } from '../lists/pilot-models.ts'
import * as queries from '../lists/queries.ts'
import { listOf } from '../lists/query.ts'
import { revisions } from '../lists/revisions.ts'
import { searchSource } from '../lists/search.ts'
import { seenAll } from '../seen.ts'
import type { Complete } from './complete.ts'
import { entryList, list } from './list.ts'
import { seeNode } from './node.ts'

export const query = {
  node: async (_root, { id, at }, { sight }) => seeNode(await sight.lens(at), idOf(id)),
  nodes: async (_root, { ids, at }, { sight }) => {
    listOf('ids', ids)
    const wanted = ids.map(idOf)
    const lens = await sight.lens(at)
    return Promise.all(wanted.map((id) => seeNode(lens, id)))
  },

  place: async (_root, { by, at }, { sight }) => findPlace(await sight.lens(at), by),
  organization: async (_root, { by, at }, { sight }) => byKey(await sight.lens(at), 'Organization', by),
  post: async (_root, { by, at }, { sight }) => byKey(await sight.lens(at), 'Post', by),
  person: async (_root, { by, at }, { sight }) => byKey(await sight.lens(at), 'Person', by),
  pilotModel: async (_root, { by, at }, { sight }) => findPilotModel(await sight.lens(at), by),
  concurrentHolding: async (_root, { by, at }, { sight }) => byKey(await sight.lens(at), 'ConcurrentHolding', by),
  bodyMerger: async (_root, { by, at }, { sight }) => byKey(await sight.lens(at), 'BodyMerger', by),
  directive: async (_root, { by, at }, { sight }) => findDirective(await sight.lens(at), by),
  document: async (_root, { by, at }, { sight }) => findDocument(await sight.lens(at), by),

  places: entryList('places', queries.placeQuery),
  organizations: entryList('organizations', queries.organizationQuery),
  posts: entryList('posts', queries.postQuery),
  persons: entryList('persons', async () => anyOf('Person')),
  organizationTypes: entryList('organizationTypes', queries.organizationTypeQuery),
  postTypes: entryList('postTypes', queries.postTypeQuery),
  pilotModels: list('pilotModels', pilotModelSource),
  concurrentHoldings: list('concurrentHoldings', holdingSource),
  bodyMergers: list('bodyMergers', mergerSource),
  directives: entryList('directives', queries.directiveQuery),
  effects: entryList('effects', queries.effectQuery),
  obligations: entryList('obligations', queries.obligationQuery),
  changeEvents: entryList('changeEvents', queries.changeEventQuery),
  countAssertions: entryList('countAssertions', queries.countAssertionQuery),
  criticisms: entryList('criticisms', queries.criticismQuery),
  openQuestions: entryList('openQuestions', queries.openQuestionQuery),
  search: (_root, { text, kinds, ...args }, { sight }) =>
    connection(sight, 'search', args, { text, kinds }, (lens) => searchSource(lens, text, kinds)),
  revisions: (_root, args, { sight }) => revisions(sight, args),

  orgChart: async (_root, { root, depth, filter, at }, { sight }) =>
    orgChart(await sight.lens(at), root, depth, filter),
  statistics: async (_root, { at, ...args }, { sight }) => statistics(await sight.lens(at), args),
  compare: async (_root, { from, to, filter, recordedAt }, { sight }) =>
    twoDays(await sight.lens({ validAt: to, recordedAt }), from, filter),
  conflicts: async (_root, { rule, at }, { sight }) => {
    const lens = await sight.lens(at)
    return seenAll(lens, await conflictsIn(lens, listOf('rule', rule)))
  },
} satisfies Complete<QueryResolvers>
