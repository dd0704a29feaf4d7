import { ArrangementFacts, PairFacts } from './arrangement-facts.tsx'
import { RemarksOn } from './counts.tsx'
import { DirectiveFacts } from './directive-facts.tsx'
import { EventFacts } from './event-facts.tsx'
import { HoldingFacts, ReportFacts } from './holdings-and-reports.tsx'
import { DocumentFacts, EffectFacts, ModelFacts } from './models-and-documents.tsx'
import type { AnyObject, Kind } from './object-answer.ts'
import { BodyFacts, PlaceFacts } from './places-and-bodies.tsx'
import { PersonFacts, PostFacts } from './posts-and-people.tsx'
import { CountFacts, CriticismFacts, ObligationFacts, ProposalFacts, QuestionFacts } from './remark-facts.tsx'
import { TermFacts, TypeOfBodyFacts, TypeOfPostFacts } from './type-facts.tsx'

/** What is told of each kind beside what all have. */
function FactsOf({ one }: { readonly one: AnyObject }) {
  switch (one.__typename) {
    case 'Place':
      return <PlaceFacts one={one} />
    case 'Organization':
      return <BodyFacts one={one} />
    case 'Post':
      return <PostFacts one={one} />
    case 'Person':
      return <PersonFacts one={one} />
    case 'Directive':
      return <DirectiveFacts one={one} />
    case 'PilotModel':
      return <ModelFacts one={one} />
    case 'Document':
      return <DocumentFacts one={one} />
    case 'PostPair':
      return <PairFacts one={one} />
    case 'Effect':
      return <EffectFacts one={one} />
    case 'ConcurrentHolding':
    case 'BodyMerger':
      return <ArrangementFacts one={one} />
    case 'ChangeEvent':
      return <EventFacts one={one} />
    case 'Occupancy':
      return <HoldingFacts one={one} />
    case 'Obligation':
      return <ObligationFacts one={one} />
    case 'Criticism':
      return <CriticismFacts one={one} />
    case 'CountAssertion':
      return <CountFacts one={one} />
    case 'OpenQuestion':
      return <QuestionFacts one={one} />
    case 'OrganizationType':
      return <TypeOfBodyFacts one={one} />
    case 'PostType':
      return <TypeOfPostFacts one={one} />
    case 'Term':
      return <TermFacts one={one} />
    case 'ExecutionReport':
      return <ReportFacts one={one} />
    case 'Proposal':
      return <ProposalFacts one={one} />
  }
}

/** Kinds that tell themselves where it belongs what was looked for about them, and kinds of what is said. */
const TOLD_INSIDE: ReadonlySet<string> = new Set<Kind>([
  ...(['Place', 'PilotModel', 'Directive', 'Document'] as const),
  ...(['CountAssertion', 'Criticism', 'OpenQuestion', 'Proposal', 'Term'] as const),
])

/** The same, with what was looked for about it and not found. */
export const OwnFacts = ({ one }: { readonly one: AnyObject }) => (
  <>
    <FactsOf one={one} />
    {TOLD_INSIDE.has(one.__typename) ? null : <RemarksOn things={[one.key]} />}
  </>
)
