import type { Day } from '../../model/date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InViewOf, ViewReader } from '../../answers/view-reader.ts';
import type { PageOf, EdgeOf, Nodes, NodeEdge as NodeEdgeInView, PlacesOfCode as PlacesOfCodeInView, SearchHits, SearchHitEdge as SearchHitEdgeInView, Conflicts, ConflictEdge as ConflictEdgeInView, ArrangementChanges, ArrangementChangeEdge as ArrangementChangeEdgeInView, RecordedChanges, RecordedChangeEdge as RecordedChangeEdgeInView, Revisions, RevisionEdge as RevisionEdgeInView, AnyNode, Sourced as SourcedInView, AnyArrangement, AnyEvidence, Quote as QuoteInView, Citation as CitationInView, Original as OriginalInView, Share as ShareInView, DatedPlace as DatedPlaceInView, DatedOrganization as DatedOrganizationInView, Relation as RelationInView, Report as ReportInView, PilotLink as PilotLinkInView, PilotLinks, PilotLinkEdge as PilotLinkEdgeInView, PilotLinkTally as PilotLinkTallyInView, ConcurrentPost as ConcurrentPostInView, ConcurrentPostType as ConcurrentPostTypeInView, Reason as ReasonInView, Versions, VersionEdge as VersionEdgeInView, Version as VersionInView, SearchHit as SearchHitInView, ChartTurn as ChartTurnInView, LinksBelow as LinksBelowInView, LineageStep as LineageStepInView, Conflict as ConflictInView, Tally as TallyInView, Wording } from '../mappers.ts';
import type { ChangeInView } from '../../answers/changes.ts';
import type { PeriodInView } from '../../answers/standing.ts';
import type { Revision as RecordedRevision } from '../../model/as-of.ts';
import type { Compared } from '../../answers/comparison.ts';
import type { GeneralModelChart as GeneralModelChartInView } from '../../answers/general-model.ts';
import type { ChartInView, ChartLink as ChartLinkInView } from '../../answers/chart.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CodeScheme: { input: string; output: string; }
  Date: { input: Day; output: string; }
  Language: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  RecordedAt: { input: string; output: string; }
  TermCode: { input: string; output: string; }
};

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

export type Arrangement = {
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly decidedBy?: Maybe<Directive>;
  readonly derived: Scalars['Boolean']['output'];
  readonly execution?: Maybe<Execution>;
  readonly executionReports: ReadonlyArray<ExecutionReport>;
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly level: Term;
  readonly model?: Maybe<PilotModel>;
  readonly place?: Maybe<Place>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
  readonly startBasis?: Maybe<StartBasis>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type ArrangementReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ArrangementWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ArrangementChange = {
  readonly __typename?: 'ArrangementChange';
  readonly after: Standing;
  readonly arrangement: Arrangement;
  readonly before: Standing;
  readonly standingChange: StandingChange;
};

export type ArrangementChangeConnection = {
  readonly __typename?: 'ArrangementChangeConnection';
  readonly edges: ReadonlyArray<ArrangementChangeEdge>;
  readonly nodes: ReadonlyArray<ArrangementChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ArrangementChangeEdge = {
  readonly __typename?: 'ArrangementChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ArrangementChange;
};

export type ArrangementFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<ArrangementFilter>>;
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly decidedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly execution?: InputMaybe<ReadonlyArray<ExecutionState>>;
  readonly form?: InputMaybe<ReadonlyArray<ArrangementForm>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly not?: InputMaybe<ArrangementFilter>;
  readonly orderedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
  readonly started?: InputMaybe<DaySpan>;
};

export type ArrangementForm =
  | 'BODY_MERGER'
  | 'CONCURRENT_HOLDING';

export type AsOf = {
  readonly recordedAt?: InputMaybe<Scalars['RecordedAt']['input']>;
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  readonly validAt?: InputMaybe<Scalars['Date']['input']>;
};

export type Basis =
  | 'DERIVED'
  | 'INTERPRETED'
  | 'STATED';

export type BodyMerger = Arrangement & Dated & Derived & Node & Sourced & {
  readonly __typename?: 'BodyMerger';
  readonly basis: Basis;
  readonly components: ReadonlyArray<Organization>;
  readonly confidence?: Maybe<Confidence>;
  readonly decidedBy?: Maybe<Directive>;
  readonly derived: Scalars['Boolean']['output'];
  readonly execution?: Maybe<Execution>;
  readonly executionReports: ReadonlyArray<ExecutionReport>;
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly level: Term;
  readonly model?: Maybe<PilotModel>;
  readonly place?: Maybe<Place>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<Organization>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
  readonly startBasis?: Maybe<StartBasis>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type BodyMergerReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type BodyMergerWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type BodyMergerConnection = {
  readonly __typename?: 'BodyMergerConnection';
  readonly edges: ReadonlyArray<BodyMergerEdge>;
  readonly nodes: ReadonlyArray<BodyMerger>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type BodyMergerEdge = {
  readonly __typename?: 'BodyMergerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BodyMerger;
};

export type BodyMergerFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<BodyMergerFilter>>;
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly component?: InputMaybe<Scalars['ID']['input']>;
  readonly decidedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly during?: InputMaybe<DaySpan>;
  readonly execution?: InputMaybe<ReadonlyArray<ExecutionState>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly not?: InputMaybe<BodyMergerFilter>;
  readonly orderedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly result?: InputMaybe<Scalars['ID']['input']>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
  readonly started?: InputMaybe<DaySpan>;
};

export type ChangeEvent = Derived & Node & Sourced & {
  readonly __typename?: 'ChangeEvent';
  readonly basis: Basis;
  readonly changeKind: ChangeKind;
  readonly confidence?: Maybe<Confidence>;
  readonly date: Scalars['PartialDate']['output'];
  readonly derived: Scalars['Boolean']['output'];
  readonly directive?: Maybe<Directive>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly originals: ReadonlyArray<Original>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly results: ReadonlyArray<Node>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly shares: ReadonlyArray<Share>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type ChangeEventNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ChangeEventNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ChangeEventReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ChangeEventWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ChangeEventConnection = {
  readonly __typename?: 'ChangeEventConnection';
  readonly edges: ReadonlyArray<ChangeEventEdge>;
  readonly nodes: ReadonlyArray<ChangeEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ChangeEventEdge = {
  readonly __typename?: 'ChangeEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ChangeEvent;
};

export type ChangeEventFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<ChangeEventFilter>>;
  readonly changeKind?: InputMaybe<ReadonlyArray<ChangeKind>>;
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  readonly happened?: InputMaybe<DaySpan>;
  readonly not?: InputMaybe<ChangeEventFilter>;
  readonly original?: InputMaybe<Scalars['ID']['input']>;
  readonly result?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeKind =
  | 'DISSOLUTION'
  | 'ESTABLISHMENT'
  | 'MERGER'
  | 'RENAME'
  | 'SPLIT'
  | 'TRANSFER';

export type ChartLink = {
  readonly __typename?: 'ChartLink';
  readonly arrangement?: Maybe<Arrangement>;
  readonly from: Scalars['ID']['output'];
  readonly kind: LinkKind;
  readonly to: Scalars['ID']['output'];
};

export type ChartTurn = {
  readonly __typename?: 'ChartTurn';
  readonly day: Scalars['Date']['output'];
  readonly level: Term;
  readonly linked: Scalars['Boolean']['output'];
  readonly model?: Maybe<PilotModel>;
};

export type Citation = Evidence & {
  readonly __typename?: 'Citation';
  readonly document?: Maybe<Document>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type Code = {
  readonly __typename?: 'Code';
  readonly scheme: Scalars['CodeScheme']['output'];
  readonly sources: ReadonlyArray<Evidence>;
  readonly valid: Interval;
  readonly value: Scalars['String']['output'];
};

export type ComparedViews = {
  readonly from: AsOf;
  readonly to: AsOf;
};

export type Comparison = {
  readonly __typename?: 'Comparison';
  readonly arrangements?: Maybe<ArrangementChangeConnection>;
  readonly events?: Maybe<ChangeEventConnection>;
  readonly from: View;
  readonly models: ReadonlyArray<ModelChange>;
  readonly recorded?: Maybe<RecordedChangeConnection>;
  readonly to: View;
};


export type ComparisonArrangementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  standingChange?: InputMaybe<ReadonlyArray<StandingChange>>;
};


export type ComparisonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changeKind?: InputMaybe<ReadonlyArray<ChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ComparisonRecordedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<ReadonlyArray<RecordedChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ComparisonFilter = {
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly form?: InputMaybe<ReadonlyArray<ArrangementForm>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

export type ConcurrentHolding = Arrangement & Dated & Derived & Node & Sourced & {
  readonly __typename?: 'ConcurrentHolding';
  readonly basis: Basis;
  readonly concurrentPost?: Maybe<Post>;
  readonly confidence?: Maybe<Confidence>;
  readonly decidedBy?: Maybe<Directive>;
  readonly derived: Scalars['Boolean']['output'];
  readonly execution?: Maybe<Execution>;
  readonly executionReports: ReadonlyArray<ExecutionReport>;
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly knownHolders: ReadonlyArray<Person>;
  readonly level: Term;
  readonly mainPost?: Maybe<Post>;
  readonly model?: Maybe<PilotModel>;
  readonly place?: Maybe<Place>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
  readonly startBasis?: Maybe<StartBasis>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type ConcurrentHoldingReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ConcurrentHoldingWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ConcurrentHoldingConnection = {
  readonly __typename?: 'ConcurrentHoldingConnection';
  readonly edges: ReadonlyArray<ConcurrentHoldingEdge>;
  readonly nodes: ReadonlyArray<ConcurrentHolding>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ConcurrentHoldingEdge = {
  readonly __typename?: 'ConcurrentHoldingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ConcurrentHolding;
};

export type ConcurrentHoldingFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<ConcurrentHoldingFilter>>;
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly concurrentPost?: InputMaybe<Scalars['ID']['input']>;
  readonly decidedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly during?: InputMaybe<DaySpan>;
  readonly execution?: InputMaybe<ReadonlyArray<ExecutionState>>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly mainPost?: InputMaybe<Scalars['ID']['input']>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly not?: InputMaybe<ConcurrentHoldingFilter>;
  readonly orderedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
  readonly started?: InputMaybe<DaySpan>;
};

export type ConcurrentPost = {
  readonly __typename?: 'ConcurrentPost';
  readonly link: PilotLink;
  readonly position: PairPosition;
  readonly post?: Maybe<Post>;
};

export type ConcurrentPostType = {
  readonly __typename?: 'ConcurrentPostType';
  readonly pair: PostPair;
  readonly position: PairPosition;
  readonly postType?: Maybe<PostType>;
  readonly standing?: Maybe<Standing>;
};

export type Confidence =
  | 'HIGH'
  | 'MEDIUM';

export type Conflict = {
  readonly __typename?: 'Conflict';
  readonly about?: Maybe<Node>;
  readonly explanation: Scalars['String']['output'];
  readonly facts: ReadonlyArray<Node>;
  readonly rule: ConflictRule;
};


export type ConflictExplanationArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  readonly edges: ReadonlyArray<ConflictEdge>;
  readonly nodes: ReadonlyArray<Conflict>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Conflict;
};

export type ConflictFilter = {
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly rule?: InputMaybe<ReadonlyArray<ConflictRule>>;
};

export type ConflictRule =
  | 'BEGUN_AGAINST_ORDER'
  | 'CODE_SHARED'
  | 'CONTRARY_EFFECTS'
  | 'CONTRARY_REPORTS'
  | 'DECIDED_BY_REPEALED'
  | 'EVENT_AGAINST_LIFE'
  | 'EVENT_INCOMPLETE'
  | 'HELD_OUTSIDE_LIFE'
  | 'HELD_OUTSIDE_POST'
  | 'HELD_TWICE'
  | 'ISSUED_TWICE'
  | 'ISSUER_NOT_THERE'
  | 'LIES_OUTSIDE_LIFE'
  | 'LOWER_AUTHORITY'
  | 'MERGED_AFTER_END'
  | 'MERGED_TWICE'
  | 'PAIR_HELD_AFTER_END'
  | 'PAIR_HELD_APART'
  | 'TWO_CODES'
  | 'TWO_FULL_HOLDERS'
  | 'TWO_NAMES';

export type CountAssertion = Derived & Node & Sourced & {
  readonly __typename?: 'CountAssertion';
  readonly atLevel?: Maybe<Term>;
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly count: Scalars['Int']['output'];
  readonly counts?: Maybe<Node>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly observed: Scalars['PartialDate']['output'];
  readonly of?: Maybe<Scalars['Int']['output']>;
  readonly place?: Maybe<Place>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly statement: Scalars['String']['output'];
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type CountAssertionReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type CountAssertionStatementArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type CountAssertionWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type CountAssertionConnection = {
  readonly __typename?: 'CountAssertionConnection';
  readonly edges: ReadonlyArray<CountAssertionEdge>;
  readonly nodes: ReadonlyArray<CountAssertion>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type CountAssertionEdge = {
  readonly __typename?: 'CountAssertionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CountAssertion;
};

export type CountAssertionFilter = {
  readonly atPlace?: InputMaybe<Scalars['ID']['input']>;
  readonly counts?: InputMaybe<Scalars['ID']['input']>;
};

export type Criticism = Derived & Node & Sourced & {
  readonly __typename?: 'Criticism';
  readonly about: ReadonlyArray<Node>;
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly polarity: Polarity;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly statement: Scalars['String']['output'];
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type CriticismReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type CriticismStatementArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type CriticismWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type CriticismConnection = {
  readonly __typename?: 'CriticismConnection';
  readonly edges: ReadonlyArray<CriticismEdge>;
  readonly nodes: ReadonlyArray<Criticism>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type CriticismEdge = {
  readonly __typename?: 'CriticismEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Criticism;
};

export type Dated = {
  readonly valid: Interval;
};

export type DatedDesignation = {
  readonly __typename?: 'DatedDesignation';
  readonly designation: Term;
  readonly possible: Scalars['Boolean']['output'];
  readonly valid: Interval;
};

export type DatedOrganization = {
  readonly __typename?: 'DatedOrganization';
  readonly organization?: Maybe<Organization>;
  readonly possible: Scalars['Boolean']['output'];
  readonly valid: Interval;
};

export type DatedPlace = {
  readonly __typename?: 'DatedPlace';
  readonly place?: Maybe<Place>;
  readonly possible: Scalars['Boolean']['output'];
  readonly valid: Interval;
};

export type DaySpan = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type Derived = {
  readonly derived: Scalars['Boolean']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly rule?: Maybe<Scalars['String']['output']>;
};

export type Directive = Derived & Node & Sourced & {
  readonly __typename?: 'Directive';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly basedOn: ReadonlyArray<Directive>;
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly conflicts: ReadonlyArray<Conflict>;
  readonly derived: Scalars['Boolean']['output'];
  readonly effectiveFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly effects: ReadonlyArray<Effect>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly instrument: Term;
  readonly issued: ReadonlyArray<StatedDate>;
  readonly issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly issuer?: Maybe<Organization>;
  readonly issuers: ReadonlyArray<Organization>;
  readonly key: Scalars['String']['output'];
  readonly laterRelations: ReadonlyArray<DirectiveRelation>;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly obligations: ReadonlyArray<Obligation>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<DirectiveRelation>;
  readonly reports: ReadonlyArray<DirectiveReport>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly signers: ReadonlyArray<Person>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly symbol?: Maybe<Scalars['String']['output']>;
  readonly term?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type DirectiveNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DirectiveNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DirectiveReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DirectiveRelationsArgs = {
  kind?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type DirectiveWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type DirectiveBy =
  { readonly citation: DirectiveCitation; readonly id?: never; }
  |  { readonly citation?: never; readonly id: Scalars['ID']['input']; };

export type DirectiveCitation = {
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly symbol: Scalars['String']['input'];
  readonly term?: InputMaybe<Scalars['Int']['input']>;
};

export type DirectiveConnection = {
  readonly __typename?: 'DirectiveConnection';
  readonly edges: ReadonlyArray<DirectiveEdge>;
  readonly nodes: ReadonlyArray<Directive>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type DirectiveEdge = {
  readonly __typename?: 'DirectiveEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Directive;
};

export type DirectiveFilter = {
  readonly amends?: InputMaybe<Scalars['ID']['input']>;
  readonly anyOf?: InputMaybe<ReadonlyArray<DirectiveFilter>>;
  readonly basedOn?: InputMaybe<Scalars['ID']['input']>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly issued?: InputMaybe<DaySpan>;
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  readonly not?: InputMaybe<DirectiveFilter>;
  readonly repeals?: InputMaybe<Scalars['ID']['input']>;
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  readonly reportedIn?: InputMaybe<Scalars['ID']['input']>;
  readonly reviews?: InputMaybe<Scalars['ID']['input']>;
  readonly signer?: InputMaybe<Scalars['ID']['input']>;
  readonly symbol?: InputMaybe<Scalars['String']['input']>;
  readonly term?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type DirectiveRelation = {
  readonly __typename?: 'DirectiveRelation';
  readonly directive?: Maybe<Directive>;
  readonly relation: RelationKind;
  readonly sources: ReadonlyArray<Evidence>;
};

export type DirectiveReport = {
  readonly __typename?: 'DirectiveReport';
  readonly basis: Basis;
  readonly document?: Maybe<Document>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type DirectiveReportReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DirectiveReportWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type Document = Node & {
  readonly __typename?: 'Document';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
  readonly directives: ReadonlyArray<Directive>;
  readonly held: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly language: Scalars['Language']['output'];
  readonly machineTranslated: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher: Scalars['String']['output'];
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly supports?: Maybe<NodeConnection>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly view: View;
};


export type DocumentNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DocumentNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type DocumentSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentBy =
  { readonly id: Scalars['ID']['input']; readonly sha256?: never; }
  |  { readonly id?: never; readonly sha256: Scalars['String']['input']; };

export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type DocumentFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<ReadonlyArray<Scalars['Language']['input']>>;
  readonly not?: InputMaybe<DocumentFilter>;
  readonly published?: InputMaybe<DaySpan>;
};

export type Effect = Derived & Node & Sourced & {
  readonly __typename?: 'Effect';
  readonly action: Action;
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly dateBasis?: Maybe<Scalars['String']['output']>;
  readonly derived: Scalars['Boolean']['output'];
  readonly directive?: Maybe<Directive>;
  readonly effectiveFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly levels: ReadonlyArray<Term>;
  readonly modality: Modality;
  readonly provision?: Maybe<Scalars['String']['output']>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly subject: Scalars['String']['output'];
  readonly target?: Maybe<Node>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type EffectDateBasisArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type EffectProvisionArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type EffectReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type EffectSubjectArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type EffectWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type EffectConnection = {
  readonly __typename?: 'EffectConnection';
  readonly edges: ReadonlyArray<EffectEdge>;
  readonly nodes: ReadonlyArray<Effect>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type EffectEdge = {
  readonly __typename?: 'EffectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Effect;
};

export type EffectFilter = {
  readonly action?: InputMaybe<ReadonlyArray<Action>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<EffectFilter>>;
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  readonly effective?: InputMaybe<DaySpan>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  readonly not?: InputMaybe<EffectFilter>;
  readonly target?: InputMaybe<Scalars['ID']['input']>;
};

export type EndCause =
  | 'DEATH'
  | 'DISMISSAL'
  | 'REORGANISATION'
  | 'RESIGNATION'
  | 'TERM'
  | 'TRANSFER';

export type ErrorCode =
  | 'ALIAS_LIMIT'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'CURSOR_INVALID'
  | 'DEPTH_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'FIELD_LIMIT'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'QUERY_TOO_COMPLEX'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT';

export type Evidence = {
  readonly document?: Maybe<Document>;
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type Execution = {
  readonly __typename?: 'Execution';
  readonly because: ReadonlyArray<Reason>;
  readonly state: ExecutionState;
};

export type ExecutionOutcome =
  | 'DONE'
  | 'NOT_DONE';

export type ExecutionReport = Derived & Node & Sourced & {
  readonly __typename?: 'ExecutionReport';
  readonly arrangement?: Maybe<Arrangement>;
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly observed: Scalars['PartialDate']['output'];
  readonly outcome: ExecutionOutcome;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type ExecutionReportReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ExecutionReportWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ExecutionReportConnection = {
  readonly __typename?: 'ExecutionReportConnection';
  readonly edges: ReadonlyArray<ExecutionReportEdge>;
  readonly nodes: ReadonlyArray<ExecutionReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ExecutionReportEdge = {
  readonly __typename?: 'ExecutionReportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExecutionReport;
};

export type ExecutionReportFilter = {
  readonly arrangement?: InputMaybe<Scalars['ID']['input']>;
  readonly outcome?: InputMaybe<ReadonlyArray<ExecutionOutcome>>;
};

export type ExecutionState =
  | 'DONE'
  | 'NOT_DONE'
  | 'UNKNOWN';

export type Existence = {
  readonly __typename?: 'Existence';
  readonly because: ReadonlyArray<Reason>;
  readonly state: ExistenceState;
};

export type ExistenceState =
  | 'NO'
  | 'PRESUMED'
  | 'UNKNOWN'
  | 'YES';

export type Existing =
  | 'ANY'
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PRESUMED';

export type Extent =
  | 'PART'
  | 'WHOLE';

export type GeneralModelChart = {
  readonly __typename?: 'GeneralModelChart';
  readonly organizationTypes: ReadonlyArray<OrganizationType>;
  readonly pairs: ReadonlyArray<PostPair>;
  readonly postTypes: ReadonlyArray<PostType>;
  readonly turns: ReadonlyArray<ChartTurn>;
  readonly view: View;
};

export type Interval = {
  readonly __typename?: 'Interval';
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type LevelStanding = {
  readonly __typename?: 'LevelStanding';
  readonly level: Term;
  readonly standing: Standing;
};

export type LineageStep = {
  readonly __typename?: 'LineageStep';
  readonly event: ChangeEvent;
  readonly extent?: Maybe<Extent>;
  readonly happened: Existence;
  readonly node?: Maybe<Node>;
};

export type LinkKind =
  | 'AT_PLACE'
  | 'CONCURRENTLY_HOLDS'
  | 'MERGED_WITH'
  | 'PART_OF'
  | 'POST_IN'
  | 'RESULT'
  | 'WITHIN';

export type LinksBelow = {
  readonly __typename?: 'LinksBelow';
  readonly count: Scalars['Int']['output'];
  readonly evidenced: Scalars['Int']['output'];
  readonly mergers: Scalars['Int']['output'];
  readonly model?: Maybe<PilotModel>;
  readonly place?: Maybe<Place>;
  readonly state: StandingState;
};

export type ListOrder =
  | 'LISTED'
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type Modality =
  | 'OPTIONAL'
  | 'ORDERED'
  | 'PROPOSED'
  | 'REQUESTED';

export type ModelChange = {
  readonly __typename?: 'ModelChange';
  readonly after: Standing;
  readonly before: Standing;
  readonly level: Term;
  readonly model: PilotModel;
  readonly standingChange: StandingChange;
};

export type ModelForm =
  | 'BODY_MERGER'
  | 'POST_PAIR';

export type Name = {
  readonly __typename?: 'Name';
  readonly language: Scalars['Language']['output'];
  readonly possible: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
  readonly use: NameUse;
  readonly valid: Interval;
};

export type NameUse =
  | 'ALTERNATE'
  | 'PREFERRED';

export type NameWording = {
  readonly __typename?: 'NameWording';
  readonly committee: Scalars['String']['output'];
  readonly language: Scalars['Language']['output'];
  readonly territory: Scalars['String']['output'];
};

export type Node = {
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly view: View;
};

export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

export type Obligation = Derived & Node & Sourced & {
  readonly __typename?: 'Obligation';
  readonly addressee: Scalars['String']['output'];
  readonly addressees: ReadonlyArray<Organization>;
  readonly basis: Basis;
  readonly condition?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly deadline?: Maybe<Scalars['PartialDate']['output']>;
  readonly derived: Scalars['Boolean']['output'];
  readonly directive?: Maybe<Directive>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly levels: ReadonlyArray<Term>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly requiredOutcome: Scalars['String']['output'];
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly view: View;
  readonly wording: ObligationWording;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type ObligationAddresseeArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ObligationConditionArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ObligationReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ObligationRequiredOutcomeArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type ObligationWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  readonly edges: ReadonlyArray<ObligationEdge>;
  readonly nodes: ReadonlyArray<Obligation>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Obligation;
};

export type ObligationFilter = {
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ObligationFilter>>;
  readonly deadline?: InputMaybe<DaySpan>;
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  readonly hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly not?: InputMaybe<ObligationFilter>;
};

export type ObligationWording = {
  readonly __typename?: 'ObligationWording';
  readonly addressee?: Maybe<Quote>;
  readonly condition?: Maybe<Quote>;
  readonly requiredOutcome?: Maybe<Quote>;
};

export type Occupancy = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'Occupancy';
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly endCause?: Maybe<EndCause>;
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly holder?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly post?: Maybe<Post>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly tenure: Tenure;
  readonly vacant: Scalars['Boolean']['output'];
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type OccupancyReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OccupancyWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type OccupancyConnection = {
  readonly __typename?: 'OccupancyConnection';
  readonly edges: ReadonlyArray<OccupancyEdge>;
  readonly nodes: ReadonlyArray<Occupancy>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type OccupancyEdge = {
  readonly __typename?: 'OccupancyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Occupancy;
};

export type OccupancyFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<OccupancyFilter>>;
  readonly during?: InputMaybe<DaySpan>;
  readonly existing?: InputMaybe<Existing>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly not?: InputMaybe<OccupancyFilter>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  readonly tenure?: InputMaybe<ReadonlyArray<Tenure>>;
  readonly vacant?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpenQuestion = Node & {
  readonly __typename?: 'OpenQuestion';
  readonly about: ReadonlyArray<Node>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly searched: ReadonlyArray<Document>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type OpenQuestionQuestionArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OpenQuestionWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type OpenQuestionConnection = {
  readonly __typename?: 'OpenQuestionConnection';
  readonly edges: ReadonlyArray<OpenQuestionEdge>;
  readonly nodes: ReadonlyArray<OpenQuestion>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type OpenQuestionEdge = {
  readonly __typename?: 'OpenQuestionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OpenQuestion;
};

export type OrgChart = {
  readonly __typename?: 'OrgChart';
  readonly arrangements: ReadonlyArray<Arrangement>;
  readonly links: ReadonlyArray<ChartLink>;
  readonly linksBelow?: Maybe<ReadonlyArray<LinksBelow>>;
  readonly organizations: ReadonlyArray<Organization>;
  readonly pilotLinks: ReadonlyArray<PilotLink>;
  readonly places: ReadonlyArray<Place>;
  readonly posts: ReadonlyArray<Post>;
  readonly turns?: Maybe<ReadonlyArray<ChartTurn>>;
  readonly view: View;
};

export type OrgChartRoot =
  { readonly organization: Scalars['ID']['input']; readonly place?: never; }
  |  { readonly organization?: never; readonly place: Scalars['ID']['input']; };

export type Organization = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'Organization';
  readonly ancestors: ReadonlyArray<Organization>;
  readonly basis: Basis;
  readonly bodyMergers: ReadonlyArray<BodyMerger>;
  readonly branch: Term;
  readonly confidence?: Maybe<Confidence>;
  readonly datedPlaces: ReadonlyArray<DatedPlace>;
  readonly datedSuperiors: ReadonlyArray<DatedOrganization>;
  readonly derived: Scalars['Boolean']['output'];
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly place?: Maybe<Place>;
  readonly posts: ReadonlyArray<Post>;
  readonly predecessors: ReadonlyArray<LineageStep>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly subordinates: ReadonlyArray<Organization>;
  readonly successors: ReadonlyArray<LineageStep>;
  readonly superiors: ReadonlyArray<Organization>;
  readonly type?: Maybe<OrganizationType>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type OrganizationNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationPostsArgs = {
  atAnyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


export type OrganizationReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationSubordinatesArgs = {
  atAnyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


export type OrganizationWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  readonly below?: InputMaybe<Scalars['ID']['input']>;
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly during?: InputMaybe<DaySpan>;
  readonly existing?: InputMaybe<Existing>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly not?: InputMaybe<OrganizationFilter>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly seat?: InputMaybe<Scalars['ID']['input']>;
  readonly superior?: InputMaybe<Scalars['ID']['input']>;
  readonly type?: InputMaybe<Scalars['ID']['input']>;
};

export type OrganizationType = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'OrganizationType';
  readonly basis: Basis;
  readonly branch: Term;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly level: Term;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly places: ReadonlyArray<Place>;
  readonly postTypes: ReadonlyArray<PostType>;
  readonly predecessors: ReadonlyArray<LineageStep>;
  readonly prevalence: Prevalence;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly successors: ReadonlyArray<LineageStep>;
  readonly superiors: ReadonlyArray<OrganizationType>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type OrganizationTypeNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationTypeNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationTypeReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type OrganizationTypeWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type OrganizationTypeConnection = {
  readonly __typename?: 'OrganizationTypeConnection';
  readonly edges: ReadonlyArray<OrganizationTypeEdge>;
  readonly nodes: ReadonlyArray<OrganizationType>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type OrganizationTypeEdge = {
  readonly __typename?: 'OrganizationTypeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrganizationType;
};

export type OrganizationTypeFilter = {
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly existing?: InputMaybe<Existing>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly prevalence?: InputMaybe<ReadonlyArray<Prevalence>>;
};

export type Original = {
  readonly __typename?: 'Original';
  readonly node?: Maybe<Node>;
  readonly outcome: OriginalOutcome;
};

export type OriginalOutcome =
  | 'CONTINUED'
  | 'ENDED';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PairPosition =
  | 'CONCURRENT'
  | 'MAIN';

export type Person = Derived & Node & Sourced & {
  readonly __typename?: 'Person';
  readonly basis: Basis;
  readonly born?: Maybe<Scalars['PartialDate']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly died?: Maybe<Scalars['PartialDate']['output']>;
  readonly formerKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly occupancies: ReadonlyArray<Occupancy>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly signed: ReadonlyArray<Directive>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PersonNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PersonNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PersonReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PersonWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<PersonFilter>>;
  readonly holding?: InputMaybe<Scalars['ID']['input']>;
  readonly holds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly holdsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly not?: InputMaybe<PersonFilter>;
};

export type PilotLink = Derived & {
  readonly __typename?: 'PilotLink';
  readonly concurrentPost?: Maybe<Post>;
  readonly derived: Scalars['Boolean']['output'];
  readonly evidenceBasis?: Maybe<Basis>;
  readonly evidenced: Scalars['Boolean']['output'];
  readonly exists?: Maybe<Existence>;
  readonly holdings: ReadonlyArray<ConcurrentHolding>;
  readonly inputs: ReadonlyArray<Node>;
  readonly mainPost?: Maybe<Post>;
  readonly pair: PostPair;
  readonly place?: Maybe<Place>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
};

export type PilotLinkConnection = {
  readonly __typename?: 'PilotLinkConnection';
  readonly edges: ReadonlyArray<PilotLinkEdge>;
  readonly nodes: ReadonlyArray<PilotLink>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PilotLinkEdge = {
  readonly __typename?: 'PilotLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PilotLink;
};

export type PilotLinkFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<PilotLinkFilter>>;
  readonly evidenced?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly not?: InputMaybe<PilotLinkFilter>;
  readonly pair?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
};

export type PilotLinkStatistics = {
  readonly __typename?: 'PilotLinkStatistics';
  readonly rows: ReadonlyArray<PilotLinkTally>;
  readonly total: Scalars['Int']['output'];
  readonly view: View;
};

export type PilotLinkTally = {
  readonly __typename?: 'PilotLinkTally';
  readonly count: Scalars['Int']['output'];
  readonly evidenced: Scalars['Int']['output'];
  readonly pair?: Maybe<PostPair>;
  readonly place?: Maybe<Place>;
  readonly state: StandingState;
};

export type PilotModel = Derived & Node & Sourced & {
  readonly __typename?: 'PilotModel';
  readonly basis: Basis;
  readonly branches: ReadonlyArray<Term>;
  readonly code: Scalars['String']['output'];
  readonly confidence?: Maybe<Confidence>;
  readonly countAssertions: ReadonlyArray<CountAssertion>;
  readonly criticisms: ReadonlyArray<Criticism>;
  readonly derived: Scalars['Boolean']['output'];
  readonly effects: ReadonlyArray<Effect>;
  readonly followingHoldings?: Maybe<ConcurrentHoldingConnection>;
  readonly followingMergers?: Maybe<BodyMergerConnection>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly levels: ReadonlyArray<Term>;
  readonly modelForm: ModelForm;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly openQuestions: ReadonlyArray<OpenQuestion>;
  readonly pairs: ReadonlyArray<PostPair>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
  readonly standings: ReadonlyArray<LevelStanding>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PilotModelFollowingHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PilotModelFollowingMergersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PilotModelNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PilotModelNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PilotModelReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PilotModelStandingArgs = {
  level?: InputMaybe<Scalars['TermCode']['input']>;
};


export type PilotModelStandingHistoryArgs = {
  level: Scalars['TermCode']['input'];
};


export type PilotModelWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PilotModelBy =
  { readonly code: Scalars['String']['input']; readonly id?: never; }
  |  { readonly code?: never; readonly id: Scalars['ID']['input']; };

export type PilotModelConnection = {
  readonly __typename?: 'PilotModelConnection';
  readonly edges: ReadonlyArray<PilotModelEdge>;
  readonly nodes: ReadonlyArray<PilotModel>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PilotModelEdge = {
  readonly __typename?: 'PilotModelEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PilotModel;
};

export type PilotModelFilter = {
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly modelForm?: InputMaybe<ReadonlyArray<ModelForm>>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
};

export type Place = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'Place';
  readonly ancestors: ReadonlyArray<Place>;
  readonly basis: Basis;
  readonly children: ReadonlyArray<Place>;
  readonly codes: ReadonlyArray<Code>;
  readonly confidence?: Maybe<Confidence>;
  readonly datedParents: ReadonlyArray<DatedPlace>;
  readonly derived: Scalars['Boolean']['output'];
  readonly designation?: Maybe<Term>;
  readonly designations: ReadonlyArray<DatedDesignation>;
  readonly exists?: Maybe<Existence>;
  readonly fullName: Scalars['String']['output'];
  readonly fullNameIsCertain: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly level: Term;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly organizations: ReadonlyArray<Organization>;
  readonly parent?: Maybe<Place>;
  readonly predecessors: ReadonlyArray<LineageStep>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly successors: ReadonlyArray<LineageStep>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PlaceChildrenArgs = {
  atAnyTime?: InputMaybe<Scalars['Boolean']['input']>;
};


export type PlaceFullNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PlaceFullNameIsCertainArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PlaceNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PlaceNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PlaceOrganizationsArgs = {
  atAnyTime?: InputMaybe<Scalars['Boolean']['input']>;
  branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
};


export type PlaceReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PlaceWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PlaceBy =
  { readonly code: PlaceCode; readonly id?: never; }
  |  { readonly code?: never; readonly id: Scalars['ID']['input']; };

export type PlaceCode = {
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly scheme: Scalars['CodeScheme']['input'];
  readonly value: Scalars['String']['input'];
};

export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type PlaceFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  readonly below?: InputMaybe<Scalars['ID']['input']>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly designation?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly during?: InputMaybe<DaySpan>;
  readonly existing?: InputMaybe<Existing>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly not?: InputMaybe<PlaceFilter>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type PlacesOfCode = {
  readonly __typename?: 'PlacesOfCode';
  readonly places: ReadonlyArray<Place>;
  readonly value: Scalars['String']['output'];
};

export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

export type Post = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'Post';
  readonly basis: Basis;
  readonly concurrentHoldings: ReadonlyArray<ConcurrentHolding>;
  readonly concurrentlyHolds: ReadonlyArray<ConcurrentPost>;
  readonly confidence?: Maybe<Confidence>;
  readonly datedOrganizations: ReadonlyArray<DatedOrganization>;
  readonly derived: Scalars['Boolean']['output'];
  readonly exists?: Maybe<Existence>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly knownHolders: ReadonlyArray<Occupancy>;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly occupancies: ReadonlyArray<Occupancy>;
  readonly organization?: Maybe<Organization>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly role: Term;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly successors: ReadonlyArray<PostSuccessor>;
  readonly type?: Maybe<PostType>;
  readonly vacancy: Existence;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PostNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PostConnection = {
  readonly __typename?: 'PostConnection';
  readonly edges: ReadonlyArray<PostEdge>;
  readonly nodes: ReadonlyArray<Post>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PostEdge = {
  readonly __typename?: 'PostEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Post;
};

export type PostFilter = {
  readonly anyOf?: InputMaybe<ReadonlyArray<PostFilter>>;
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  readonly during?: InputMaybe<DaySpan>;
  readonly existing?: InputMaybe<Existing>;
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly not?: InputMaybe<PostFilter>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly type?: InputMaybe<Scalars['ID']['input']>;
};

export type PostPair = Derived & Node & Sourced & {
  readonly __typename?: 'PostPair';
  readonly basis: Basis;
  readonly code: Scalars['String']['output'];
  readonly concurrentPostType?: Maybe<PostType>;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly level: Term;
  readonly links?: Maybe<PilotLinkConnection>;
  readonly mainPostType?: Maybe<PostType>;
  readonly model?: Maybe<PilotModel>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly standing?: Maybe<Standing>;
  readonly standingHistory: ReadonlyArray<Standing>;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PostPairLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PostPairReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostPairWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PostPairBy =
  { readonly code: Scalars['String']['input']; readonly id?: never; }
  |  { readonly code?: never; readonly id: Scalars['ID']['input']; };

export type PostPairConnection = {
  readonly __typename?: 'PostPairConnection';
  readonly edges: ReadonlyArray<PostPairEdge>;
  readonly nodes: ReadonlyArray<PostPair>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PostPairEdge = {
  readonly __typename?: 'PostPairEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PostPair;
};

export type PostPairFilter = {
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly model?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly postType?: InputMaybe<Scalars['ID']['input']>;
  readonly standing?: InputMaybe<ReadonlyArray<StandingState>>;
};

export type PostSuccessor = Derived & {
  readonly __typename?: 'PostSuccessor';
  readonly derived: Scalars['Boolean']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly post?: Maybe<Post>;
  readonly rule?: Maybe<Scalars['String']['output']>;
};

export type PostType = Dated & Derived & Node & Sourced & {
  readonly __typename?: 'PostType';
  readonly basis: Basis;
  readonly branch: Term;
  readonly concurrentlyHolds: ReadonlyArray<ConcurrentPostType>;
  readonly confidence?: Maybe<Confidence>;
  readonly derived: Scalars['Boolean']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Node>;
  readonly key: Scalars['String']['output'];
  readonly level: Term;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly organizationType?: Maybe<OrganizationType>;
  readonly pilotModels: ReadonlyArray<PilotModel>;
  readonly predecessors: ReadonlyArray<LineageStep>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly role: Term;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly successors: ReadonlyArray<LineageStep>;
  readonly valid: Interval;
  readonly view: View;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type PostTypeNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostTypeNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostTypeReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type PostTypeWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type PostTypeConnection = {
  readonly __typename?: 'PostTypeConnection';
  readonly edges: ReadonlyArray<PostTypeEdge>;
  readonly nodes: ReadonlyArray<PostType>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type PostTypeEdge = {
  readonly __typename?: 'PostTypeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PostType;
};

export type PostTypeFilter = {
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly existing?: InputMaybe<Existing>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly organizationType?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
};

export type Prevalence =
  | 'SPECIFIC'
  | 'UNIFORM';

export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  readonly document?: Maybe<Document>;
  readonly estimate: Scalars['Float']['output'];
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly modality: Modality;
  readonly proposed: ReadonlyArray<ProposedValue>;
  readonly quote: Quote;
  readonly readBy: Scalars['String']['output'];
  readonly status: ProposalStatus;
  readonly view: View;
};

export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  readonly edges: ReadonlyArray<ProposalEdge>;
  readonly nodes: ReadonlyArray<Proposal>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposal;
};

export type ProposalFilter = {
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ProposalStatus>>;
};

export type ProposalStatus =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

export type ProposedValue = {
  readonly __typename?: 'ProposedValue';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly bodyMerger?: Maybe<BodyMerger>;
  readonly bodyMergers?: Maybe<BodyMergerConnection>;
  readonly changeEvents?: Maybe<ChangeEventConnection>;
  readonly compare?: Maybe<Comparison>;
  readonly concurrentHolding?: Maybe<ConcurrentHolding>;
  readonly concurrentHoldings?: Maybe<ConcurrentHoldingConnection>;
  readonly conflicts?: Maybe<ConflictConnection>;
  readonly countAssertions?: Maybe<CountAssertionConnection>;
  readonly criticisms?: Maybe<CriticismConnection>;
  readonly directive?: Maybe<Directive>;
  readonly directives?: Maybe<DirectiveConnection>;
  readonly document?: Maybe<Document>;
  readonly documents?: Maybe<DocumentConnection>;
  readonly effects?: Maybe<EffectConnection>;
  readonly executionReports?: Maybe<ExecutionReportConnection>;
  readonly generalModelChart?: Maybe<GeneralModelChart>;
  readonly node?: Maybe<Node>;
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  readonly obligations?: Maybe<ObligationConnection>;
  readonly occupancies?: Maybe<OccupancyConnection>;
  readonly openQuestions?: Maybe<OpenQuestionConnection>;
  readonly orgChart?: Maybe<OrgChart>;
  readonly organization?: Maybe<Organization>;
  readonly organizationTypes?: Maybe<OrganizationTypeConnection>;
  readonly organizations?: Maybe<OrganizationConnection>;
  readonly person?: Maybe<Person>;
  readonly persons?: Maybe<PersonConnection>;
  readonly pilotLinkStatistics?: Maybe<PilotLinkStatistics>;
  readonly pilotLinks?: Maybe<PilotLinkConnection>;
  readonly pilotModel?: Maybe<PilotModel>;
  readonly pilotModels?: Maybe<PilotModelConnection>;
  readonly place?: Maybe<Place>;
  readonly places?: Maybe<PlaceConnection>;
  readonly placesByCode?: Maybe<ReadonlyArray<PlacesOfCode>>;
  readonly post?: Maybe<Post>;
  readonly postPair?: Maybe<PostPair>;
  readonly postPairs?: Maybe<PostPairConnection>;
  readonly postTypes?: Maybe<PostTypeConnection>;
  readonly posts?: Maybe<PostConnection>;
  readonly proposals?: Maybe<ProposalConnection>;
  readonly revision?: Maybe<Revision>;
  readonly revisions?: Maybe<RevisionConnection>;
  readonly search?: Maybe<SearchHitConnection>;
  readonly statistics?: Maybe<Statistics>;
  readonly statisticsSeries?: Maybe<ReadonlyArray<Statistics>>;
  readonly terms?: Maybe<TermConnection>;
  readonly versions?: Maybe<VersionConnection>;
};


export type QueryBodyMergerArgs = {
  at?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryBodyMergersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<BodyMergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChangeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ChangeEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};


export type QueryCompareArgs = {
  between?: InputMaybe<ComparedViews>;
  filter?: InputMaybe<ComparisonFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  recordedAt?: InputMaybe<Scalars['RecordedAt']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryConcurrentHoldingArgs = {
  at?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryConcurrentHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ConcurrentHoldingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<CountAssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCriticismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<RemarkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDirectiveArgs = {
  at?: InputMaybe<AsOf>;
  by: DirectiveBy;
};


export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<DirectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};


export type QueryDocumentArgs = {
  at?: InputMaybe<AsOf>;
  by: DocumentBy;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};


export type QueryEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<EffectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};


export type QueryExecutionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ExecutionReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ListOrder>;
};


export type QueryGeneralModelChartArgs = {
  at?: InputMaybe<AsOf>;
  level: Scalars['TermCode']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  at?: InputMaybe<AsOf>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOccupanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<OccupancyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOpenQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<RemarkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrgChartArgs = {
  at?: InputMaybe<AsOf>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ArrangementFilter>;
  root: OrgChartRoot;
};


export type QueryOrganizationArgs = {
  at?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryOrganizationTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<OrganizationTypeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonArgs = {
  at?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPilotLinkStatisticsArgs = {
  at?: InputMaybe<AsOf>;
  byPair?: InputMaybe<Scalars['Boolean']['input']>;
  byPlace?: InputMaybe<Scalars['TermCode']['input']>;
  filter?: InputMaybe<PilotLinkFilter>;
};


export type QueryPilotLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PilotLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPilotModelArgs = {
  at?: InputMaybe<AsOf>;
  by: PilotModelBy;
};


export type QueryPilotModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PilotModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlaceArgs = {
  at?: InputMaybe<AsOf>;
  by: PlaceBy;
};


export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlacesByCodeArgs = {
  at?: InputMaybe<AsOf>;
  on?: InputMaybe<Scalars['Date']['input']>;
  scheme: Scalars['CodeScheme']['input'];
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryPostArgs = {
  at?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryPostPairArgs = {
  at?: InputMaybe<AsOf>;
  by: PostPairBy;
};


export type QueryPostPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PostPairFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PostTypeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRevisionArgs = {
  number: Scalars['Int']['input'];
};


export type QueryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryStatisticsArgs = {
  at?: InputMaybe<AsOf>;
  byBranch?: InputMaybe<Scalars['Boolean']['input']>;
  byExecution?: InputMaybe<Scalars['Boolean']['input']>;
  byForm?: InputMaybe<Scalars['Boolean']['input']>;
  byModel?: InputMaybe<Scalars['Boolean']['input']>;
  byPlace?: InputMaybe<Scalars['TermCode']['input']>;
  byYear?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ArrangementFilter>;
};


export type QueryStatisticsSeriesArgs = {
  at?: InputMaybe<AsOf>;
  byBranch?: InputMaybe<Scalars['Boolean']['input']>;
  byExecution?: InputMaybe<Scalars['Boolean']['input']>;
  byForm?: InputMaybe<Scalars['Boolean']['input']>;
  byModel?: InputMaybe<Scalars['Boolean']['input']>;
  byPlace?: InputMaybe<Scalars['TermCode']['input']>;
  byYear?: InputMaybe<Scalars['Boolean']['input']>;
  every?: InputMaybe<SeriesStep>;
  filter?: InputMaybe<ArrangementFilter>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  filter?: InputMaybe<TermFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

export type Quote = Evidence & {
  readonly __typename?: 'Quote';
  readonly document?: Maybe<Document>;
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type Reason = {
  readonly __typename?: 'Reason';
  readonly citations: ReadonlyArray<Citation>;
  readonly fact?: Maybe<Node>;
  readonly key: Scalars['ID']['output'];
  readonly quote?: Maybe<Quote>;
  readonly role: ReasonRole;
  readonly text: Scalars['String']['output'];
};


export type ReasonTextArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

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

export type RecordedChange = {
  readonly __typename?: 'RecordedChange';
  readonly after?: Maybe<Node>;
  readonly before?: Maybe<Node>;
  readonly change: RecordedChangeKind;
  readonly key: Scalars['String']['output'];
};

export type RecordedChangeConnection = {
  readonly __typename?: 'RecordedChangeConnection';
  readonly edges: ReadonlyArray<RecordedChangeEdge>;
  readonly nodes: ReadonlyArray<RecordedChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type RecordedChangeEdge = {
  readonly __typename?: 'RecordedChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RecordedChange;
};

export type RecordedChangeKind =
  | 'CORRECTED'
  | 'RECORDED'
  | 'WITHDRAWN';

export type RelationKind =
  | 'AMENDS'
  | 'BASED_ON'
  | 'REPEALS'
  | 'REPLACES'
  | 'REVIEWS';

export type RemarkFilter = {
  readonly about?: InputMaybe<Scalars['ID']['input']>;
};

export type Revision = {
  readonly __typename?: 'Revision';
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly changes?: Maybe<RecordedChangeConnection>;
  readonly note: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly recordedAt: Scalars['RecordedAt']['output'];
  readonly recordedOn: Scalars['Date']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
};


export type RevisionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<ReadonlyArray<RecordedChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly nodes: ReadonlyArray<Revision>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

export type SearchFilter = {
  readonly branch?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<SearchKind>>;
  readonly level?: InputMaybe<ReadonlyArray<Scalars['TermCode']['input']>>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly name: Scalars['String']['output'];
  readonly node: Node;
  readonly rank: SearchRank;
};

export type SearchHitConnection = {
  readonly __typename?: 'SearchHitConnection';
  readonly edges: ReadonlyArray<SearchHitEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type SearchKind =
  | 'CHANGE_EVENT'
  | 'DIRECTIVE'
  | 'DOCUMENT'
  | 'ORGANIZATION'
  | 'ORGANIZATION_TYPE'
  | 'PERSON'
  | 'PILOT_MODEL'
  | 'PLACE'
  | 'POST'
  | 'POST_PAIR'
  | 'POST_TYPE'
  | 'TERM';

export type SearchRank =
  | 'EXACT'
  | 'PREFIX'
  | 'TERMS';

export type SeriesStep =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type Share = {
  readonly __typename?: 'Share';
  readonly area?: Maybe<Scalars['Float']['output']>;
  readonly extent: Extent;
  readonly original?: Maybe<Node>;
  readonly population?: Maybe<Scalars['Int']['output']>;
  readonly result?: Maybe<Node>;
};

export type Sourced = {
  readonly basis: Basis;
  readonly confidence?: Maybe<Confidence>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly reading?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Evidence>;
  readonly writtenIn?: Maybe<Scalars['Language']['output']>;
};


export type SourcedReadingArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type SourcedWrittenInArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type Standing = {
  readonly __typename?: 'Standing';
  readonly because: ReadonlyArray<Reason>;
  readonly possible: ReadonlyArray<StandingState>;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  readonly state: StandingState;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

export type StandingChange =
  | 'BECAME_KNOWN'
  | 'BECAME_UNKNOWN'
  | 'ENDED'
  | 'RESUMED'
  | 'STARTED'
  | 'SUSPENDED';

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type StartBasis =
  | 'ANNOUNCED'
  | 'DECIDED'
  | 'EFFECTIVE'
  | 'REPORTED';

export type StatedDate = {
  readonly __typename?: 'StatedDate';
  readonly date: Scalars['PartialDate']['output'];
  readonly sources: ReadonlyArray<Evidence>;
};

export type Statistics = {
  readonly __typename?: 'Statistics';
  readonly rows: ReadonlyArray<Tally>;
  readonly total: Scalars['Int']['output'];
  readonly view: View;
};

export type Tally = {
  readonly __typename?: 'Tally';
  readonly branches: ReadonlyArray<Term>;
  readonly count: Scalars['Int']['output'];
  readonly execution?: Maybe<ExecutionState>;
  readonly form?: Maybe<ArrangementForm>;
  readonly model?: Maybe<PilotModel>;
  readonly place?: Maybe<Place>;
  readonly state: StandingState;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type Tenure =
  | 'ACTING'
  | 'CONCURRENT'
  | 'FULL';

export type Term = Node & {
  readonly __typename?: 'Term';
  readonly accents?: Maybe<Scalars['String']['output']>;
  readonly alphabet?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly collective?: Maybe<Scalars['Boolean']['output']>;
  readonly exactMatch: ReadonlyArray<Scalars['String']['output']>;
  readonly history: ReadonlyArray<Version>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameLanguage?: Maybe<Scalars['Language']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly ofRecords?: Maybe<Scalars['Boolean']['output']>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
  readonly vocabulary: Vocabulary;
  readonly wordings: ReadonlyArray<NameWording>;
};


export type TermNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


export type TermNameLanguageArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

export type TermConnection = {
  readonly __typename?: 'TermConnection';
  readonly edges: ReadonlyArray<TermEdge>;
  readonly nodes: ReadonlyArray<Term>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type TermEdge = {
  readonly __typename?: 'TermEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Term;
};

export type TermFilter = {
  readonly vocabulary?: InputMaybe<ReadonlyArray<Vocabulary>>;
};

export type Version = {
  readonly __typename?: 'Version';
  readonly node: Node;
  readonly recordedFrom: Revision;
  readonly recordedTo?: Maybe<Revision>;
  readonly withdrawn: Scalars['Boolean']['output'];
};

export type VersionConnection = {
  readonly __typename?: 'VersionConnection';
  readonly edges: ReadonlyArray<VersionEdge>;
  readonly nodes: ReadonlyArray<Version>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly view: View;
};

export type VersionEdge = {
  readonly __typename?: 'VersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Version;
};

export type View = {
  readonly __typename?: 'View';
  readonly recordedAt?: Maybe<Scalars['RecordedAt']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly validAt: Scalars['Date']['output'];
};

export type Vocabulary =
  | 'BRANCH'
  | 'DESIGNATION'
  | 'INSTRUMENT'
  | 'LANGUAGE'
  | 'LEVEL'
  | 'ROLE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Arrangement:
    | ( InViewOf<'BodyMerger'> )
    | ( InViewOf<'ConcurrentHolding'> )
  ;
  Dated:
    | ( InViewOf<'BodyMerger'> )
    | ( InViewOf<'ConcurrentHolding'> )
    | ( InViewOf<'Occupancy'> )
    | ( InViewOf<'Organization'> )
    | ( InViewOf<'OrganizationType'> )
    | ( InViewOf<'Place'> )
    | ( InViewOf<'Post'> )
    | ( InViewOf<'PostType'> )
  ;
  Derived:
    | ( InViewOf<'BodyMerger'> )
    | ( InViewOf<'ChangeEvent'> )
    | ( InViewOf<'ConcurrentHolding'> )
    | ( InViewOf<'CountAssertion'> )
    | ( InViewOf<'Criticism'> )
    | ( InViewOf<'Directive'> )
    | ( InViewOf<'Effect'> )
    | ( InViewOf<'ExecutionReport'> )
    | ( InViewOf<'Obligation'> )
    | ( InViewOf<'Occupancy'> )
    | ( InViewOf<'Organization'> )
    | ( InViewOf<'OrganizationType'> )
    | ( InViewOf<'Person'> )
    | ( PilotLinkInView )
    | ( InViewOf<'PilotModel'> )
    | ( InViewOf<'Place'> )
    | ( InViewOf<'Post'> )
    | ( InViewOf<'PostPair'> )
    | ( Omit<PostSuccessor, 'inputs' | 'post'> & { inputs: ReadonlyArray<_RefType['Node']>, post?: Maybe<_RefType['Post']> } )
    | ( InViewOf<'PostType'> )
  ;
  Evidence:
    | ( CitationInView )
    | ( QuoteInView )
  ;
  Node:
    | ( InViewOf<'BodyMerger'> )
    | ( InViewOf<'ChangeEvent'> )
    | ( InViewOf<'ConcurrentHolding'> )
    | ( InViewOf<'CountAssertion'> )
    | ( InViewOf<'Criticism'> )
    | ( InViewOf<'Directive'> )
    | ( InViewOf<'Document'> )
    | ( InViewOf<'Effect'> )
    | ( InViewOf<'ExecutionReport'> )
    | ( InViewOf<'Obligation'> )
    | ( InViewOf<'Occupancy'> )
    | ( InViewOf<'OpenQuestion'> )
    | ( InViewOf<'Organization'> )
    | ( InViewOf<'OrganizationType'> )
    | ( InViewOf<'Person'> )
    | ( InViewOf<'PilotModel'> )
    | ( InViewOf<'Place'> )
    | ( InViewOf<'Post'> )
    | ( InViewOf<'PostPair'> )
    | ( InViewOf<'PostType'> )
    | ( InViewOf<'Proposal'> )
    | ( InViewOf<'Term'> )
  ;
  Sourced:
    | ( InViewOf<'BodyMerger'> )
    | ( InViewOf<'ChangeEvent'> )
    | ( InViewOf<'ConcurrentHolding'> )
    | ( InViewOf<'CountAssertion'> )
    | ( InViewOf<'Criticism'> )
    | ( InViewOf<'Directive'> )
    | ( InViewOf<'Effect'> )
    | ( InViewOf<'ExecutionReport'> )
    | ( InViewOf<'Obligation'> )
    | ( InViewOf<'Occupancy'> )
    | ( InViewOf<'Organization'> )
    | ( InViewOf<'OrganizationType'> )
    | ( InViewOf<'Person'> )
    | ( InViewOf<'PilotModel'> )
    | ( InViewOf<'Place'> )
    | ( InViewOf<'Post'> )
    | ( InViewOf<'PostPair'> )
    | ( InViewOf<'PostType'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: Action;
  Arrangement: ResolverTypeWrapper<AnyArrangement>;
  ArrangementChange: ResolverTypeWrapper<Omit<ArrangementChange, 'after' | 'arrangement' | 'before'> & { after: ResolversTypes['Standing'], arrangement: ResolversTypes['Arrangement'], before: ResolversTypes['Standing'] }>;
  ArrangementChangeConnection: ResolverTypeWrapper<ArrangementChanges>;
  ArrangementChangeEdge: ResolverTypeWrapper<ArrangementChangeEdgeInView>;
  ArrangementFilter: ArrangementFilter;
  ArrangementForm: ArrangementForm;
  AsOf: AsOf;
  Basis: Basis;
  BodyMerger: ResolverTypeWrapper<InViewOf<'BodyMerger'>>;
  BodyMergerConnection: ResolverTypeWrapper<PageOf<'BodyMerger'>>;
  BodyMergerEdge: ResolverTypeWrapper<EdgeOf<'BodyMerger'>>;
  BodyMergerFilter: BodyMergerFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeEvent: ResolverTypeWrapper<InViewOf<'ChangeEvent'>>;
  ChangeEventConnection: ResolverTypeWrapper<PageOf<'ChangeEvent'>>;
  ChangeEventEdge: ResolverTypeWrapper<EdgeOf<'ChangeEvent'>>;
  ChangeEventFilter: ChangeEventFilter;
  ChangeKind: ChangeKind;
  ChartLink: ResolverTypeWrapper<ChartLinkInView>;
  ChartTurn: ResolverTypeWrapper<ChartTurnInView>;
  Citation: ResolverTypeWrapper<CitationInView>;
  Code: ResolverTypeWrapper<Omit<Code, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Evidence']> }>;
  CodeScheme: ResolverTypeWrapper<Scalars['CodeScheme']['output']>;
  ComparedViews: ComparedViews;
  Comparison: ResolverTypeWrapper<Compared>;
  ComparisonFilter: ComparisonFilter;
  ConcurrentHolding: ResolverTypeWrapper<InViewOf<'ConcurrentHolding'>>;
  ConcurrentHoldingConnection: ResolverTypeWrapper<PageOf<'ConcurrentHolding'>>;
  ConcurrentHoldingEdge: ResolverTypeWrapper<EdgeOf<'ConcurrentHolding'>>;
  ConcurrentHoldingFilter: ConcurrentHoldingFilter;
  ConcurrentPost: ResolverTypeWrapper<ConcurrentPostInView>;
  ConcurrentPostType: ResolverTypeWrapper<ConcurrentPostTypeInView>;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictInView>;
  ConflictConnection: ResolverTypeWrapper<Conflicts>;
  ConflictEdge: ResolverTypeWrapper<ConflictEdgeInView>;
  ConflictFilter: ConflictFilter;
  ConflictRule: ConflictRule;
  CountAssertion: ResolverTypeWrapper<InViewOf<'CountAssertion'>>;
  CountAssertionConnection: ResolverTypeWrapper<PageOf<'CountAssertion'>>;
  CountAssertionEdge: ResolverTypeWrapper<EdgeOf<'CountAssertion'>>;
  CountAssertionFilter: CountAssertionFilter;
  Criticism: ResolverTypeWrapper<InViewOf<'Criticism'>>;
  CriticismConnection: ResolverTypeWrapper<PageOf<'Criticism'>>;
  CriticismEdge: ResolverTypeWrapper<EdgeOf<'Criticism'>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dated: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dated']>;
  DatedDesignation: ResolverTypeWrapper<Omit<DatedDesignation, 'designation'> & { designation: ResolversTypes['Term'] }>;
  DatedOrganization: ResolverTypeWrapper<DatedOrganizationInView>;
  DatedPlace: ResolverTypeWrapper<DatedPlaceInView>;
  DaySpan: DaySpan;
  Derived: ResolverTypeWrapper<SourcedInView>;
  Directive: ResolverTypeWrapper<InViewOf<'Directive'>>;
  DirectiveBy: DirectiveBy;
  DirectiveCitation: DirectiveCitation;
  DirectiveConnection: ResolverTypeWrapper<PageOf<'Directive'>>;
  DirectiveEdge: ResolverTypeWrapper<EdgeOf<'Directive'>>;
  DirectiveFilter: DirectiveFilter;
  DirectiveRelation: ResolverTypeWrapper<RelationInView>;
  DirectiveReport: ResolverTypeWrapper<ReportInView>;
  Document: ResolverTypeWrapper<InViewOf<'Document'>>;
  DocumentBy: DocumentBy;
  DocumentConnection: ResolverTypeWrapper<PageOf<'Document'>>;
  DocumentEdge: ResolverTypeWrapper<EdgeOf<'Document'>>;
  DocumentFilter: DocumentFilter;
  Effect: ResolverTypeWrapper<InViewOf<'Effect'>>;
  EffectConnection: ResolverTypeWrapper<PageOf<'Effect'>>;
  EffectEdge: ResolverTypeWrapper<EdgeOf<'Effect'>>;
  EffectFilter: EffectFilter;
  EndCause: EndCause;
  ErrorCode: ErrorCode;
  Evidence: ResolverTypeWrapper<AnyEvidence>;
  Execution: ResolverTypeWrapper<Omit<Execution, 'because'> & { because: ReadonlyArray<ResolversTypes['Reason']> }>;
  ExecutionOutcome: ExecutionOutcome;
  ExecutionReport: ResolverTypeWrapper<InViewOf<'ExecutionReport'>>;
  ExecutionReportConnection: ResolverTypeWrapper<PageOf<'ExecutionReport'>>;
  ExecutionReportEdge: ResolverTypeWrapper<EdgeOf<'ExecutionReport'>>;
  ExecutionReportFilter: ExecutionReportFilter;
  ExecutionState: ExecutionState;
  Existence: ResolverTypeWrapper<Omit<Existence, 'because'> & { because: ReadonlyArray<ResolversTypes['Reason']> }>;
  ExistenceState: ExistenceState;
  Existing: Existing;
  Extent: Extent;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeneralModelChart: ResolverTypeWrapper<GeneralModelChartInView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: ResolverTypeWrapper<Interval>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  LevelStanding: ResolverTypeWrapper<Omit<LevelStanding, 'level' | 'standing'> & { level: ResolversTypes['Term'], standing: ResolversTypes['Standing'] }>;
  LineageStep: ResolverTypeWrapper<LineageStepInView>;
  LinkKind: LinkKind;
  LinksBelow: ResolverTypeWrapper<LinksBelowInView>;
  ListOrder: ListOrder;
  Modality: Modality;
  ModelChange: ResolverTypeWrapper<Omit<ModelChange, 'after' | 'before' | 'level' | 'model'> & { after: ResolversTypes['Standing'], before: ResolversTypes['Standing'], level: ResolversTypes['Term'], model: ResolversTypes['PilotModel'] }>;
  ModelForm: ModelForm;
  Name: ResolverTypeWrapper<Name>;
  NameUse: NameUse;
  NameWording: ResolverTypeWrapper<NameWording>;
  Node: ResolverTypeWrapper<AnyNode>;
  NodeConnection: ResolverTypeWrapper<Nodes>;
  NodeEdge: ResolverTypeWrapper<NodeEdgeInView>;
  Obligation: ResolverTypeWrapper<InViewOf<'Obligation'>>;
  ObligationConnection: ResolverTypeWrapper<PageOf<'Obligation'>>;
  ObligationEdge: ResolverTypeWrapper<EdgeOf<'Obligation'>>;
  ObligationFilter: ObligationFilter;
  ObligationWording: ResolverTypeWrapper<Wording>;
  Occupancy: ResolverTypeWrapper<InViewOf<'Occupancy'>>;
  OccupancyConnection: ResolverTypeWrapper<PageOf<'Occupancy'>>;
  OccupancyEdge: ResolverTypeWrapper<EdgeOf<'Occupancy'>>;
  OccupancyFilter: OccupancyFilter;
  OpenQuestion: ResolverTypeWrapper<InViewOf<'OpenQuestion'>>;
  OpenQuestionConnection: ResolverTypeWrapper<PageOf<'OpenQuestion'>>;
  OpenQuestionEdge: ResolverTypeWrapper<EdgeOf<'OpenQuestion'>>;
  OrgChart: ResolverTypeWrapper<ChartInView>;
  OrgChartRoot: OrgChartRoot;
  Organization: ResolverTypeWrapper<InViewOf<'Organization'>>;
  OrganizationConnection: ResolverTypeWrapper<PageOf<'Organization'>>;
  OrganizationEdge: ResolverTypeWrapper<EdgeOf<'Organization'>>;
  OrganizationFilter: OrganizationFilter;
  OrganizationType: ResolverTypeWrapper<InViewOf<'OrganizationType'>>;
  OrganizationTypeConnection: ResolverTypeWrapper<PageOf<'OrganizationType'>>;
  OrganizationTypeEdge: ResolverTypeWrapper<EdgeOf<'OrganizationType'>>;
  OrganizationTypeFilter: OrganizationTypeFilter;
  Original: ResolverTypeWrapper<OriginalInView>;
  OriginalOutcome: OriginalOutcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairPosition: PairPosition;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<InViewOf<'Person'>>;
  PersonConnection: ResolverTypeWrapper<PageOf<'Person'>>;
  PersonEdge: ResolverTypeWrapper<EdgeOf<'Person'>>;
  PersonFilter: PersonFilter;
  PilotLink: ResolverTypeWrapper<PilotLinkInView>;
  PilotLinkConnection: ResolverTypeWrapper<PilotLinks>;
  PilotLinkEdge: ResolverTypeWrapper<PilotLinkEdgeInView>;
  PilotLinkFilter: PilotLinkFilter;
  PilotLinkStatistics: ResolverTypeWrapper<Omit<PilotLinkStatistics, 'rows' | 'view'> & { rows: ReadonlyArray<ResolversTypes['PilotLinkTally']>, view: ResolversTypes['View'] }>;
  PilotLinkTally: ResolverTypeWrapper<PilotLinkTallyInView>;
  PilotModel: ResolverTypeWrapper<InViewOf<'PilotModel'>>;
  PilotModelBy: PilotModelBy;
  PilotModelConnection: ResolverTypeWrapper<PageOf<'PilotModel'>>;
  PilotModelEdge: ResolverTypeWrapper<EdgeOf<'PilotModel'>>;
  PilotModelFilter: PilotModelFilter;
  Place: ResolverTypeWrapper<InViewOf<'Place'>>;
  PlaceBy: PlaceBy;
  PlaceCode: PlaceCode;
  PlaceConnection: ResolverTypeWrapper<PageOf<'Place'>>;
  PlaceEdge: ResolverTypeWrapper<EdgeOf<'Place'>>;
  PlaceFilter: PlaceFilter;
  PlacesOfCode: ResolverTypeWrapper<PlacesOfCodeInView>;
  Polarity: Polarity;
  Post: ResolverTypeWrapper<InViewOf<'Post'>>;
  PostConnection: ResolverTypeWrapper<PageOf<'Post'>>;
  PostEdge: ResolverTypeWrapper<EdgeOf<'Post'>>;
  PostFilter: PostFilter;
  PostPair: ResolverTypeWrapper<InViewOf<'PostPair'>>;
  PostPairBy: PostPairBy;
  PostPairConnection: ResolverTypeWrapper<PageOf<'PostPair'>>;
  PostPairEdge: ResolverTypeWrapper<EdgeOf<'PostPair'>>;
  PostPairFilter: PostPairFilter;
  PostSuccessor: ResolverTypeWrapper<Omit<PostSuccessor, 'inputs' | 'post'> & { inputs: ReadonlyArray<ResolversTypes['Node']>, post?: Maybe<ResolversTypes['Post']> }>;
  PostType: ResolverTypeWrapper<InViewOf<'PostType'>>;
  PostTypeConnection: ResolverTypeWrapper<PageOf<'PostType'>>;
  PostTypeEdge: ResolverTypeWrapper<EdgeOf<'PostType'>>;
  PostTypeFilter: PostTypeFilter;
  Prevalence: Prevalence;
  Proposal: ResolverTypeWrapper<InViewOf<'Proposal'>>;
  ProposalConnection: ResolverTypeWrapper<PageOf<'Proposal'>>;
  ProposalEdge: ResolverTypeWrapper<EdgeOf<'Proposal'>>;
  ProposalFilter: ProposalFilter;
  ProposalStatus: ProposalStatus;
  ProposedValue: ResolverTypeWrapper<ProposedValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteInView>;
  Reason: ResolverTypeWrapper<ReasonInView>;
  ReasonRole: ReasonRole;
  RecordedAt: ResolverTypeWrapper<Scalars['RecordedAt']['output']>;
  RecordedChange: ResolverTypeWrapper<ChangeInView>;
  RecordedChangeConnection: ResolverTypeWrapper<RecordedChanges>;
  RecordedChangeEdge: ResolverTypeWrapper<RecordedChangeEdgeInView>;
  RecordedChangeKind: RecordedChangeKind;
  RelationKind: RelationKind;
  RemarkFilter: RemarkFilter;
  Revision: ResolverTypeWrapper<RecordedRevision>;
  RevisionConnection: ResolverTypeWrapper<Revisions>;
  RevisionEdge: ResolverTypeWrapper<RevisionEdgeInView>;
  SearchFilter: SearchFilter;
  SearchHit: ResolverTypeWrapper<SearchHitInView>;
  SearchHitConnection: ResolverTypeWrapper<SearchHits>;
  SearchHitEdge: ResolverTypeWrapper<SearchHitEdgeInView>;
  SearchKind: SearchKind;
  SearchRank: SearchRank;
  SeriesStep: SeriesStep;
  Share: ResolverTypeWrapper<ShareInView>;
  Sourced: ResolverTypeWrapper<SourcedInView>;
  Standing: ResolverTypeWrapper<PeriodInView>;
  StandingChange: StandingChange;
  StandingState: StandingState;
  StartBasis: StartBasis;
  StatedDate: ResolverTypeWrapper<Omit<StatedDate, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Evidence']> }>;
  Statistics: ResolverTypeWrapper<Omit<Statistics, 'rows' | 'view'> & { rows: ReadonlyArray<ResolversTypes['Tally']>, view: ResolversTypes['View'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tally: ResolverTypeWrapper<TallyInView>;
  Tenure: Tenure;
  Term: ResolverTypeWrapper<InViewOf<'Term'>>;
  TermCode: ResolverTypeWrapper<Scalars['TermCode']['output']>;
  TermConnection: ResolverTypeWrapper<PageOf<'Term'>>;
  TermEdge: ResolverTypeWrapper<EdgeOf<'Term'>>;
  TermFilter: TermFilter;
  Version: ResolverTypeWrapper<VersionInView>;
  VersionConnection: ResolverTypeWrapper<Versions>;
  VersionEdge: ResolverTypeWrapper<VersionEdgeInView>;
  View: ResolverTypeWrapper<ViewReader>;
  Vocabulary: Vocabulary;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Arrangement: AnyArrangement;
  ArrangementChange: Omit<ArrangementChange, 'after' | 'arrangement' | 'before'> & { after: ResolversParentTypes['Standing'], arrangement: ResolversParentTypes['Arrangement'], before: ResolversParentTypes['Standing'] };
  ArrangementChangeConnection: ArrangementChanges;
  ArrangementChangeEdge: ArrangementChangeEdgeInView;
  ArrangementFilter: ArrangementFilter;
  AsOf: AsOf;
  BodyMerger: InViewOf<'BodyMerger'>;
  BodyMergerConnection: PageOf<'BodyMerger'>;
  BodyMergerEdge: EdgeOf<'BodyMerger'>;
  BodyMergerFilter: BodyMergerFilter;
  Boolean: Scalars['Boolean']['output'];
  ChangeEvent: InViewOf<'ChangeEvent'>;
  ChangeEventConnection: PageOf<'ChangeEvent'>;
  ChangeEventEdge: EdgeOf<'ChangeEvent'>;
  ChangeEventFilter: ChangeEventFilter;
  ChartLink: ChartLinkInView;
  ChartTurn: ChartTurnInView;
  Citation: CitationInView;
  Code: Omit<Code, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Evidence']> };
  CodeScheme: Scalars['CodeScheme']['output'];
  ComparedViews: ComparedViews;
  Comparison: Compared;
  ComparisonFilter: ComparisonFilter;
  ConcurrentHolding: InViewOf<'ConcurrentHolding'>;
  ConcurrentHoldingConnection: PageOf<'ConcurrentHolding'>;
  ConcurrentHoldingEdge: EdgeOf<'ConcurrentHolding'>;
  ConcurrentHoldingFilter: ConcurrentHoldingFilter;
  ConcurrentPost: ConcurrentPostInView;
  ConcurrentPostType: ConcurrentPostTypeInView;
  Conflict: ConflictInView;
  ConflictConnection: Conflicts;
  ConflictEdge: ConflictEdgeInView;
  ConflictFilter: ConflictFilter;
  CountAssertion: InViewOf<'CountAssertion'>;
  CountAssertionConnection: PageOf<'CountAssertion'>;
  CountAssertionEdge: EdgeOf<'CountAssertion'>;
  CountAssertionFilter: CountAssertionFilter;
  Criticism: InViewOf<'Criticism'>;
  CriticismConnection: PageOf<'Criticism'>;
  CriticismEdge: EdgeOf<'Criticism'>;
  Date: Scalars['Date']['output'];
  Dated: ResolversInterfaceTypes<ResolversParentTypes>['Dated'];
  DatedDesignation: Omit<DatedDesignation, 'designation'> & { designation: ResolversParentTypes['Term'] };
  DatedOrganization: DatedOrganizationInView;
  DatedPlace: DatedPlaceInView;
  DaySpan: DaySpan;
  Derived: SourcedInView;
  Directive: InViewOf<'Directive'>;
  DirectiveBy: DirectiveBy;
  DirectiveCitation: DirectiveCitation;
  DirectiveConnection: PageOf<'Directive'>;
  DirectiveEdge: EdgeOf<'Directive'>;
  DirectiveFilter: DirectiveFilter;
  DirectiveRelation: RelationInView;
  DirectiveReport: ReportInView;
  Document: InViewOf<'Document'>;
  DocumentBy: DocumentBy;
  DocumentConnection: PageOf<'Document'>;
  DocumentEdge: EdgeOf<'Document'>;
  DocumentFilter: DocumentFilter;
  Effect: InViewOf<'Effect'>;
  EffectConnection: PageOf<'Effect'>;
  EffectEdge: EdgeOf<'Effect'>;
  EffectFilter: EffectFilter;
  Evidence: AnyEvidence;
  Execution: Omit<Execution, 'because'> & { because: ReadonlyArray<ResolversParentTypes['Reason']> };
  ExecutionReport: InViewOf<'ExecutionReport'>;
  ExecutionReportConnection: PageOf<'ExecutionReport'>;
  ExecutionReportEdge: EdgeOf<'ExecutionReport'>;
  ExecutionReportFilter: ExecutionReportFilter;
  Existence: Omit<Existence, 'because'> & { because: ReadonlyArray<ResolversParentTypes['Reason']> };
  Float: Scalars['Float']['output'];
  GeneralModelChart: GeneralModelChartInView;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interval: Interval;
  Language: Scalars['Language']['output'];
  LevelStanding: Omit<LevelStanding, 'level' | 'standing'> & { level: ResolversParentTypes['Term'], standing: ResolversParentTypes['Standing'] };
  LineageStep: LineageStepInView;
  LinksBelow: LinksBelowInView;
  ModelChange: Omit<ModelChange, 'after' | 'before' | 'level' | 'model'> & { after: ResolversParentTypes['Standing'], before: ResolversParentTypes['Standing'], level: ResolversParentTypes['Term'], model: ResolversParentTypes['PilotModel'] };
  Name: Name;
  NameWording: NameWording;
  Node: AnyNode;
  NodeConnection: Nodes;
  NodeEdge: NodeEdgeInView;
  Obligation: InViewOf<'Obligation'>;
  ObligationConnection: PageOf<'Obligation'>;
  ObligationEdge: EdgeOf<'Obligation'>;
  ObligationFilter: ObligationFilter;
  ObligationWording: Wording;
  Occupancy: InViewOf<'Occupancy'>;
  OccupancyConnection: PageOf<'Occupancy'>;
  OccupancyEdge: EdgeOf<'Occupancy'>;
  OccupancyFilter: OccupancyFilter;
  OpenQuestion: InViewOf<'OpenQuestion'>;
  OpenQuestionConnection: PageOf<'OpenQuestion'>;
  OpenQuestionEdge: EdgeOf<'OpenQuestion'>;
  OrgChart: ChartInView;
  OrgChartRoot: OrgChartRoot;
  Organization: InViewOf<'Organization'>;
  OrganizationConnection: PageOf<'Organization'>;
  OrganizationEdge: EdgeOf<'Organization'>;
  OrganizationFilter: OrganizationFilter;
  OrganizationType: InViewOf<'OrganizationType'>;
  OrganizationTypeConnection: PageOf<'OrganizationType'>;
  OrganizationTypeEdge: EdgeOf<'OrganizationType'>;
  OrganizationTypeFilter: OrganizationTypeFilter;
  Original: OriginalInView;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Person: InViewOf<'Person'>;
  PersonConnection: PageOf<'Person'>;
  PersonEdge: EdgeOf<'Person'>;
  PersonFilter: PersonFilter;
  PilotLink: PilotLinkInView;
  PilotLinkConnection: PilotLinks;
  PilotLinkEdge: PilotLinkEdgeInView;
  PilotLinkFilter: PilotLinkFilter;
  PilotLinkStatistics: Omit<PilotLinkStatistics, 'rows' | 'view'> & { rows: ReadonlyArray<ResolversParentTypes['PilotLinkTally']>, view: ResolversParentTypes['View'] };
  PilotLinkTally: PilotLinkTallyInView;
  PilotModel: InViewOf<'PilotModel'>;
  PilotModelBy: PilotModelBy;
  PilotModelConnection: PageOf<'PilotModel'>;
  PilotModelEdge: EdgeOf<'PilotModel'>;
  PilotModelFilter: PilotModelFilter;
  Place: InViewOf<'Place'>;
  PlaceBy: PlaceBy;
  PlaceCode: PlaceCode;
  PlaceConnection: PageOf<'Place'>;
  PlaceEdge: EdgeOf<'Place'>;
  PlaceFilter: PlaceFilter;
  PlacesOfCode: PlacesOfCodeInView;
  Post: InViewOf<'Post'>;
  PostConnection: PageOf<'Post'>;
  PostEdge: EdgeOf<'Post'>;
  PostFilter: PostFilter;
  PostPair: InViewOf<'PostPair'>;
  PostPairBy: PostPairBy;
  PostPairConnection: PageOf<'PostPair'>;
  PostPairEdge: EdgeOf<'PostPair'>;
  PostPairFilter: PostPairFilter;
  PostSuccessor: Omit<PostSuccessor, 'inputs' | 'post'> & { inputs: ReadonlyArray<ResolversParentTypes['Node']>, post?: Maybe<ResolversParentTypes['Post']> };
  PostType: InViewOf<'PostType'>;
  PostTypeConnection: PageOf<'PostType'>;
  PostTypeEdge: EdgeOf<'PostType'>;
  PostTypeFilter: PostTypeFilter;
  Proposal: InViewOf<'Proposal'>;
  ProposalConnection: PageOf<'Proposal'>;
  ProposalEdge: EdgeOf<'Proposal'>;
  ProposalFilter: ProposalFilter;
  ProposedValue: ProposedValue;
  Query: Record<PropertyKey, never>;
  Quote: QuoteInView;
  Reason: ReasonInView;
  RecordedAt: Scalars['RecordedAt']['output'];
  RecordedChange: ChangeInView;
  RecordedChangeConnection: RecordedChanges;
  RecordedChangeEdge: RecordedChangeEdgeInView;
  RemarkFilter: RemarkFilter;
  Revision: RecordedRevision;
  RevisionConnection: Revisions;
  RevisionEdge: RevisionEdgeInView;
  SearchFilter: SearchFilter;
  SearchHit: SearchHitInView;
  SearchHitConnection: SearchHits;
  SearchHitEdge: SearchHitEdgeInView;
  Share: ShareInView;
  Sourced: SourcedInView;
  Standing: PeriodInView;
  StatedDate: Omit<StatedDate, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Statistics: Omit<Statistics, 'rows' | 'view'> & { rows: ReadonlyArray<ResolversParentTypes['Tally']>, view: ResolversParentTypes['View'] };
  String: Scalars['String']['output'];
  Tally: TallyInView;
  Term: InViewOf<'Term'>;
  TermCode: Scalars['TermCode']['output'];
  TermConnection: PageOf<'Term'>;
  TermEdge: EdgeOf<'Term'>;
  TermFilter: TermFilter;
  Version: VersionInView;
  VersionConnection: Versions;
  VersionEdge: VersionEdgeInView;
  View: ViewReader;
};

export type ArrangementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arrangement'] = ResolversParentTypes['Arrangement']> = {
  __resolveType: TypeResolveFn<'BodyMerger' | 'ConcurrentHolding', ParentType, ContextType>;
};

export type ArrangementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementChange'] = ResolversParentTypes['ArrangementChange']> = {
  after?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  standingChange?: Resolver<ResolversTypes['StandingChange'], ParentType, ContextType>;
};

export type ArrangementChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementChangeConnection'] = ResolversParentTypes['ArrangementChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArrangementChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArrangementChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ArrangementChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementChangeEdge'] = ResolversParentTypes['ArrangementChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArrangementChange'], ParentType, ContextType>;
};

export type BodyMergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMerger'] = ResolversParentTypes['BodyMerger']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  executionReports?: Resolver<ReadonlyArray<ResolversTypes['ExecutionReport']>, ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BodyMergerReadingArgs>>;
  result?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  standingHistory?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType>;
  startBasis?: Resolver<Maybe<ResolversTypes['StartBasis']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<BodyMergerWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyMergerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMergerConnection'] = ResolversParentTypes['BodyMergerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyMergerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BodyMerger']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type BodyMergerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMergerEdge'] = ResolversParentTypes['BodyMergerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyMerger'], ParentType, ContextType>;
};

export type ChangeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEvent'] = ResolversParentTypes['ChangeEvent']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changeKind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChangeEventNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<ChangeEventNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  originals?: Resolver<ReadonlyArray<ResolversTypes['Original']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChangeEventReadingArgs>>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<ChangeEventWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventConnection'] = ResolversParentTypes['ChangeEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ChangeEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventEdge'] = ResolversParentTypes['ChangeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeEvent'], ParentType, ContextType>;
};

export type ChartLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChartLink'] = ResolversParentTypes['ChartLink']> = {
  arrangement?: Resolver<Maybe<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChartTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChartTurn'] = ResolversParentTypes['ChartTurn']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CodeSchemeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodeScheme'], any> {
  name: 'CodeScheme';
}

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  arrangements?: Resolver<Maybe<ResolversTypes['ArrangementChangeConnection']>, ParentType, ContextType, RequireFields<ComparisonArrangementsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['ChangeEventConnection']>, ParentType, ContextType, RequireFields<ComparisonEventsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['ModelChange']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['RecordedChangeConnection']>, ParentType, ContextType, RequireFields<ComparisonRecordedArgs, 'first'>>;
  to?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ConcurrentHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurrentHolding'] = ResolversParentTypes['ConcurrentHolding']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  concurrentPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType>;
  executionReports?: Resolver<ReadonlyArray<ResolversTypes['ExecutionReport']>, ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownHolders?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  mainPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ConcurrentHoldingReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  standingHistory?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType>;
  startBasis?: Resolver<Maybe<ResolversTypes['StartBasis']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<ConcurrentHoldingWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcurrentHoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurrentHoldingConnection'] = ResolversParentTypes['ConcurrentHoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentHoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentHolding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ConcurrentHoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurrentHoldingEdge'] = ResolversParentTypes['ConcurrentHoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConcurrentHolding'], ParentType, ContextType>;
};

export type ConcurrentPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurrentPost'] = ResolversParentTypes['ConcurrentPost']> = {
  link?: Resolver<ResolversTypes['PilotLink'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PairPosition'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type ConcurrentPostTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcurrentPostType'] = ResolversParentTypes['ConcurrentPostType']> = {
  pair?: Resolver<ResolversTypes['PostPair'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PairPosition'], ParentType, ContextType>;
  postType?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConflictExplanationArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CountAssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountAssertion'] = ResolversParentTypes['CountAssertion']> = {
  atLevel?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CountAssertionReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountAssertionStatementArgs>>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<CountAssertionWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountAssertionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountAssertionConnection'] = ResolversParentTypes['CountAssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountAssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountAssertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type CountAssertionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountAssertionEdge'] = ResolversParentTypes['CountAssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountAssertion'], ParentType, ContextType>;
};

export type CriticismResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criticism'] = ResolversParentTypes['Criticism']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CriticismReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CriticismStatementArgs>>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<CriticismWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriticismConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriticismConnection'] = ResolversParentTypes['CriticismConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CriticismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Criticism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type CriticismEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriticismEdge'] = ResolversParentTypes['CriticismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Criticism'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dated'] = ResolversParentTypes['Dated']> = {
  __resolveType: TypeResolveFn<'BodyMerger' | 'ConcurrentHolding' | 'Occupancy' | 'Organization' | 'OrganizationType' | 'Place' | 'Post' | 'PostType', ParentType, ContextType>;
};

export type DatedDesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedDesignation'] = ResolversParentTypes['DatedDesignation']> = {
  designation?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type DatedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedOrganization'] = ResolversParentTypes['DatedOrganization']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type DatedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedPlace'] = ResolversParentTypes['DatedPlace']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type DerivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derived'] = ResolversParentTypes['Derived']> = {
  __resolveType: TypeResolveFn<'BodyMerger' | 'ChangeEvent' | 'ConcurrentHolding' | 'CountAssertion' | 'Criticism' | 'Directive' | 'Effect' | 'ExecutionReport' | 'Obligation' | 'Occupancy' | 'Organization' | 'OrganizationType' | 'Person' | 'PilotLink' | 'PilotModel' | 'Place' | 'Post' | 'PostPair' | 'PostSuccessor' | 'PostType', ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Effect']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  issued?: Resolver<ReadonlyArray<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  laterRelations?: Resolver<ReadonlyArray<ResolversTypes['DirectiveRelation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DirectiveNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<DirectiveNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DirectiveReadingArgs>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['DirectiveRelation']>, ParentType, ContextType, Partial<DirectiveRelationsArgs>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<DirectiveWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DirectiveRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveRelation'] = ResolversParentTypes['DirectiveRelation']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DirectiveReportReadingArgs>>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<DirectiveReportWrittenInArgs>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  directives?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  machineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<DocumentNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<Maybe<ResolversTypes['NodeConnection']>, ParentType, ContextType, RequireFields<DocumentSupportsArgs, 'first'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EffectDateBasisArgs>>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EffectProvisionArgs>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EffectReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EffectSubjectArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<EffectWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectConnection'] = ResolversParentTypes['EffectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Effect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type EffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectEdge'] = ResolversParentTypes['EffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Quote', ParentType, ContextType>;
};

export type ExecutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Execution'] = ResolversParentTypes['Execution']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExecutionState'], ParentType, ContextType>;
};

export type ExecutionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReport'] = ResolversParentTypes['ExecutionReport']> = {
  arrangement?: Resolver<Maybe<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ExecutionOutcome'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ExecutionReportReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<ExecutionReportWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReportConnection'] = ResolversParentTypes['ExecutionReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExecutionReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExecutionReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ExecutionReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReportEdge'] = ResolversParentTypes['ExecutionReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExecutionReport'], ParentType, ContextType>;
};

export type ExistenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Existence'] = ResolversParentTypes['Existence']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExistenceState'], ParentType, ContextType>;
};

export type GeneralModelChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralModelChart'] = ResolversParentTypes['GeneralModelChart']> = {
  organizationTypes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PostPair']>, ParentType, ContextType>;
  postTypes?: Resolver<ReadonlyArray<ResolversTypes['PostType']>, ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['ChartTurn']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export interface LanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Language'], any> {
  name: 'Language';
}

export type LevelStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelStanding'] = ResolversParentTypes['LevelStanding']> = {
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  event?: Resolver<ResolversTypes['ChangeEvent'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type LinksBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinksBelow'] = ResolversParentTypes['LinksBelow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandingState'], ParentType, ContextType>;
};

export type ModelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelChange'] = ResolversParentTypes['ModelChange']> = {
  after?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['PilotModel'], ParentType, ContextType>;
  standingChange?: Resolver<ResolversTypes['StandingChange'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type NameWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameWording'] = ResolversParentTypes['NameWording']> = {
  committee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BodyMerger' | 'ChangeEvent' | 'ConcurrentHolding' | 'CountAssertion' | 'Criticism' | 'Directive' | 'Document' | 'Effect' | 'ExecutionReport' | 'Obligation' | 'Occupancy' | 'OpenQuestion' | 'Organization' | 'OrganizationType' | 'Person' | 'PilotModel' | 'Place' | 'Post' | 'PostPair' | 'PostType' | 'Proposal' | 'Term', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ObligationAddresseeArgs>>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ObligationConditionArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ObligationReadingArgs>>;
  requiredOutcome?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ObligationRequiredOutcomeArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['ObligationWording'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<ObligationWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationWording'] = ResolversParentTypes['ObligationWording']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  requiredOutcome?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type OccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCause?: Resolver<Maybe<ResolversTypes['EndCause']>, ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OccupancyReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OccupancyWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyConnection'] = ResolversParentTypes['OccupancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type OccupancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyEdge'] = ResolversParentTypes['OccupancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupancy'], ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OpenQuestionQuestionArgs>>;
  searched?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OpenQuestionWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestionConnection'] = ResolversParentTypes['OpenQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type OpenQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestionEdge'] = ResolversParentTypes['OpenQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenQuestion'], ParentType, ContextType>;
};

export type OrgChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgChart'] = ResolversParentTypes['OrgChart']> = {
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ChartLink']>, ParentType, ContextType>;
  linksBelow?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinksBelow']>>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pilotLinks?: Resolver<ReadonlyArray<ResolversTypes['PilotLink']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  turns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChartTurn']>>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  bodyMergers?: Resolver<ReadonlyArray<ResolversTypes['BodyMerger']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  datedPlaces?: Resolver<ReadonlyArray<ResolversTypes['DatedPlace']>, ParentType, ContextType>;
  datedSuperiors?: Resolver<ReadonlyArray<ResolversTypes['DatedOrganization']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OrganizationNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'atAnyTime'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  subordinates?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<OrganizationSubordinatesArgs, 'atAnyTime'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  superiors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OrganizationWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationType'] = ResolversParentTypes['OrganizationType']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationTypeNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OrganizationTypeNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  postTypes?: Resolver<ReadonlyArray<ResolversTypes['PostType']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  prevalence?: Resolver<ResolversTypes['Prevalence'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationTypeReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  superiors?: Resolver<ReadonlyArray<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<OrganizationTypeWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTypeConnection'] = ResolversParentTypes['OrganizationTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type OrganizationTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTypeEdge'] = ResolversParentTypes['OrganizationTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationType'], ParentType, ContextType>;
};

export type OriginalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Original'] = ResolversParentTypes['Original']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OriginalOutcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  died?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PersonNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  occupancies?: Resolver<ReadonlyArray<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signed?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PersonWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PilotLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotLink'] = ResolversParentTypes['PilotLink']> = {
  concurrentPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  evidenced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentHolding']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  mainPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['PostPair'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  standingHistory?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotLinkConnection'] = ResolversParentTypes['PilotLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PilotLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotLinkEdge'] = ResolversParentTypes['PilotLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotLink'], ParentType, ContextType>;
};

export type PilotLinkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotLinkStatistics'] = ResolversParentTypes['PilotLinkStatistics']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['PilotLinkTally']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PilotLinkTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotLinkTally'] = ResolversParentTypes['PilotLinkTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['PostPair']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandingState'], ParentType, ContextType>;
};

export type PilotModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotModel'] = ResolversParentTypes['PilotModel']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  countAssertions?: Resolver<ReadonlyArray<ResolversTypes['CountAssertion']>, ParentType, ContextType>;
  criticisms?: Resolver<ReadonlyArray<ResolversTypes['Criticism']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Effect']>, ParentType, ContextType>;
  followingHoldings?: Resolver<Maybe<ResolversTypes['ConcurrentHoldingConnection']>, ParentType, ContextType, RequireFields<PilotModelFollowingHoldingsArgs, 'first'>>;
  followingMergers?: Resolver<Maybe<ResolversTypes['BodyMergerConnection']>, ParentType, ContextType, RequireFields<PilotModelFollowingMergersArgs, 'first'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  modelForm?: Resolver<ResolversTypes['ModelForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PilotModelNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PilotModelNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PostPair']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PilotModelReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType, Partial<PilotModelStandingArgs>>;
  standingHistory?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType, RequireFields<PilotModelStandingHistoryArgs, 'level'>>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['LevelStanding']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PilotModelWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotModelConnection'] = ResolversParentTypes['PilotModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PilotModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotModelEdge'] = ResolversParentTypes['PilotModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotModel'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<PlaceChildrenArgs, 'atAnyTime'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  datedParents?: Resolver<ReadonlyArray<ResolversTypes['DatedPlace']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['DatedDesignation']>, ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceFullNameArgs>>;
  fullNameIsCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<PlaceFullNameIsCertainArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PlaceNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<PlaceOrganizationsArgs, 'atAnyTime'>>;
  parent?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PlaceReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PlaceWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlacesOfCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacesOfCode'] = ResolversParentTypes['PlacesOfCode']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  concurrentHoldings?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentHolding']>, ParentType, ContextType>;
  concurrentlyHolds?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentPost']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  datedOrganizations?: Resolver<ReadonlyArray<ResolversTypes['DatedOrganization']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Existence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownHolders?: Resolver<ReadonlyArray<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PostNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PostNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  occupancies?: Resolver<ReadonlyArray<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PostReadingArgs>>;
  role?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['PostSuccessor']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  vacancy?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PostWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPair'] = ResolversParentTypes['PostPair']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concurrentPostType?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['PilotLinkConnection']>, ParentType, ContextType, RequireFields<PostPairLinksArgs, 'first'>>;
  mainPostType?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PostPairReadingArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  standingHistory?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PostPairWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPairConnection'] = ResolversParentTypes['PostPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PostPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPairEdge'] = ResolversParentTypes['PostPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostPair'], ParentType, ContextType>;
};

export type PostSuccessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSuccessor'] = ResolversParentTypes['PostSuccessor']> = {
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostType'] = ResolversParentTypes['PostType']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  concurrentlyHolds?: Resolver<ReadonlyArray<ResolversTypes['ConcurrentPostType']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PostTypeNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PostTypeNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organizationType?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  pilotModels?: Resolver<ReadonlyArray<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PostTypeReadingArgs>>;
  role?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<PostTypeWrittenInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostTypeConnection'] = ResolversParentTypes['PostTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PostTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostTypeEdge'] = ResolversParentTypes['PostTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostType'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  proposed?: Resolver<ReadonlyArray<ResolversTypes['ProposedValue']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedValue'] = ResolversParentTypes['ProposedValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bodyMerger?: Resolver<Maybe<ResolversTypes['BodyMerger']>, ParentType, ContextType, RequireFields<QueryBodyMergerArgs, 'id'>>;
  bodyMergers?: Resolver<Maybe<ResolversTypes['BodyMergerConnection']>, ParentType, ContextType, RequireFields<QueryBodyMergersArgs, 'first'>>;
  changeEvents?: Resolver<Maybe<ResolversTypes['ChangeEventConnection']>, ParentType, ContextType, RequireFields<QueryChangeEventsArgs, 'first' | 'orderBy'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, Partial<QueryCompareArgs>>;
  concurrentHolding?: Resolver<Maybe<ResolversTypes['ConcurrentHolding']>, ParentType, ContextType, RequireFields<QueryConcurrentHoldingArgs, 'id'>>;
  concurrentHoldings?: Resolver<Maybe<ResolversTypes['ConcurrentHoldingConnection']>, ParentType, ContextType, RequireFields<QueryConcurrentHoldingsArgs, 'first'>>;
  conflicts?: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  countAssertions?: Resolver<Maybe<ResolversTypes['CountAssertionConnection']>, ParentType, ContextType, RequireFields<QueryCountAssertionsArgs, 'first'>>;
  criticisms?: Resolver<Maybe<ResolversTypes['CriticismConnection']>, ParentType, ContextType, RequireFields<QueryCriticismsArgs, 'first'>>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, RequireFields<QueryDirectiveArgs, 'by'>>;
  directives?: Resolver<Maybe<ResolversTypes['DirectiveConnection']>, ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'first' | 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'by'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  effects?: Resolver<Maybe<ResolversTypes['EffectConnection']>, ParentType, ContextType, RequireFields<QueryEffectsArgs, 'first' | 'orderBy'>>;
  executionReports?: Resolver<Maybe<ResolversTypes['ExecutionReportConnection']>, ParentType, ContextType, RequireFields<QueryExecutionReportsArgs, 'first' | 'orderBy'>>;
  generalModelChart?: Resolver<Maybe<ResolversTypes['GeneralModelChart']>, ParentType, ContextType, RequireFields<QueryGeneralModelChartArgs, 'level'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  occupancies?: Resolver<Maybe<ResolversTypes['OccupancyConnection']>, ParentType, ContextType, RequireFields<QueryOccupanciesArgs, 'first'>>;
  openQuestions?: Resolver<Maybe<ResolversTypes['OpenQuestionConnection']>, ParentType, ContextType, RequireFields<QueryOpenQuestionsArgs, 'first'>>;
  orgChart?: Resolver<Maybe<ResolversTypes['OrgChart']>, ParentType, ContextType, RequireFields<QueryOrgChartArgs, 'depth' | 'root'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizationTypes?: Resolver<Maybe<ResolversTypes['OrganizationTypeConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationTypesArgs, 'first'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  pilotLinkStatistics?: Resolver<Maybe<ResolversTypes['PilotLinkStatistics']>, ParentType, ContextType, RequireFields<QueryPilotLinkStatisticsArgs, 'byPair'>>;
  pilotLinks?: Resolver<Maybe<ResolversTypes['PilotLinkConnection']>, ParentType, ContextType, RequireFields<QueryPilotLinksArgs, 'first'>>;
  pilotModel?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType, RequireFields<QueryPilotModelArgs, 'by'>>;
  pilotModels?: Resolver<Maybe<ResolversTypes['PilotModelConnection']>, ParentType, ContextType, RequireFields<QueryPilotModelsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'by'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  placesByCode?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacesOfCode']>>, ParentType, ContextType, RequireFields<QueryPlacesByCodeArgs, 'scheme' | 'values'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  postPair?: Resolver<Maybe<ResolversTypes['PostPair']>, ParentType, ContextType, RequireFields<QueryPostPairArgs, 'by'>>;
  postPairs?: Resolver<Maybe<ResolversTypes['PostPairConnection']>, ParentType, ContextType, RequireFields<QueryPostPairsArgs, 'first'>>;
  postTypes?: Resolver<Maybe<ResolversTypes['PostTypeConnection']>, ParentType, ContextType, RequireFields<QueryPostTypesArgs, 'first'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<QueryPostsArgs, 'first'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'number'>>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'byBranch' | 'byExecution' | 'byForm' | 'byModel' | 'byYear'>>;
  statisticsSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Statistics']>>, ParentType, ContextType, RequireFields<QueryStatisticsSeriesArgs, 'byBranch' | 'byExecution' | 'byForm' | 'byModel' | 'byYear' | 'every' | 'from' | 'to'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<QueryTermsArgs, 'first'>>;
  versions?: Resolver<Maybe<ResolversTypes['VersionConnection']>, ParentType, ContextType, RequireFields<QueryVersionsArgs, 'first' | 'id'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ReasonRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReasonTextArgs>>;
};

export interface RecordedAtScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecordedAt'], any> {
  name: 'RecordedAt';
}

export type RecordedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChange'] = ResolversParentTypes['RecordedChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RecordedChangeKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChangeConnection'] = ResolversParentTypes['RecordedChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordedChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordedChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type RecordedChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChangeEdge'] = ResolversParentTypes['RecordedChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordedChange'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['RecordedChangeConnection']>, ParentType, ContextType, RequireFields<RevisionChangesArgs, 'first'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['RecordedAt'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['SearchRank'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'BodyMerger' | 'ChangeEvent' | 'ConcurrentHolding' | 'CountAssertion' | 'Criticism' | 'Directive' | 'Effect' | 'ExecutionReport' | 'Obligation' | 'Occupancy' | 'Organization' | 'OrganizationType' | 'Person' | 'PilotModel' | 'Place' | 'Post' | 'PostPair' | 'PostType', ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['StandingState']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandingState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StatedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDate'] = ResolversParentTypes['StatedDate']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['ExecutionState']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ArrangementForm']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PilotModel']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandingState'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  accents?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alphabet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collective?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exactMatch?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TermNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, Partial<TermNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ofRecords?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['NameWording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TermCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TermCode'], any> {
  name: 'TermCode';
}

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type VersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConnection'] = ResolversParentTypes['VersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type VersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionEdge'] = ResolversParentTypes['VersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  recordedAt?: Resolver<Maybe<ResolversTypes['RecordedAt']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Arrangement?: ArrangementResolvers<ContextType>;
  ArrangementChange?: ArrangementChangeResolvers<ContextType>;
  ArrangementChangeConnection?: ArrangementChangeConnectionResolvers<ContextType>;
  ArrangementChangeEdge?: ArrangementChangeEdgeResolvers<ContextType>;
  BodyMerger?: BodyMergerResolvers<ContextType>;
  BodyMergerConnection?: BodyMergerConnectionResolvers<ContextType>;
  BodyMergerEdge?: BodyMergerEdgeResolvers<ContextType>;
  ChangeEvent?: ChangeEventResolvers<ContextType>;
  ChangeEventConnection?: ChangeEventConnectionResolvers<ContextType>;
  ChangeEventEdge?: ChangeEventEdgeResolvers<ContextType>;
  ChartLink?: ChartLinkResolvers<ContextType>;
  ChartTurn?: ChartTurnResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeScheme?: GraphQLScalarType;
  Comparison?: ComparisonResolvers<ContextType>;
  ConcurrentHolding?: ConcurrentHoldingResolvers<ContextType>;
  ConcurrentHoldingConnection?: ConcurrentHoldingConnectionResolvers<ContextType>;
  ConcurrentHoldingEdge?: ConcurrentHoldingEdgeResolvers<ContextType>;
  ConcurrentPost?: ConcurrentPostResolvers<ContextType>;
  ConcurrentPostType?: ConcurrentPostTypeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  CountAssertion?: CountAssertionResolvers<ContextType>;
  CountAssertionConnection?: CountAssertionConnectionResolvers<ContextType>;
  CountAssertionEdge?: CountAssertionEdgeResolvers<ContextType>;
  Criticism?: CriticismResolvers<ContextType>;
  CriticismConnection?: CriticismConnectionResolvers<ContextType>;
  CriticismEdge?: CriticismEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dated?: DatedResolvers<ContextType>;
  DatedDesignation?: DatedDesignationResolvers<ContextType>;
  DatedOrganization?: DatedOrganizationResolvers<ContextType>;
  DatedPlace?: DatedPlaceResolvers<ContextType>;
  Derived?: DerivedResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveRelation?: DirectiveRelationResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EffectConnection?: EffectConnectionResolvers<ContextType>;
  EffectEdge?: EffectEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Execution?: ExecutionResolvers<ContextType>;
  ExecutionReport?: ExecutionReportResolvers<ContextType>;
  ExecutionReportConnection?: ExecutionReportConnectionResolvers<ContextType>;
  ExecutionReportEdge?: ExecutionReportEdgeResolvers<ContextType>;
  Existence?: ExistenceResolvers<ContextType>;
  GeneralModelChart?: GeneralModelChartResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Language?: GraphQLScalarType;
  LevelStanding?: LevelStandingResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  LinksBelow?: LinksBelowResolvers<ContextType>;
  ModelChange?: ModelChangeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NameWording?: NameWordingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationWording?: ObligationWordingResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  OccupancyConnection?: OccupancyConnectionResolvers<ContextType>;
  OccupancyEdge?: OccupancyEdgeResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  OpenQuestionConnection?: OpenQuestionConnectionResolvers<ContextType>;
  OpenQuestionEdge?: OpenQuestionEdgeResolvers<ContextType>;
  OrgChart?: OrgChartResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationType?: OrganizationTypeResolvers<ContextType>;
  OrganizationTypeConnection?: OrganizationTypeConnectionResolvers<ContextType>;
  OrganizationTypeEdge?: OrganizationTypeEdgeResolvers<ContextType>;
  Original?: OriginalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PilotLink?: PilotLinkResolvers<ContextType>;
  PilotLinkConnection?: PilotLinkConnectionResolvers<ContextType>;
  PilotLinkEdge?: PilotLinkEdgeResolvers<ContextType>;
  PilotLinkStatistics?: PilotLinkStatisticsResolvers<ContextType>;
  PilotLinkTally?: PilotLinkTallyResolvers<ContextType>;
  PilotModel?: PilotModelResolvers<ContextType>;
  PilotModelConnection?: PilotModelConnectionResolvers<ContextType>;
  PilotModelEdge?: PilotModelEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlacesOfCode?: PlacesOfCodeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostPair?: PostPairResolvers<ContextType>;
  PostPairConnection?: PostPairConnectionResolvers<ContextType>;
  PostPairEdge?: PostPairEdgeResolvers<ContextType>;
  PostSuccessor?: PostSuccessorResolvers<ContextType>;
  PostType?: PostTypeResolvers<ContextType>;
  PostTypeConnection?: PostTypeConnectionResolvers<ContextType>;
  PostTypeEdge?: PostTypeEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposedValue?: ProposedValueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordedAt?: GraphQLScalarType;
  RecordedChange?: RecordedChangeResolvers<ContextType>;
  RecordedChangeConnection?: RecordedChangeConnectionResolvers<ContextType>;
  RecordedChangeEdge?: RecordedChangeEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  StatedDate?: StatedDateResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermCode?: GraphQLScalarType;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
  VersionConnection?: VersionConnectionResolvers<ContextType>;
  VersionEdge?: VersionEdgeResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
};

