import { generate } from '@graphql-codegen/cli'
import { SERVER } from '../server.js'

// From the contract's text: an introspection tells nothing of @oneOf to tools that do not ask for it.
await generate(
  {
    schema: `${SERVER}/schema.graphql`,
    documents: ['ask.ts'],
    cwd: import.meta.dirname,
    silent: true,
    generates: {
      'generated/': {
        preset: 'client',
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          importExtension: '.ts',
          strictScalars: true,
          scalars: Object.fromEntries(
            ['Date', 'PartialDate', 'RecordedAt', 'CodeScheme', 'Language', 'TermCode'].map((name) => [name, 'string']),
          ),
        },
      },
    },
  },
  true,
)
