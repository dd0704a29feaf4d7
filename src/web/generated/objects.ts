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
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ChangeEvent', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ConcurrentHolding', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'CountAssertion', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Criticism', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Directive', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly instrument: { readonly name: string }, readonly issuers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly signers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: { readonly key: string, readonly name: string } | null }>, readonly laterRelations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: { readonly key: string, readonly name: string } | null }>, readonly effects: ReadonlyArray<{ readonly key: string, readonly action: Action, readonly modality: Modality, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly target:
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
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly code: string, readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null }> }>, readonly obligations: ReadonlyArray<{ readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null }> }>, readonly reports: ReadonlyArray<{ readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly held: boolean } | null }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Document', readonly name: string, readonly publisher: string, readonly address: string | null, readonly publishedAt: string | null, readonly language: string, readonly held: boolean, readonly machineTranslated: boolean, readonly key: string, readonly directives: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Effect', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly action: Action, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly target:
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
       | null, readonly directive: { readonly key: string, readonly name: string } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'ExecutionReport', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Obligation', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Occupancy', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'OpenQuestion', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Organization', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly branch: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string, readonly fact:
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
            | { readonly __typename: 'Organization', readonly key: string }
            | { readonly __typename: 'OrganizationType', readonly key: string }
            | { readonly __typename: 'Person', readonly key: string }
            | { readonly __typename: 'PilotModel', readonly key: string }
            | { readonly __typename: 'Place', readonly key: string }
            | { readonly __typename: 'Post', readonly key: string }
            | { readonly __typename: 'PostPair', readonly key: string }
            | { readonly __typename: 'PostType', readonly key: string }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> }> } | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly superiors: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly subordinates: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly bodyMergers: ReadonlyArray<{ readonly key: string, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly predecessors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
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
    | { readonly __typename: 'OrganizationType', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Person', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly born: string | null, readonly died: string | null, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly occupancies: ReadonlyArray<{ readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly signed: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PilotModel', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly code: string, readonly name: string, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly standings: ReadonlyArray<{ readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } }>, readonly pairs: ReadonlyArray<{ readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null, readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } | null }>, readonly effects: ReadonlyArray<{ readonly key: string, readonly action: Action, readonly modality: Modality, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly directive: { readonly key: string, readonly name: string } | null, readonly target:
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
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly code: string, readonly name: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null }> }>, readonly criticisms: ReadonlyArray<{ readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null }> }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Place', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly fullName: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly level: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string, readonly fact:
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
            | { readonly __typename: 'Organization', readonly key: string }
            | { readonly __typename: 'OrganizationType', readonly key: string }
            | { readonly __typename: 'Person', readonly key: string }
            | { readonly __typename: 'PilotModel', readonly key: string }
            | { readonly __typename: 'Place', readonly key: string }
            | { readonly __typename: 'Post', readonly key: string }
            | { readonly __typename: 'PostPair', readonly key: string }
            | { readonly __typename: 'PostType', readonly key: string }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> }> } | null, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly children: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly codes: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly placesAndBodies: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly predecessors: ReadonlyArray<{ readonly event: { readonly name: string }, readonly node:
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
    | { readonly __typename: 'Post', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly role: { readonly name: string }, readonly exists: { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string, readonly fact:
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
            | { readonly __typename: 'Organization', readonly key: string }
            | { readonly __typename: 'OrganizationType', readonly key: string }
            | { readonly __typename: 'Person', readonly key: string }
            | { readonly __typename: 'PilotModel', readonly key: string }
            | { readonly __typename: 'Place', readonly key: string }
            | { readonly __typename: 'Post', readonly key: string }
            | { readonly __typename: 'PostPair', readonly key: string }
            | { readonly __typename: 'PostType', readonly key: string }
            | { readonly __typename: 'Proposal', readonly key: string }
            | { readonly __typename: 'Term', readonly key: string }
           | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> }> } | null, readonly organization: { readonly key: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<{ readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly concurrentlyHolds: ReadonlyArray<{ readonly post: { readonly key: string, readonly name: string } | null, readonly link: { readonly evidenced: boolean, readonly standing: { readonly state: StandingState, readonly since: string | null } | null } }>, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PostPair', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly code: string, readonly key: string, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly mainPostType: { readonly key: string, readonly name: string } | null, readonly concurrentPostType: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'PostType', readonly derived: boolean, readonly rule: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
        | { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
        | { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null }
      >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Proposal', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
    | { readonly __typename: 'Term', readonly name: string, readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> }
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
        | { readonly __typename: 'Effect', readonly subject: string, readonly key: string, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
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

export type NamedBodyFragment = { readonly key: string, readonly name: string };

export type NamedDirectiveFragment = { readonly key: string, readonly name: string };

export type ExistingFragment = { readonly state: ExistenceState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string, readonly fact:
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
      | { readonly __typename: 'Organization', readonly key: string }
      | { readonly __typename: 'OrganizationType', readonly key: string }
      | { readonly __typename: 'Person', readonly key: string }
      | { readonly __typename: 'PilotModel', readonly key: string }
      | { readonly __typename: 'Place', readonly key: string }
      | { readonly __typename: 'Post', readonly key: string }
      | { readonly __typename: 'PostPair', readonly key: string }
      | { readonly __typename: 'PostType', readonly key: string }
      | { readonly __typename: 'Proposal', readonly key: string }
      | { readonly __typename: 'Term', readonly key: string }
     | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> }> };

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

export type WhatItDoesFragment = { readonly key: string, readonly action: Action, readonly modality: Modality, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly target:
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
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly code: string, readonly name: string, readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
   | null, readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null }> };

export type ToldFragment = { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly until: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string, readonly fact:
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
      | { readonly __typename: 'Organization', readonly key: string }
      | { readonly __typename: 'OrganizationType', readonly key: string }
      | { readonly __typename: 'Person', readonly key: string }
      | { readonly __typename: 'PilotModel', readonly key: string }
      | { readonly __typename: 'Place', readonly key: string }
      | { readonly __typename: 'Post', readonly key: string }
      | { readonly __typename: 'PostPair', readonly key: string }
      | { readonly __typename: 'PostType', readonly key: string }
      | { readonly __typename: 'Proposal', readonly key: string }
      | { readonly __typename: 'Term', readonly key: string }
     | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> }> };

export type PeriodFragment = { readonly state: StandingState, readonly since: string | null, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly text: string }> };

export type WhyFragment = { readonly role: ReasonRole, readonly text: string, readonly fact:
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
    | { readonly __typename: 'Organization', readonly key: string }
    | { readonly __typename: 'OrganizationType', readonly key: string }
    | { readonly __typename: 'Person', readonly key: string }
    | { readonly __typename: 'PilotModel', readonly key: string }
    | { readonly __typename: 'Place', readonly key: string }
    | { readonly __typename: 'Post', readonly key: string }
    | { readonly __typename: 'PostPair', readonly key: string }
    | { readonly __typename: 'PostType', readonly key: string }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null, readonly quote: { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null } | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly note: string | null, readonly document: { readonly key: string, readonly name: string } | null }> };

export type WordsFragment = { readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly language: string } | null };

type Proof_Citation_Fragment = { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null };

type Proof_Quote_Fragment = { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: { readonly key: string, readonly name: string, readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string } | null };

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
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
    publisher
    publishedAt
    language
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const WhyFragmentDoc = new TypedDocumentString(`
    fragment Why on Reason {
  role
  text(lang: $lang)
  fact {
    __typename
    key
  }
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      key
      name(lang: $lang)
    }
  }
}
    fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
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
    fragment Why on Reason {
  role
  text(lang: $lang)
  fact {
    __typename
    key
  }
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      key
      name(lang: $lang)
    }
  }
}
fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
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
export const WhatItDoesFragmentDoc = new TypedDocumentString(`
    fragment WhatItDoes on Effect {
  key
  action
  modality
  subject
  effectiveFrom
  provision
  target {
    key
    ... on PilotModel {
      code
      name(lang: $lang)
    }
  }
  quotes {
    ...Words
  }
}
    fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"WhatItDoes"}) as unknown as TypedDocumentString<WhatItDoesFragment, unknown>;
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
    fragment Why on Reason {
  role
  text(lang: $lang)
  fact {
    __typename
    key
  }
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      key
      name(lang: $lang)
    }
  }
}
fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
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
    role
    text(lang: $lang)
  }
}
    `, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  __typename
  words
  document {
    key
    name(lang: $lang)
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
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
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
      }
      posts {
        key
        name(lang: $lang)
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
          standing {
            state
            since
          }
        }
      }
    }
    ... on Person {
      name(lang: $lang)
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
      criticisms {
        quotes {
          ...Words
        }
      }
    }
    ... on Directive {
      name(lang: $lang)
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
        quotes {
          ...Words
        }
      }
      reports {
        document {
          key
          name(lang: $lang)
          publisher
          publishedAt
          address
          held
        }
      }
    }
    ... on Document {
      name(lang: $lang)
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
    ... on ConcurrentHolding {
      mainPost {
        key
        name(lang: $lang)
      }
      concurrentPost {
        key
        name(lang: $lang)
      }
      standing {
        state
        since
      }
    }
    ... on BodyMerger {
      components {
        ...NamedBody
      }
      result {
        ...NamedBody
      }
      standing {
        state
        since
      }
    }
    ... on Effect {
      action
      subject
      effectiveFrom
      target {
        key
      }
      directive {
        ...NamedDirective
      }
    }
    ... on OrganizationType {
      name(lang: $lang)
    }
    ... on PostType {
      name(lang: $lang)
    }
    ... on ChangeEvent {
      name(lang: $lang)
    }
    ... on Term {
      name(lang: $lang)
    }
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
  modality
  subject
  effectiveFrom
  provision
  target {
    key
    ... on PilotModel {
      code
      name(lang: $lang)
    }
  }
  quotes {
    ...Words
  }
}
fragment Why on Reason {
  role
  text(lang: $lang)
  fact {
    __typename
    key
  }
  quote {
    ...Words
  }
  citations {
    words
    note
    document {
      key
      name(lang: $lang)
    }
  }
}
fragment Words on Quote {
  start
  end
  words
  document {
    key
    name(lang: $lang)
    publisher
    publishedAt
    language
  }
}
fragment Proof on Evidence {
  __typename
  words
  document {
    key
    name(lang: $lang)
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
          subject
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
    `) as unknown as TypedDocumentString<QuotesInQuery, QuotesInQueryVariables>;