import type { CodegenConfig } from '@graphql-codegen/cli'

const seen = (kind: string) => `../seen.ts#Seen${kind}`
const KINDS = [
  'Place',
  'Organization',
  'Post',
  'OrganizationType',
  'PostType',
  'Person',
  'Occupancy',
  'Directive',
  'Document',
  'PilotModel',
  'ConcurrentHolding',
  'BodyMerger',
  'Effect',
  'Obligation',
  'ChangeEvent',
  'ExecutionReport',
  'CountAssertion',
  'Criticism',
  'OpenQuestion',
  'Proposal',
]
const LISTS = [
  ...KINDS.filter((kind) => !['Occupancy', 'Document', 'ExecutionReport', 'Proposal'].includes(kind)),
  ...['SearchHit', 'ArrangementChange', 'Revision'],
]

/** SDL type → the type its resolvers receive as parent, seen from the generated file. */
const mappers: Record<string, string> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, seen(kind)])),
  ...Object.fromEntries(LISTS.map((kind) => [`${kind}Connection`, `../pages.ts#PageOf${kind}`])),
  ...Object.fromEntries(LISTS.map((kind) => [`${kind}Edge`, `../pages.ts#EdgeOf${kind}`])),
  Node: seen('Node'),
  Sourced: seen('Sourced'),
  Derived: seen('Sourced'),
  Arrangement: seen('Arrangement'),
  Evidence: seen('Evidence'),
  Quote: seen('Quote'),
  Citation: seen('Citation'),
  PostTypePair: seen('Pair'),
  Reason: seen('Reason'),
  Version: seen('Version'),
  View: '../lens.ts#Lens',
  Revision: '../../model/as-of.ts#Revision as RecordedRevision',
  SearchHit: seen('Hit'),
  LineageStep: seen('Step'),
  Conflict: seen('Conflict'),
  Tally: seen('Tally'),
  Original: seen('Original'),
  DirectiveRelation: seen('Relation'),
  DirectiveReport: seen('Report'),
  Comparison: '../answers/comparison.ts#TwoDays',
  ChartLink: '../answers/chart.ts#SeenLink',
  ObligationWording: '../answers/wording.ts#SeenWording',
}

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
        },
        contextType: '../context.ts#Context',
        mappers,
      },
    },
  },
}

export default config
