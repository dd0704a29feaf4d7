import type { CodegenConfig } from '@graphql-codegen/cli'
import { PAGED } from './src/graphql/sdl.ts'
import { KIND_NAMES } from './src/model/kinds.ts'

const LISTED = KIND_NAMES.filter((kind) => PAGED.includes(kind))

const mapper = (type: string) => `../mappers.ts#${type}`

/** SDL type → the type its resolvers receive as parent, seen from the generated file. */
const mappers: Record<string, string> = {
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, `../../answers/view-reader.ts#InViewOf<'${kind}'>`])),
  ...Object.fromEntries(LISTED.map((kind) => [`${kind}Connection`, mapper(`PageOf<'${kind}'>`)])),
  ...Object.fromEntries(LISTED.map((kind) => [`${kind}Edge`, mapper(`EdgeOf<'${kind}'>`)])),
  NodeConnection: mapper('Nodes'),
  NodeEdge: mapper('NodeEdge as NodeEdgeInView'),
  PlacesOfCode: mapper('PlacesOfCode as PlacesOfCodeInView'),
  SearchHitConnection: mapper('SearchHits'),
  SearchHitEdge: mapper('SearchHitEdge as SearchHitEdgeInView'),
  ConflictConnection: mapper('Conflicts'),
  ConflictEdge: mapper('ConflictEdge as ConflictEdgeInView'),
  ArrangementChangeConnection: mapper('ArrangementChanges'),
  ArrangementChangeEdge: mapper('ArrangementChangeEdge as ArrangementChangeEdgeInView'),
  RecordedChange: '../../answers/changes.ts#ChangeInView',
  RecordedChangeConnection: mapper('RecordedChanges'),
  RecordedChangeEdge: mapper('RecordedChangeEdge as RecordedChangeEdgeInView'),
  RevisionConnection: mapper('Revisions'),
  RevisionEdge: mapper('RevisionEdge as RevisionEdgeInView'),
  Node: mapper('AnyNode'),
  Sourced: mapper('Sourced as SourcedInView'),
  Derived: mapper('Sourced as SourcedInView'),
  Arrangement: mapper('AnyArrangement'),
  Evidence: mapper('AnyEvidence'),
  Quote: mapper('Quote as QuoteInView'),
  Citation: mapper('Citation as CitationInView'),
  Original: mapper('Original as OriginalInView'),
  Share: mapper('Share as ShareInView'),
  DatedPlace: mapper('DatedPlace as DatedPlaceInView'),
  DatedOrganization: mapper('DatedOrganization as DatedOrganizationInView'),
  DirectiveRelation: mapper('Relation as RelationInView'),
  DirectiveReport: mapper('Report as ReportInView'),
  PilotLink: mapper('PilotLink as PilotLinkInView'),
  PilotLinkConnection: mapper('PilotLinks'),
  PilotLinkEdge: mapper('PilotLinkEdge as PilotLinkEdgeInView'),
  PilotLinkTally: mapper('PilotLinkTally as PilotLinkTallyInView'),
  ConcurrentPost: mapper('ConcurrentPost as ConcurrentPostInView'),
  ConcurrentPostType: mapper('ConcurrentPostType as ConcurrentPostTypeInView'),
  Reason: mapper('Reason as ReasonInView'),
  Standing: '../../answers/standing.ts#PeriodInView',
  VersionConnection: mapper('Versions'),
  VersionEdge: mapper('VersionEdge as VersionEdgeInView'),
  Version: mapper('Version as VersionInView'),
  View: '../../answers/view-reader.ts#ViewReader',
  Revision: '../../model/as-of.ts#Revision as RecordedRevision',
  SearchHit: mapper('SearchHit as SearchHitInView'),
  ChartTurn: mapper('ChartTurn as ChartTurnInView'),
  LinksBelow: mapper('LinksBelow as LinksBelowInView'),
  LineageStep: mapper('LineageStep as LineageStepInView'),
  Conflict: mapper('Conflict as ConflictInView'),
  Tally: mapper('Tally as TallyInView'),
  Comparison: '../../answers/comparison.ts#Compared',
  GeneralModelChart: '../../answers/general-model.ts#GeneralModelChart as GeneralModelChartInView',
  OrgChart: '../../answers/chart.ts#ChartInView',
  ChartLink: '../../answers/chart.ts#ChartLink as ChartLinkInView',
  ObligationWording: mapper('Wording'),
}

/** What the page asks: each question with the type of its variables and of its answer. */
const typedQuestions = (documents: string[]): CodegenConfig['generates'][string] => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    disableDescriptions: true,
    dedupeFragments: true,
    inlineFragmentTypes: 'combine',
    skipTypename: true,
    strictScalars: true,
    defaultScalarType: 'unknown',
    scalars: {
      Date: '../../model/day-range.ts#Day',
      PartialDate: 'string',
      RecordedAt: 'string',
      CodeScheme: 'string',
      Language: 'string',
      TermCode: 'string',
    },
  },
})

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        immutableTypes: true,
        disableDescriptions: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          Date: { input: '../../model/date.ts#Day', output: 'string' },
          PartialDate: 'string',
          RecordedAt: 'string',
          CodeScheme: 'string',
          Language: 'string',
          TermCode: 'string',
        },
        contextType: '../context.ts#Context',
        mappers,
      },
    },
    'src/web/generated/documents.ts': typedQuestions([
      'src/web/questions/*.graphql',
      'src/graphql/charts/{org-chart,general-model}.graphql',
    ]),
    // Of parts that come after what is seen first.
    'src/web/generated/later.ts': typedQuestions([
      'src/web/questions/later/*.graphql',
      'src/graphql/charts/below.graphql',
      'src/graphql/charts/{levels,recorded,recorded-pairs,reach,turns,model-turns}.graphql',
    ]),
    // Loaded with the table and its file.
    'src/web/generated/table.ts': typedQuestions(['src/graphql/charts/{place-table,model-table,ended}.graphql']),
    // Loaded with the details of what is chosen, and with the pages of objects; not before.
    'src/web/generated/details.ts': typedQuestions([
      'src/web/questions/{shared,details}/*.graphql',
      'src/graphql/charts/inside-once.graphql',
    ]),
    'src/web/generated/objects.ts': typedQuestions(['src/web/questions/{shared,objects}/*.graphql']),
  },
}

export default config
