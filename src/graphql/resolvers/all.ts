import type { Resolvers } from '../generated/schema.ts'
import { scalars } from '../scalars.ts'
import { PAGED } from '../sdl.ts'
import { arrangement } from './arrangement.ts'
import { bodyMerger } from './body-merger.ts'
import { changeEvent, original } from './change-event.ts'
import { comparison } from './comparison.ts'
import { concurrentHolding } from './concurrent-holding.ts'
import { connection, edge, pageFields } from './connection.ts'
import { countAssertion } from './count-assertion.ts'
import { criticism } from './criticism.ts'
import { directive } from './directive.ts'
import { directiveRelation, directiveReport } from './directive-relation.ts'
import { document } from './document.ts'
import { effect } from './effect.ts'
import { citation, evidence, quote } from './evidence.ts'
import { executionReport } from './execution-report.ts'
import { conflict, lineageStep } from './lineage-step.ts'
import { chartLink, node } from './node.ts'
import { obligation } from './obligation.ts'
import { occupancy } from './occupancy.ts'
import { openQuestion } from './open-question.ts'
import { organization } from './organization.ts'
import { organizationType } from './organization-type.ts'
import { person } from './person.ts'
import { pilotModel } from './pilot-model.ts'
import { place } from './place.ts'
import { post } from './post.ts'
import { postType } from './post-type.ts'
import { postTypePair } from './post-type-pair.ts'
import { proposal } from './proposal.ts'
import { query } from './query.ts'
import { reason } from './reason.ts'
import { searchHit, tally } from './statistics.ts'
import { values } from './values.ts'
import { revision, version, view } from './view.ts'

/** The interfaces that fields give. Sourced, Dated and Derived are only asked in fragments. */
const interfaces = { Node: node, Arrangement: arrangement, Evidence: evidence }

const objects = {
  Place: place,
  Organization: organization,
  Post: post,
  OrganizationType: organizationType,
  PostType: postType,
  Person: person,
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
  PostTypePair: postTypePair,
  ConcurrentHolding: concurrentHolding,
  BodyMerger: bodyMerger,
  ChangeEvent: changeEvent,
  Original: original,
  ExecutionReport: executionReport,
  CountAssertion: countAssertion,
  Criticism: criticism,
  OpenQuestion: openQuestion,
  Proposal: proposal,
  Reason: reason,
  LineageStep: lineageStep,
  Conflict: conflict,
  Tally: tally,
  SearchHit: searchHit,
  ChartLink: chartLink,
  Comparison: comparison,
  View: view,
  Revision: revision,
  Version: version,
}

/** The same for whatever is paged; revisions alone lie in no view. */
const pages = Object.fromEntries(
  PAGED.flatMap((type) => [
    [`${type}Connection`, type === 'Revision' ? pageFields : connection],
    [`${type}Edge`, edge],
  ]),
)

export const resolvers: Resolvers = { Query: query, ...interfaces, ...objects, ...pages, ...values, ...scalars }
