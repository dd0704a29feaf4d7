import type { Resolvers } from '../generated/schema.ts'
import { scalars } from '../scalars.ts'
import { PAGED } from '../sdl.ts'
import { arrangement, bodyMerger, concurrentHolding } from './arrangements.ts'
import { directive, directiveRelation, directiveReport, effect, obligation } from './directives.ts'
import { node } from './fields.ts'
import { concurrentPostType, organizationType, pilotModel, postPair, postType } from './general-model.ts'
import { edge, page, pageFields } from './lists.ts'
import { concurrentPost, pilotLink, pilotLinkTally } from './pilot-links.ts'
import { query } from './query.ts'
import { countAssertion, criticism, executionReport, openQuestion } from './remarks.ts'
import { citation, document, evidence, proposal, quote, reason } from './sources.ts'
import { datedOrganization, datedPlace, occupancy, organization, person, place, post } from './structure.ts'
import { term } from './terms.ts'
import { values } from './values.ts'
import {
  changeEvent,
  chartLink,
  chartTurn,
  comparison,
  conflict,
  lineageStep,
  linksBelow,
  original,
  recordedChange,
  revision,
  searchHit,
  share,
  tally,
  version,
  view,
} from './views.ts'

/** The interfaces that fields give. Sourced, Dated and Derived are only asked in fragments. */
const interfaces = { Node: node, Arrangement: arrangement, Evidence: evidence }

const objects = {
  Place: place,
  DatedPlace: datedPlace,
  Organization: organization,
  DatedOrganization: datedOrganization,
  Post: post,
  OrganizationType: organizationType,
  PostType: postType,
  Person: person,
  Term: term,
  Occupancy: occupancy,
  Directive: directive,
  DirectiveRelation: directiveRelation,
  DirectiveReport: directiveReport,
  Document: document,
  Quote: quote,
  Citation: citation,
  Effect: effect,
  Obligation: obligation,
  PilotModel: pilotModel,
  PostPair: postPair,
  ConcurrentPostType: concurrentPostType,
  PilotLink: pilotLink,
  PilotLinkTally: pilotLinkTally,
  ConcurrentPost: concurrentPost,
  ConcurrentHolding: concurrentHolding,
  BodyMerger: bodyMerger,
  ChangeEvent: changeEvent,
  Original: original,
  Share: share,
  ExecutionReport: executionReport,
  CountAssertion: countAssertion,
  Criticism: criticism,
  OpenQuestion: openQuestion,
  Proposal: proposal,
  Reason: reason,
  LineageStep: lineageStep,
  LinksBelow: linksBelow,
  ChartTurn: chartTurn,
  Conflict: conflict,
  Tally: tally,
  SearchHit: searchHit,
  ChartLink: chartLink,
  Comparison: comparison,
  View: view,
  Revision: revision,
  RecordedChange: recordedChange,
  Version: version,
}

/** The same for whatever is paged; revisions alone lie in no view. */
const pages = Object.fromEntries(
  PAGED.flatMap((type) => [
    [`${type}Connection`, type === 'Revision' ? pageFields : page],
    [`${type}Edge`, edge],
  ]),
)

export const resolvers: Resolvers = { Query: query, ...interfaces, ...objects, ...pages, ...values, ...scalars }
