import { makeExecutableSchema } from '@graphql-tools/schema'
import { buildASTSchema, type GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/all.ts'
import { contract } from './sdl.ts'

/** The contract with what answers it. A field that gives an object and has no resolver, or the other way round, is an error here. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    // Tests look into the contract; each start would take a tenth longer to do so once more.
    typeDefs: buildASTSchema(contract, { assumeValidSDL: true }),
    resolvers,
    // Nobody else has this schema; to copy it takes twice as long as to make it.
    updateResolversInPlace: true,
    resolverValidationOptions: {
      requireResolversForNonScalar: 'error',
      requireResolversToMatchSchema: 'error',
    },
  })
