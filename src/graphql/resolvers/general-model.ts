import { historyOfModel, standingOfModel, standingsOfModel } from '../../answers/pilot-models.ts'
import { allInView } from '../../answers/view-reader.ts'
import { connectionBelow } from '../connection.ts'
import type {
  OrganizationTypeResolvers,
  PilotModelResolvers,
  PostTypePairResolvers,
  PostTypeResolvers,
} from '../generated/schema.ts'
import { idWith } from '../global-id.ts'
import { holdingSource, mergerSource } from '../lists/arrangements.ts'
import { type Complete, datedFields, namedFields, nodeFields, sourcedFields } from './fields.ts'

export const organizationType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  level: ({ value }) => value.level,
  branch: ({ value }) => value.branch,
  superiors: ({ value, view }) => view.getAll('OrganizationType', value.superiors),
  legalBasis: ({ value }) => value.legalBasis,
  prevalence: ({ value }) => value.prevalence,
  places: ({ value, view }) =>
    view.getAll(
      'Place',
      value.places.map((id) => idWith('place', id)),
    ),
  postTypes: ({ value, view }) => view.linked('PostType', value.id, 'TYPE_POST_IN', 'in'),
} satisfies Complete<OrganizationTypeResolvers>

export const postType = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ value }) => value.role,
  organizationType: ({ value, view }) => view.get('OrganizationType', value.organizationType),
  level: ({ value }) => value.level,
  branch: ({ value }) => value.branch,
  pilotModels: ({ value, view }) => view.linked('PilotModel', value.id, 'JOINS_TYPE', 'in'),
} satisfies Complete<PostTypeResolvers>

export const postTypePair = {
  ...sourcedFields,
  code: ({ value }) => value.code,
  level: ({ value }) => value.level,
  first: ({ value, view }) => view.get('PostType', value.first),
  second: ({ value, view }) => view.get('PostType', value.second),
} satisfies Complete<PostTypePairResolvers>

export const pilotModel = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  code: ({ value }) => value.code,
  form: ({ value }) => value.form,
  levels: ({ value }) => value.levels,
  branches: ({ value }) => value.branches,
  pairs: ({ value, view }) => allInView(view, value.pairs),
  standing: (model, { level }) => standingOfModel(model, level ?? null),
  standings: standingsOfModel,
  standingHistory: (model, { level }) => historyOfModel(model, level),
  concurrentHoldings: async ({ value, view }, args) => {
    const filter = { model: [value.id] }
    return connectionBelow(view, 'concurrentHoldings', args, filter, await holdingSource(view, filter))
  },
  bodyMergers: async ({ value, view }, args) => {
    const filter = { model: [value.id] }
    return connectionBelow(view, 'bodyMergers', args, filter, await mergerSource(view, filter))
  },
  effects: ({ value, view }) => view.linked('Effect', value.id, 'TARGETS', 'in'),
  countAssertions: ({ value, view }) => view.linked('CountAssertion', value.id, 'ABOUT', 'in'),
  criticisms: ({ value, view }) => view.linked('Criticism', value.id, 'ABOUT', 'in'),
  openQuestions: ({ value, view }) => view.linked('OpenQuestion', value.id, 'ABOUT', 'in'),
} satisfies Complete<PilotModelResolvers>
