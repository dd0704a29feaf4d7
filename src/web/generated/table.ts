/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Day } from '../../model/day-range.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AsOf = {
  readonly recordedAt?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly validAt?: Day | null | undefined;
};

export type Basis =
  | 'DERIVED'
  | 'INTERPRETED'
  | 'STATED';

export type ExecutionState =
  | 'DONE'
  | 'NOT_DONE'
  | 'UNKNOWN';

export type Modality =
  | 'OPTIONAL'
  | 'ORDERED'
  | 'PROPOSED'
  | 'REQUESTED';

export type OrgChartRoot =
  {   readonly organization: string | number; readonly place?: never; }
  |  { readonly organization?: never;   readonly place: string | number; };

export type PilotLinkFilter = {
  readonly anyOf?: ReadonlyArray<PilotLinkFilter> | null | undefined;
  readonly evidenced?: boolean | null | undefined;
  readonly level?: ReadonlyArray<string> | null | undefined;
  readonly model?: ReadonlyArray<string | number> | null | undefined;
  readonly not?: PilotLinkFilter | null | undefined;
  readonly pair?: ReadonlyArray<string | number> | null | undefined;
  readonly place?: string | number | null | undefined;
  readonly standing?: ReadonlyArray<StandingState> | null | undefined;
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

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type EndedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  pairs: ReadonlyArray<PilotLinkFilter> | PilotLinkFilter;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type EndedQuery = { readonly nodes: ReadonlyArray<
    | { readonly key: string, readonly standing: ToldEndedFragment | null, readonly execution: { readonly state: ExecutionState } | null }
    | { readonly key: string }
    | { readonly key: string, readonly standing: ToldEndedFragment | null, readonly execution: { readonly state: ExecutionState } | null }
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
   | null> | null, readonly pilotLinks: { readonly nodes: ReadonlyArray<{ readonly pair: { readonly key: string }, readonly place: { readonly key: string } | null, readonly standing: ToldEndedFragment | null }> } | null };

export type ToldEndedFragment = { readonly state: StandingState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
      | { readonly modality: Modality, readonly basis: Basis, readonly directive: { readonly key: string } | null }
      | Record<PropertyKey, never>
     | null, readonly quote: { readonly words: string | null, readonly document: { readonly key: string, readonly language: string } | null } | null }> };

export type ModelTableQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
  levels?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ModelTableQuery = { readonly postPairs: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly standing: { readonly state: StandingState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
            | { readonly modality: Modality, readonly basis: Basis, readonly directive: { readonly key: string } | null }
            | Record<PropertyKey, never>
           | null, readonly quote: { readonly words: string | null, readonly document: { readonly key: string, readonly language: string } | null } | null }> } | null, readonly quotes: ReadonlyArray<{ readonly words: string | null, readonly document: { readonly key: string, readonly language: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PlaceTableQueryVariables = Exact<{
  root: OrgChartRoot;
  depth: number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type PlaceTableQuery = { readonly orgChart: { readonly places: ReadonlyArray<{ readonly key: string, readonly fullName: string, readonly parent: { readonly key: string, readonly fullName: string } | null }>, readonly arrangements: ReadonlyArray<
      | { readonly key: string, readonly standing: ToldFragment | null, readonly execution: { readonly state: ExecutionState } | null }
      | { readonly key: string, readonly standing: ToldFragment | null, readonly execution: { readonly state: ExecutionState } | null }
    >, readonly pilotLinks: ReadonlyArray<{ readonly pair: { readonly key: string }, readonly place: { readonly key: string } | null, readonly standing: ToldFragment | null }> } | null };

export type ToldFragment = { readonly state: StandingState, readonly because: ReadonlyArray<{ readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
      | { readonly modality: Modality, readonly basis: Basis, readonly directive: { readonly key: string } | null }
      | Record<PropertyKey, never>
     | null, readonly quote: { readonly words: string | null, readonly document: { readonly key: string, readonly language: string } | null } | null }> };

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
export const ToldEndedFragmentDoc = new TypedDocumentString(`
    fragment ToldEnded on Standing {
  state
  because {
    role
    key
    text(lang: $lang)
    fact {
      ... on Effect {
        modality
        basis
        directive {
          key
        }
      }
    }
    quote {
      words
      document {
        key
        language
      }
    }
  }
}
    `, {"fragmentName":"ToldEnded"}) as unknown as TypedDocumentString<ToldEndedFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Standing {
  state
  because {
    role
    key
    text(lang: $lang)
    fact {
      ... on Effect {
        modality
        basis
        directive {
          key
        }
      }
    }
    quote {
      words
      document {
        key
        language
      }
    }
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const EndedDocument = new TypedDocumentString(`
    query Ended($ids: [ID!]!, $pairs: [PilotLinkFilter!]!, $at: AsOf, $lang: Language!) {
  nodes(ids: $ids, at: $at) {
    key
    ... on Arrangement {
      standing {
        ...ToldEnded
      }
      execution {
        state
      }
    }
  }
  pilotLinks(first: 100, filter: { anyOf: $pairs }, at: $at) {
    nodes {
      pair {
        key
      }
      place {
        key
      }
      standing {
        ...ToldEnded
      }
    }
  }
}
    fragment ToldEnded on Standing {
  state
  because {
    role
    key
    text(lang: $lang)
    fact {
      ... on Effect {
        modality
        basis
        directive {
          key
        }
      }
    }
    quote {
      words
      document {
        key
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<EndedQuery, EndedQueryVariables>;
export const ModelTableDocument = new TypedDocumentString(`
    query ModelTable($at: AsOf, $lang: Language!, $after: String, $levels: [TermCode!]) {
  postPairs(first: 100, after: $after, filter: { level: $levels }, at: $at) {
    nodes {
      key
      standing {
        state
        because {
          role
          key
          text(lang: $lang)
          fact {
            ... on Effect {
              modality
              basis
              directive {
                key
              }
            }
          }
          quote {
            words
            document {
              key
              language
            }
          }
        }
      }
      quotes {
        words
        document {
          key
          language
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ModelTableQuery, ModelTableQueryVariables>;
export const PlaceTableDocument = new TypedDocumentString(`
    query PlaceTable($root: OrgChartRoot!, $depth: Int!, $at: AsOf, $lang: Language!) {
  orgChart(root: $root, depth: $depth, at: $at) {
    places {
      key
      fullName(lang: $lang)
      parent {
        key
        fullName(lang: $lang)
      }
    }
    arrangements {
      key
      standing {
        ...Told
      }
      execution {
        state
      }
    }
    pilotLinks {
      pair {
        key
      }
      place {
        key
      }
      standing {
        ...Told
      }
    }
  }
}
    fragment Told on Standing {
  state
  because {
    role
    key
    text(lang: $lang)
    fact {
      ... on Effect {
        modality
        basis
        directive {
          key
        }
      }
    }
    quote {
      words
      document {
        key
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<PlaceTableQuery, PlaceTableQueryVariables>;