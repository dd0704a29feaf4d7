import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { metered } from './metered.ts'
import { resolvers } from './resolvers/all.ts'
import { typeDefs } from './sdl.ts'

/** The contract with what answers it. A field that gives an object and has no resolver, or the other way round, is an error here. */
export const executableSchema = (): GraphQLSchema =>
  metered(
    makeExecutableSchema({
      typeDefs,
      // Tests look into the contract; each start would take a tenth longer to do so once more.
      assumeValidSDL: true,
      resolvers,
      resolverValidationOptions: {
        requireResolversForNonScalar: 'error',
        requireResolversToMatchSchema: 'error',
      },
    }),
  )
