/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Day } from '../../model/day-range.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Action =
  | 'AMEND'
  | 'AUTHORISE'
  | 'CONTINUE'
  | 'END'
  | 'ESTABLISH'
  | 'MERGE'
  | 'RENAME'
  | 'REPLACE'
  | 'RESUME'
  | 'SPLIT'
  | 'SUSPEND'
  | 'TRANSFER';

export type AsOf = {
  readonly recordedAt?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly validAt?: Day | null | undefined;
};

export type Basis =
  | 'DERIVED'
  | 'INTERPRETED'
  | 'STATED';

export type CountAssertionFilter = {
  readonly atPlace?: string | number | null | undefined;
  readonly counts?: string | number | null | undefined;
};

export type ExecutionOutcome =
  | 'DONE'
  | 'NOT_DONE';

export type ExecutionState =
  | 'DONE'
  | 'NOT_DONE'
  | 'UNKNOWN';

export type ExistenceState =
  | 'NO'
  | 'PRESUMED'
  | 'UNKNOWN'
  | 'YES';

export type Modality =
  | 'OPTIONAL'
  | 'ORDERED'
  | 'PROPOSED'
  | 'REQUESTED';

export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

export type ReasonRole =
  | 'DIRECTIVE'
  | 'DOCUMENT'
  | 'EFFECT'
  | 'EVENT'
  | 'HOLDER'
  | 'MERGER'
  | 'MODEL'
  | 'ORGANIZATION'
  | 'ORGANIZATION_TYPE'
  | 'OWN_RECORD'
  | 'PLACE'
  | 'POST'
  | 'POST_TYPE'
  | 'REPORT';

export type RelationKind =
  | 'AMENDS'
  | 'BASED_ON'
  | 'REPEALS'
  | 'REPLACES'
  | 'REVIEWS';

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type Tenure =
  | 'ACTING'
  | 'CONCURRENT'
  | 'FULL';

export type ObjectOfQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ObjectOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'BodyMerger', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly until: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ChangeEvent', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ConcurrentHolding', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly until: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'CountAssertion', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Criticism', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Directive', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly number: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly instrument: { readonly name: string }, readonly issuers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly signers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: { readonly key: string, readonly name: string } | null }>, readonly laterRelations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: { readonly key: string, readonly name: string } | null }>, readonly effects: ReadonlyArray<{ readonly key: string, readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly target:
          | { readonly __typename: 'BodyMerger', readonly key: string }
          | { readonly __typename: 'ChangeEvent', readonly key: string }
          | { readonly __typename: 'ConcurrentHolding', readonly key: string }
          | { readonly __typename: 'CountAssertion', readonly key: string }
          | { readonly __typename: 'Criticism', readonly key: string }
          | { readonly __typename: 'Directive', readonly key: string }
          | { readonly __typename: 'Document', readonly key: string }
          | { readonly __typename: 'Effect', readonly key: string }
          | { readonly __typename: 'ExecutionReport', readonly key: string }
          | { readonly __typename: 'Obligation', readonly key: string }
          | { readonly __typename: 'Occupancy', readonly key: string }
          | { readonly __typename: 'OpenQuestion', readonly key: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
          | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Person', readonly key: string }
          | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
          | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
          | { readonly __typename: 'Post', readonly key: string }
          | { readonly __typename: 'PostPair', readonly key: string }
          | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Proposal', readonly key: string }
          | { readonly __typename: 'Term', readonly key: string }
         | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }> }>, readonly obligations: ReadonlyArray<{ readonly key: string, readonly addressee: string, readonly condition: string | null, readonly requiredOutcome: string, readonly deadline: string | null, readonly reading: string | null, readonly addressees: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly wording: { readonly addressee: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly condition: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly requiredOutcome: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null }, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }> }>, readonly reports: ReadonlyArray<{ readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly held: boolean, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Document', readonly name: string, readonly nameLanguage: string | null, readonly publisher: string, readonly address: string | null, readonly publishedAt: string | null, readonly language: string, readonly held: boolean, readonly machineTranslated: boolean, readonly key: string, readonly directives: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Effect', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly modality: Modality, readonly basis: Basis, readonly dateBasis: string | null, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly target:
        | { readonly __typename: 'BodyMerger', readonly key: string }
        | { readonly __typename: 'ChangeEvent', readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly key: string }
        | { readonly __typename: 'Document', readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Person', readonly key: string }
        | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
        | { readonly __typename: 'Post', readonly key: string }
        | { readonly __typename: 'PostPair', readonly key: string }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
       | null, readonly directive: { readonly key: string, readonly name: string } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ExecutionReport', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Obligation', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Occupancy', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'OpenQuestion', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Organization', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly branch: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly superiors: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly subordinates: ReadonlyArray<{ readonly key: string, readonly name: string, readonly exists: { readonly state: ExistenceState } | null }>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string, readonly exists: { readonly state: ExistenceState } | null }>, readonly bodyMergers: ReadonlyArray<{ readonly key: string, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly predecessors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly fullName: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null }>, readonly successors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly fullName: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'OrganizationType', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Person', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly born: string | null, readonly died: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly occupancies: ReadonlyArray<{ readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly signed: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PilotModel', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly code: string, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly standings: ReadonlyArray<{ readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } }>, readonly pairs: ReadonlyArray<{ readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null, readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } | null }>, readonly effects: ReadonlyArray<{ readonly key: string, readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly directive: { readonly key: string, readonly name: string } | null, readonly target:
          | { readonly __typename: 'BodyMerger', readonly key: string }
          | { readonly __typename: 'ChangeEvent', readonly key: string }
          | { readonly __typename: 'ConcurrentHolding', readonly key: string }
          | { readonly __typename: 'CountAssertion', readonly key: string }
          | { readonly __typename: 'Criticism', readonly key: string }
          | { readonly __typename: 'Directive', readonly key: string }
          | { readonly __typename: 'Document', readonly key: string }
          | { readonly __typename: 'Effect', readonly key: string }
          | { readonly __typename: 'ExecutionReport', readonly key: string }
          | { readonly __typename: 'Obligation', readonly key: string }
          | { readonly __typename: 'Occupancy', readonly key: string }
          | { readonly __typename: 'OpenQuestion', readonly key: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
          | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Person', readonly key: string }
          | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
          | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
          | { readonly __typename: 'Post', readonly key: string }
          | { readonly __typename: 'PostPair', readonly key: string }
          | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Proposal', readonly key: string }
          | { readonly __typename: 'Term', readonly key: string }
         | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }> }>, readonly followingHoldings: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly key: string, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null }> } | null, readonly followingMergers: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly key: string, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null }> } | null, readonly criticisms: ReadonlyArray<{ readonly polarity: Polarity, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }> }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Place', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly fullName: string, readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly level: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly children: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly codes: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly placesAndBodies: ReadonlyArray<{ readonly key: string, readonly name: string, readonly exists: { readonly state: ExistenceState } | null }>, readonly predecessors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly fullName: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null }>, readonly successors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly fullName: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Post', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly role: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
            | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
                | { readonly __typename: 'BodyMerger', readonly key: string }
                | { readonly __typename: 'ChangeEvent', readonly key: string }
                | { readonly __typename: 'ConcurrentHolding', readonly key: string }
                | { readonly __typename: 'CountAssertion', readonly key: string }
                | { readonly __typename: 'Criticism', readonly key: string }
                | { readonly __typename: 'Directive', readonly key: string }
                | { readonly __typename: 'Document', readonly key: string }
                | { readonly __typename: 'Effect', readonly key: string }
                | { readonly __typename: 'ExecutionReport', readonly key: string }
                | { readonly __typename: 'Obligation', readonly key: string }
                | { readonly __typename: 'Occupancy', readonly key: string }
                | { readonly __typename: 'OpenQuestion', readonly key: string }
                | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
                | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Person', readonly key: string }
                | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
                | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
                | { readonly __typename: 'Post', readonly key: string }
                | { readonly __typename: 'PostPair', readonly key: string }
                | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
                | { readonly __typename: 'Proposal', readonly key: string }
                | { readonly __typename: 'Term', readonly key: string }
               | null }
            | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
            | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
            | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null }> } | null, readonly organization: { readonly key: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly concurrentlyHolds: ReadonlyArray<{ readonly post: { readonly key: string, readonly name: string } | null, readonly link: { readonly evidenced: boolean, readonly exists: { readonly state: ExistenceState } | null, readonly holdings: ReadonlyArray<{ readonly exists: { readonly state: ExistenceState } | null }>, readonly standing: { readonly state: StandingState, readonly since: string | null } | null } }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PostPair', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly code: string, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly mainPostType: { readonly key: string, readonly name: string } | null, readonly concurrentPostType: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PostType', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Proposal', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Term', readonly name: string, readonly nameLanguage: string | null, readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
   | null> | null };

export type QuotesInQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type QuotesInQuery = { readonly document: { readonly text: string | null, readonly language: string, readonly supports: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'BodyMerger', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'ChangeEvent', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'CountAssertion', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Criticism', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Directive', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Document', readonly key: string }
        | { readonly __typename: 'Effect', readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
            | { readonly __typename: 'BodyMerger', readonly key: string }
            | { readonly __typename: 'ChangeEvent', readonly key: string }
            | { readonly __typename: 'ConcurrentHolding', readonly key: string }
            | { readonly __typename: 'CountAssertion', readonly key: string }
            | { readonly __typename: 'Criticism', readonly key: string }
            | { readonly __typename: 'Directive', readonly key: string }
            | { readonly __typename: 'Document', readonly key: string }
            | { readonly __typename: 'Effect', readonly key: string }
            | { readonly __typename: 'ExecutionReport', readonly key: string }
            | { readonly __typename: 'Obligation', readonly key: string }
            | { readonly __typename: 'Occupancy', readonly key: string }
            | { readonly __typename: 'OpenQuestion', readonly key: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
            | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
            | { readonly __typename: 'Person', readonly key: string }
            | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
            | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
            | { readonly __typename: 'Post', readonly key: string }
            | { readonly __typename: 'PostPair', readonly key: string }
            | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'ExecutionReport', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Obligation', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Occupancy', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'OrganizationType', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Person', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Place', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Post', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'PostPair', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'PostType', readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
      > } | null } | null };

type Evidenced_BodyMerger_Fragment = { readonly key: string, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null };

type Evidenced_ConcurrentHolding_Fragment = { readonly key: string, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null };

export type EvidencedFragment =
  | Evidenced_BodyMerger_Fragment
  | Evidenced_ConcurrentHolding_Fragment
;

export type NamedBodyFragment = { readonly key: string, readonly name: string };

export type NamedDirectiveFragment = { readonly key: string, readonly name: string };

export type ExistingFragment = { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
      | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'CountAssertion', readonly key: string }
      | { readonly __typename: 'Criticism', readonly key: string }
      | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
          | { readonly __typename: 'BodyMerger', readonly key: string }
          | { readonly __typename: 'ChangeEvent', readonly key: string }
          | { readonly __typename: 'ConcurrentHolding', readonly key: string }
          | { readonly __typename: 'CountAssertion', readonly key: string }
          | { readonly __typename: 'Criticism', readonly key: string }
          | { readonly __typename: 'Directive', readonly key: string }
          | { readonly __typename: 'Document', readonly key: string }
          | { readonly __typename: 'Effect', readonly key: string }
          | { readonly __typename: 'ExecutionReport', readonly key: string }
          | { readonly __typename: 'Obligation', readonly key: string }
          | { readonly __typename: 'Occupancy', readonly key: string }
          | { readonly __typename: 'OpenQuestion', readonly key: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
          | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Person', readonly key: string }
          | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
          | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
          | { readonly __typename: 'Post', readonly key: string }
          | { readonly __typename: 'PostPair', readonly key: string }
          | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Proposal', readonly key: string }
          | { readonly __typename: 'Term', readonly key: string }
         | null }
      | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
      | { readonly __typename: 'Obligation', readonly key: string }
      | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OpenQuestion', readonly key: string }
      | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
      | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Proposal', readonly key: string }
      | { readonly __typename: 'Term', readonly key: string }
     | null }> };

export type StepFragment = { readonly event: { readonly name: string }, readonly node:
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly name: string, readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly fullName: string, readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
   | null };

export type HoldingFragment = { readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } };

export type WhatItDoesFragment = { readonly key: string, readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly target:
    | { readonly __typename: 'BodyMerger', readonly key: string }
    | { readonly __typename: 'ChangeEvent', readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly key: string }
    | { readonly __typename: 'CountAssertion', readonly key: string }
    | { readonly __typename: 'Criticism', readonly key: string }
    | { readonly __typename: 'Directive', readonly key: string }
    | { readonly __typename: 'Document', readonly key: string }
    | { readonly __typename: 'Effect', readonly key: string }
    | { readonly __typename: 'ExecutionReport', readonly key: string }
    | { readonly __typename: 'Obligation', readonly key: string }
    | { readonly __typename: 'Occupancy', readonly key: string }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
    | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Person', readonly key: string }
    | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
    | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
    | { readonly __typename: 'Post', readonly key: string }
    | { readonly __typename: 'PostPair', readonly key: string }
    | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }> };

export type FirmFragment = { readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null };

export type RemarksOnQueryVariables = Exact<{
  counts: CountAssertionFilter;
  about: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type RemarksOnQuery = { readonly countAssertions: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly count: number, readonly of: number | null, readonly statement: string, readonly observed: string, readonly counts:
        | { readonly __typename: 'BodyMerger', readonly key: string }
        | { readonly __typename: 'ChangeEvent', readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly key: string }
        | { readonly __typename: 'Document', readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Person', readonly key: string }
        | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
        | { readonly __typename: 'Post', readonly key: string }
        | { readonly __typename: 'PostPair', readonly key: string }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
       | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly atLevel: { readonly name: string } | null, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
      > }> } | null, readonly openQuestions: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly question: string, readonly searched: ReadonlyArray<{ readonly key: string, readonly name: string, readonly nameLanguage: string | null }> }> } | null };

export type CountedFragment = { readonly key: string, readonly count: number, readonly of: number | null, readonly statement: string, readonly observed: string, readonly counts:
    | { readonly __typename: 'BodyMerger', readonly key: string }
    | { readonly __typename: 'ChangeEvent', readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly key: string }
    | { readonly __typename: 'CountAssertion', readonly key: string }
    | { readonly __typename: 'Criticism', readonly key: string }
    | { readonly __typename: 'Directive', readonly key: string }
    | { readonly __typename: 'Document', readonly key: string }
    | { readonly __typename: 'Effect', readonly key: string }
    | { readonly __typename: 'ExecutionReport', readonly key: string }
    | { readonly __typename: 'Obligation', readonly key: string }
    | { readonly __typename: 'Occupancy', readonly key: string }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
    | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Person', readonly key: string }
    | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
    | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
    | { readonly __typename: 'Post', readonly key: string }
    | { readonly __typename: 'PostPair', readonly key: string }
    | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly atLevel: { readonly name: string } | null, readonly sources: ReadonlyArray<
    | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
    | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }
  > };

export type AskedFragment = { readonly key: string, readonly question: string, readonly searched: ReadonlyArray<{ readonly key: string, readonly name: string, readonly nameLanguage: string | null }> };

export type ToldFragment = { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly until: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
      | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'CountAssertion', readonly key: string }
      | { readonly __typename: 'Criticism', readonly key: string }
      | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
          | { readonly __typename: 'BodyMerger', readonly key: string }
          | { readonly __typename: 'ChangeEvent', readonly key: string }
          | { readonly __typename: 'ConcurrentHolding', readonly key: string }
          | { readonly __typename: 'CountAssertion', readonly key: string }
          | { readonly __typename: 'Criticism', readonly key: string }
          | { readonly __typename: 'Directive', readonly key: string }
          | { readonly __typename: 'Document', readonly key: string }
          | { readonly __typename: 'Effect', readonly key: string }
          | { readonly __typename: 'ExecutionReport', readonly key: string }
          | { readonly __typename: 'Obligation', readonly key: string }
          | { readonly __typename: 'Occupancy', readonly key: string }
          | { readonly __typename: 'OpenQuestion', readonly key: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
          | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Person', readonly key: string }
          | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
          | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
          | { readonly __typename: 'Post', readonly key: string }
          | { readonly __typename: 'PostPair', readonly key: string }
          | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Proposal', readonly key: string }
          | { readonly __typename: 'Term', readonly key: string }
         | null }
      | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
      | { readonly __typename: 'Obligation', readonly key: string }
      | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OpenQuestion', readonly key: string }
      | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
      | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Proposal', readonly key: string }
      | { readonly __typename: 'Term', readonly key: string }
     | null }> };

export type PeriodFragment = { readonly state: StandingState, readonly since: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
      | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'CountAssertion', readonly key: string }
      | { readonly __typename: 'Criticism', readonly key: string }
      | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
          | { readonly __typename: 'BodyMerger', readonly key: string }
          | { readonly __typename: 'ChangeEvent', readonly key: string }
          | { readonly __typename: 'ConcurrentHolding', readonly key: string }
          | { readonly __typename: 'CountAssertion', readonly key: string }
          | { readonly __typename: 'Criticism', readonly key: string }
          | { readonly __typename: 'Directive', readonly key: string }
          | { readonly __typename: 'Document', readonly key: string }
          | { readonly __typename: 'Effect', readonly key: string }
          | { readonly __typename: 'ExecutionReport', readonly key: string }
          | { readonly __typename: 'Obligation', readonly key: string }
          | { readonly __typename: 'Occupancy', readonly key: string }
          | { readonly __typename: 'OpenQuestion', readonly key: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
          | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Person', readonly key: string }
          | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
          | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
          | { readonly __typename: 'Post', readonly key: string }
          | { readonly __typename: 'PostPair', readonly key: string }
          | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
          | { readonly __typename: 'Proposal', readonly key: string }
          | { readonly __typename: 'Term', readonly key: string }
         | null }
      | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
      | { readonly __typename: 'Obligation', readonly key: string }
      | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OpenQuestion', readonly key: string }
      | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
      | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
      | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
      | { readonly __typename: 'Proposal', readonly key: string }
      | { readonly __typename: 'Term', readonly key: string }
     | null }> };

export type ReasonedFragment = { readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
    | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'CountAssertion', readonly key: string }
    | { readonly __typename: 'Criticism', readonly key: string }
    | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
        | { readonly __typename: 'BodyMerger', readonly key: string }
        | { readonly __typename: 'ChangeEvent', readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly key: string }
        | { readonly __typename: 'Document', readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Person', readonly key: string }
        | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
        | { readonly __typename: 'Post', readonly key: string }
        | { readonly __typename: 'PostPair', readonly key: string }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
       | null }
    | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
    | { readonly __typename: 'Obligation', readonly key: string }
    | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
    | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null };

type Fact_BodyMerger_Fragment = { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_ChangeEvent_Fragment = { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string };

type Fact_ConcurrentHolding_Fragment = { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_CountAssertion_Fragment = { readonly __typename: 'CountAssertion', readonly key: string };

type Fact_Criticism_Fragment = { readonly __typename: 'Criticism', readonly key: string };

type Fact_Directive_Fragment = { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string };

type Fact_Document_Fragment = { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string };

type Fact_Effect_Fragment = { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
    | { readonly __typename: 'BodyMerger', readonly key: string }
    | { readonly __typename: 'ChangeEvent', readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly key: string }
    | { readonly __typename: 'CountAssertion', readonly key: string }
    | { readonly __typename: 'Criticism', readonly key: string }
    | { readonly __typename: 'Directive', readonly key: string }
    | { readonly __typename: 'Document', readonly key: string }
    | { readonly __typename: 'Effect', readonly key: string }
    | { readonly __typename: 'ExecutionReport', readonly key: string }
    | { readonly __typename: 'Obligation', readonly key: string }
    | { readonly __typename: 'Occupancy', readonly key: string }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
    | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Person', readonly key: string }
    | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
    | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
    | { readonly __typename: 'Post', readonly key: string }
    | { readonly __typename: 'PostPair', readonly key: string }
    | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null };

type Fact_ExecutionReport_Fragment = { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string };

type Fact_Obligation_Fragment = { readonly __typename: 'Obligation', readonly key: string };

type Fact_Occupancy_Fragment = { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_OpenQuestion_Fragment = { readonly __typename: 'OpenQuestion', readonly key: string };

type Fact_Organization_Fragment = { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_OrganizationType_Fragment = { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Person_Fragment = { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string };

type Fact_PilotModel_Fragment = { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string };

type Fact_Place_Fragment = { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Post_Fragment = { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_PostPair_Fragment = { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null };

type Fact_PostType_Fragment = { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Proposal_Fragment = { readonly __typename: 'Proposal', readonly key: string };

type Fact_Term_Fragment = { readonly __typename: 'Term', readonly key: string };

export type FactFragment =
  | Fact_BodyMerger_Fragment
  | Fact_ChangeEvent_Fragment
  | Fact_ConcurrentHolding_Fragment
  | Fact_CountAssertion_Fragment
  | Fact_Criticism_Fragment
  | Fact_Directive_Fragment
  | Fact_Document_Fragment
  | Fact_Effect_Fragment
  | Fact_ExecutionReport_Fragment
  | Fact_Obligation_Fragment
  | Fact_Occupancy_Fragment
  | Fact_OpenQuestion_Fragment
  | Fact_Organization_Fragment
  | Fact_OrganizationType_Fragment
  | Fact_Person_Fragment
  | Fact_PilotModel_Fragment
  | Fact_Place_Fragment
  | Fact_Post_Fragment
  | Fact_PostPair_Fragment
  | Fact_PostType_Fragment
  | Fact_Proposal_Fragment
  | Fact_Term_Fragment
;

type Target_BodyMerger_Fragment = { readonly __typename: 'BodyMerger', readonly key: string };

type Target_ChangeEvent_Fragment = { readonly __typename: 'ChangeEvent', readonly key: string };

type Target_ConcurrentHolding_Fragment = { readonly __typename: 'ConcurrentHolding', readonly key: string };

type Target_CountAssertion_Fragment = { readonly __typename: 'CountAssertion', readonly key: string };

type Target_Criticism_Fragment = { readonly __typename: 'Criticism', readonly key: string };

type Target_Directive_Fragment = { readonly __typename: 'Directive', readonly key: string };

type Target_Document_Fragment = { readonly __typename: 'Document', readonly key: string };

type Target_Effect_Fragment = { readonly __typename: 'Effect', readonly key: string };

type Target_ExecutionReport_Fragment = { readonly __typename: 'ExecutionReport', readonly key: string };

type Target_Obligation_Fragment = { readonly __typename: 'Obligation', readonly key: string };

type Target_Occupancy_Fragment = { readonly __typename: 'Occupancy', readonly key: string };

type Target_OpenQuestion_Fragment = { readonly __typename: 'OpenQuestion', readonly key: string };

type Target_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly key: string };

type Target_OrganizationType_Fragment = { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string };

type Target_Person_Fragment = { readonly __typename: 'Person', readonly key: string };

type Target_PilotModel_Fragment = { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string };

type Target_Place_Fragment = { readonly __typename: 'Place', readonly fullName: string, readonly key: string };

type Target_Post_Fragment = { readonly __typename: 'Post', readonly key: string };

type Target_PostPair_Fragment = { readonly __typename: 'PostPair', readonly key: string };

type Target_PostType_Fragment = { readonly __typename: 'PostType', readonly name: string, readonly key: string };

type Target_Proposal_Fragment = { readonly __typename: 'Proposal', readonly key: string };

type Target_Term_Fragment = { readonly __typename: 'Term', readonly key: string };

export type TargetFragment =
  | Target_BodyMerger_Fragment
  | Target_ChangeEvent_Fragment
  | Target_ConcurrentHolding_Fragment
  | Target_CountAssertion_Fragment
  | Target_Criticism_Fragment
  | Target_Directive_Fragment
  | Target_Document_Fragment
  | Target_Effect_Fragment
  | Target_ExecutionReport_Fragment
  | Target_Obligation_Fragment
  | Target_Occupancy_Fragment
  | Target_OpenQuestion_Fragment
  | Target_Organization_Fragment
  | Target_OrganizationType_Fragment
  | Target_Person_Fragment
  | Target_PilotModel_Fragment
  | Target_Place_Fragment
  | Target_Post_Fragment
  | Target_PostPair_Fragment
  | Target_PostType_Fragment
  | Target_Proposal_Fragment
  | Target_Term_Fragment
;

export type WhyFragment = { readonly role: ReasonRole, readonly key: string, readonly text: string, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null }>, readonly fact:
    | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'CountAssertion', readonly key: string }
    | { readonly __typename: 'Criticism', readonly key: string }
    | { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly target:
        | { readonly __typename: 'BodyMerger', readonly key: string }
        | { readonly __typename: 'ChangeEvent', readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly key: string }
        | { readonly __typename: 'Document', readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Person', readonly key: string }
        | { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string }
        | { readonly __typename: 'Post', readonly key: string }
        | { readonly __typename: 'PostPair', readonly key: string }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
       | null }
    | { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string }
    | { readonly __typename: 'Obligation', readonly key: string }
    | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string }
    | { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
    | { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null };

export type NamedDocumentFragment = { readonly key: string, readonly name: string, readonly nameLanguage: string | null };

export type WordsFragment = { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null };

type Proof_Citation_Fragment = { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null };

type Proof_Quote_Fragment = { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string, readonly key: string, readonly name: string, readonly nameLanguage: string | null } | null };

export type ProofFragment =
  | Proof_Citation_Fragment
  | Proof_Quote_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidencedFragmentDoc = new TypedDocumentString(`
    fragment Evidenced on Arrangement {
  key
  place {
    key
    fullName(lang: $lang)
  }
  standing {
    state
    since
  }
  exists {
    state
  }
}
    `, {"fragmentName":"Evidenced"}) as unknown as TypedDocumentString<EvidencedFragment, unknown>;
export const NamedBodyFragmentDoc = new TypedDocumentString(`
    fragment NamedBody on Organization {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedBody"}) as unknown as TypedDocumentString<NamedBodyFragment, unknown>;
export const NamedDirectiveFragmentDoc = new TypedDocumentString(`
    fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedDirective"}) as unknown as TypedDocumentString<NamedDirectiveFragment, unknown>;
export const TargetFragmentDoc = new TypedDocumentString(`
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"Target"}) as unknown as TypedDocumentString<TargetFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const ReasonedFragmentDoc = new TypedDocumentString(`
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
    fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Reasoned"}) as unknown as TypedDocumentString<ReasonedFragment, unknown>;
export const NamedDocumentFragmentDoc = new TypedDocumentString(`
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
    `, {"fragmentName":"NamedDocument"}) as unknown as TypedDocumentString<NamedDocumentFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const WhyFragmentDoc = new TypedDocumentString(`
    fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      ...NamedDocument
    }
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"Why"}) as unknown as TypedDocumentString<WhyFragment, unknown>;
export const ExistingFragmentDoc = new TypedDocumentString(`
    fragment Existing on Existence {
  state
  because {
    ...Why
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      ...NamedDocument
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"Existing"}) as unknown as TypedDocumentString<ExistingFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on LineageStep {
  event {
    name(lang: $lang)
  }
  node {
    key
    ... on Place {
      fullName(lang: $lang)
    }
    ... on Organization {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const HoldingFragmentDoc = new TypedDocumentString(`
    fragment Holding on Occupancy {
  holder {
    key
    name(lang: $lang)
  }
  post {
    key
    name(lang: $lang)
  }
  tenure
  exists {
    state
  }
  valid {
    from
    to
  }
}
    `, {"fragmentName":"Holding"}) as unknown as TypedDocumentString<HoldingFragment, unknown>;
export const FirmFragmentDoc = new TypedDocumentString(`
    fragment Firm on Effect {
  modality
  basis
  reading
  dateBasis
}
    `, {"fragmentName":"Firm"}) as unknown as TypedDocumentString<FirmFragment, unknown>;
export const WhatItDoesFragmentDoc = new TypedDocumentString(`
    fragment WhatItDoes on Effect {
  key
  action
  ...Firm
  subject
  effectiveFrom
  provision
  target {
    ...Target
  }
  quotes {
    ...Words
  }
}
    fragment Firm on Effect {
  modality
  basis
  reading
  dateBasis
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"WhatItDoes"}) as unknown as TypedDocumentString<WhatItDoesFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on CountAssertion {
  key
  count
  of
  statement
  observed
  counts {
    ...Target
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    name(lang: $lang)
  }
  sources {
    ...Proof
  }
}
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}`, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on OpenQuestion {
  key
  question
  searched {
    ...NamedDocument
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      ...NamedDocument
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const PeriodFragmentDoc = new TypedDocumentString(`
    fragment Period on Standing {
  state
  since
  because {
    ...Reasoned
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const ObjectOfDocument = new TypedDocumentString(`
    query ObjectOf($key: ID!, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    __typename
    key
    history {
      recordedFrom {
        number
        recordedOn
        note
      }
      withdrawn
    }
    ... on Dated {
      valid {
        from
        to
      }
    }
    ... on Derived {
      derived
      rule
    }
    ... on Sourced {
      reading
      sources {
        ...Proof
      }
    }
    ... on Place {
      fullName(lang: $lang)
      nameLanguage(lang: $lang)
      level {
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      ancestors {
        key
        fullName(lang: $lang)
      }
      children {
        key
        fullName(lang: $lang)
      }
      codes {
        scheme
        value
      }
      placesAndBodies: organizations {
        ...NamedBody
        exists {
          state
        }
      }
      predecessors {
        ...Step
      }
      successors {
        ...Step
      }
    }
    ... on Organization {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      branch {
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      place {
        key
        fullName(lang: $lang)
      }
      superiors {
        ...NamedBody
      }
      subordinates {
        ...NamedBody
        exists {
          state
        }
      }
      posts {
        key
        name(lang: $lang)
        exists {
          state
        }
      }
      bodyMergers {
        key
        standing {
          state
          since
        }
        components {
          ...NamedBody
        }
      }
      predecessors {
        ...Step
      }
      successors {
        ...Step
      }
    }
    ... on Post {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      role {
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      organization {
        ...NamedBody
      }
      occupancies {
        ...Holding
      }
      concurrentlyHolds {
        post {
          key
          name(lang: $lang)
        }
        link {
          evidenced
          exists {
            state
          }
          holdings {
            exists {
              state
            }
          }
          standing {
            state
            since
          }
        }
      }
    }
    ... on Person {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      born
      died
      occupancies {
        ...Holding
      }
      signed {
        ...NamedDirective
      }
    }
    ... on PilotModel {
      code
      name(lang: $lang)
      nameLanguage(lang: $lang)
      standings {
        level {
          name(lang: $lang)
        }
        standing {
          state
          since
        }
      }
      pairs {
        key
        mainPostType {
          name(lang: $lang)
        }
        concurrentPostType {
          name(lang: $lang)
        }
        level {
          name(lang: $lang)
        }
        standing {
          state
          since
        }
      }
      effects {
        ...WhatItDoes
        directive {
          ...NamedDirective
        }
      }
      followingHoldings(first: 100) {
        totalCount
        nodes {
          ...Evidenced
        }
      }
      followingMergers(first: 100) {
        totalCount
        nodes {
          ...Evidenced
        }
      }
      criticisms {
        polarity
        quotes {
          ...Words
        }
      }
    }
    ... on Directive {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      instrument {
        name(lang: $lang)
      }
      issuers {
        ...NamedBody
      }
      number
      issuedOn
      effectiveFrom
      signers {
        key
        name(lang: $lang)
      }
      relations {
        relation
        directive {
          ...NamedDirective
        }
      }
      laterRelations {
        relation
        directive {
          ...NamedDirective
        }
      }
      effects {
        ...WhatItDoes
      }
      obligations {
        key
        addressee
        addressees {
          ...NamedBody
        }
        levels {
          name(lang: $lang)
        }
        condition
        requiredOutcome
        deadline
        reading
        wording {
          addressee {
            ...Words
          }
          condition {
            ...Words
          }
          requiredOutcome {
            ...Words
          }
        }
        quotes {
          ...Words
        }
      }
      reports {
        document {
          ...NamedDocument
          publisher
          publishedAt
          address
          held
        }
      }
    }
    ... on Document {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      publisher
      address
      publishedAt
      language
      held
      machineTranslated
      directives {
        ...NamedDirective
      }
    }
    ... on PostPair {
      code
      mainPostType {
        key
        name(lang: $lang)
      }
      concurrentPostType {
        key
        name(lang: $lang)
      }
      standing {
        state
        since
      }
    }
    ... on Arrangement {
      place {
        key
      }
      model {
        key
        name(lang: $lang)
      }
      standing {
        ...Told
      }
      exists {
        ...Existing
      }
      execution {
        state
        because {
          ...Reasoned
        }
      }
    }
    ... on ConcurrentHolding {
      mainPost {
        key
        name(lang: $lang)
      }
      concurrentPost {
        key
        name(lang: $lang)
      }
    }
    ... on BodyMerger {
      components {
        ...NamedBody
      }
      result {
        ...NamedBody
      }
    }
    ... on Effect {
      action
      ...Firm
      subject
      effectiveFrom
      target {
        ...Target
      }
      directive {
        ...NamedDirective
      }
    }
    ... on OrganizationType {
      name(lang: $lang)
      nameLanguage(lang: $lang)
    }
    ... on PostType {
      name(lang: $lang)
      nameLanguage(lang: $lang)
    }
    ... on ChangeEvent {
      name(lang: $lang)
      nameLanguage(lang: $lang)
    }
    ... on Term {
      name(lang: $lang)
      nameLanguage(lang: $lang)
    }
  }
}
    fragment Evidenced on Arrangement {
  key
  place {
    key
    fullName(lang: $lang)
  }
  standing {
    state
    since
  }
  exists {
    state
  }
}
fragment NamedBody on Organization {
  key
  name(lang: $lang)
}
fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
fragment Existing on Existence {
  state
  because {
    ...Why
  }
}
fragment Step on LineageStep {
  event {
    name(lang: $lang)
  }
  node {
    key
    ... on Place {
      fullName(lang: $lang)
    }
    ... on Organization {
      name(lang: $lang)
    }
  }
}
fragment Holding on Occupancy {
  holder {
    key
    name(lang: $lang)
  }
  post {
    key
    name(lang: $lang)
  }
  tenure
  exists {
    state
  }
  valid {
    from
    to
  }
}
fragment WhatItDoes on Effect {
  key
  action
  ...Firm
  subject
  effectiveFrom
  provision
  target {
    ...Target
  }
  quotes {
    ...Words
  }
}
fragment Firm on Effect {
  modality
  basis
  reading
  dateBasis
}
fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    reading
    dateBasis
    subject
    effectiveFrom
    target {
      ...Target
    }
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      ...NamedDocument
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}
fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}`) as unknown as TypedDocumentString<ObjectOfQuery, ObjectOfQueryVariables>;
export const QuotesInDocument = new TypedDocumentString(`
    query QuotesIn($key: ID!, $at: AsOf, $lang: Language!, $after: String) {
  document(by: { id: $key }, at: $at) {
    text
    language
    supports(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        key
        ... on Effect {
          action
          subject
          effectiveFrom
          target {
            ...Target
          }
        }
        ... on PilotModel {
          code
          name(lang: $lang)
        }
        ... on Sourced {
          quotes {
            start
            end
            document {
              key
            }
          }
        }
      }
    }
  }
}
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<QuotesInQuery, QuotesInQueryVariables>;
export const RemarksOnDocument = new TypedDocumentString(`
    query RemarksOn($counts: CountAssertionFilter!, $about: ID!, $at: AsOf, $lang: Language!) {
  countAssertions(first: 100, filter: $counts, at: $at) {
    nodes {
      ...Counted
    }
  }
  openQuestions(first: 100, filter: { about: $about }, at: $at) {
    nodes {
      ...Asked
    }
  }
}
    fragment Counted on CountAssertion {
  key
  count
  of
  statement
  observed
  counts {
    ...Target
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    name(lang: $lang)
  }
  sources {
    ...Proof
  }
}
fragment Asked on OpenQuestion {
  key
  question
  searched {
    ...NamedDocument
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}`) as unknown as TypedDocumentString<RemarksOnQuery, RemarksOnQueryVariables>;