import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/all.ts'

/** The contract as written: the file at the root of the repository, served as it is. */
export const typeDefs: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** The contract with what answers it. A field that gives an object and has no resolver, or the other way round, is an error here. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: {
      requireResolversForNonScalar: 'error',
      requireResolversToMatchSchema: 'error',
    },
  })
