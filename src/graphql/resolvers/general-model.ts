import { predecessors, successors } from '../../answers/lineage.ts'
import { historyOfModel, standingOfModel, standingsOfModel } from '../../answers/pilot-models.ts'
import { concurrentPostTypes, historyOfPair, standingOfPair } from '../../answers/post-pairs.ts'
import { termIn, termsIn } from '../../answers/terms.ts'
import { inView } from '../../answers/view-reader.ts'
import { connectionBelow } from '../connection.ts'
import type {
  ConcurrentPostTypeResolvers,
  OrganizationTypeResolvers,
  PilotModelResolvers,
  PostPairResolvers,
  PostTypeResolvers,
} from '../generated/schema.ts'
import { idWith } from '../global-id.ts'
import { knownLevel } from '../lists/arguments.ts'
import { holdingSource, mergerSource } from '../lists/arrangements.ts'
import { linkSource } from '../lists/pilot-links.ts'
import { type Complete, datedFields, namedFields, nodeFields, sourcedFields } from './fields.ts'

export const organizationType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  level: ({ value, view }) => termIn(view, 'LEVEL', value.level),
  branch: ({ value, view }) => termIn(view, 'BRANCH', value.branch),
  superiors: ({ value, view }) => view.getAll('OrganizationType', value.superiors),
  legalBasis: ({ value }) => value.legalBasis,
  prevalence: ({ value }) => value.prevalence,
  places: ({ value, view }) =>
    view.getAll(
      'Place',
      value.places.map((id) => idWith('place', id)),
    ),
  postTypes: ({ value, view }) => view.linked('PostType', value.id, 'TYPE_POST_IN', 'in'),
  predecessors,
  successors,
} satisfies Complete<OrganizationTypeResolvers>

export const postType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ value, view }) => termIn(view, 'ROLE', value.role),
  organizationType: ({ value, view }) => view.get('OrganizationType', value.organizationType),
  level: ({ value, view }) => termIn(view, 'LEVEL', value.level),
  branch: ({ value, view }) => termIn(view, 'BRANCH', value.branch),
  pilotModels: async (seen) => {
    const models = new Set((await concurrentPostTypes(seen)).map(({ value }) => value.pair.model))
    return seen.view.getAll('PilotModel', [...models])
  },
  concurrentlyHolds: concurrentPostTypes,
  predecessors,
  successors,
} satisfies Complete<PostTypeResolvers>

export const concurrentPostType = {
  postType: ({ value: { pair, position }, view }) =>
    view.get('PostType', position === 'MAIN' ? pair.mainPostType : pair.concurrentPostType),
  position: ({ value }) => value.position,
  pair: ({ value, view }) => inView(view, value.pair),
  standing: ({ value, view }) => standingOfPair(inView(view, value.pair)),
} satisfies Complete<ConcurrentPostTypeResolvers>

export const postPair = {
  ...nodeFields,
  ...sourcedFields,
  code: ({ value }) => value.code,
  model: ({ value, view }) => view.get('PilotModel', value.model),
  level: ({ value, view }) => termIn(view, 'LEVEL', value.level),
  mainPostType: ({ value, view }) => view.get('PostType', value.mainPostType),
  concurrentPostType: ({ value, view }) => view.get('PostType', value.concurrentPostType),
  standing: standingOfPair,
  standingHistory: historyOfPair,
  links: async ({ value, view }, args) => {
    const filter = { pair: [value.id] }
    return connectionBelow(view, 'pilotLinks', args, filter, await linkSource(view, filter))
  },
} satisfies Complete<PostPairResolvers>

export const pilotModel = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  code: ({ value }) => value.code,
  modelForm: ({ value }) => value.form,
  levels: ({ value, view }) => termsIn(view, 'LEVEL', value.levels),
  branches: ({ value, view }) => termsIn(view, 'BRANCH', value.branches),
  pairs: ({ value, view }) => view.linked('PostPair', value.id, 'PAIR_OF', 'in'),
  standing: async (model, { level }) => standingOfModel(model, (await knownLevel(model.view, level)) ?? null),
  standings: async (model) =>
    (await standingsOfModel(model)).map((one) => ({ ...one, level: termIn(model.view, 'LEVEL', one.level) })),
  standingHistory: async (model, { level }) => historyOfModel(model, await knownLevel(model.view, level)),
  followingHoldings: async ({ value, view }, args) => {
    const filter = { model: [value.id] }
    return connectionBelow(view, 'concurrentHoldings', args, filter, await holdingSource(view, filter))
  },
  followingMergers: async ({ value, view }, args) => {
    const filter = { model: [value.id] }
    return connectionBelow(view, 'bodyMergers', args, filter, await mergerSource(view, filter))
  },
  effects: ({ value, view }) => view.linked('Effect', value.id, 'TARGETS', 'in'),
  countAssertions: ({ value, view }) => view.linked('CountAssertion', value.id, 'ABOUT', 'in'),
  criticisms: ({ value, view }) => view.linked('Criticism', value.id, 'ABOUT', 'in'),
  openQuestions: ({ value, view }) => view.linked('OpenQuestion', value.id, 'ABOUT', 'in'),
} satisfies Complete<PilotModelResolvers>
