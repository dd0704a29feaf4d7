import { readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'

/** The contract as written: the file at the root of the repository, served as it is. */
export const typeDefs: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

const CONNECTION = 'Connection'

/** The types that the contract gives by page: each has a connection and an edge named after it. */
export const PAGED: readonly string[] = parse(typeDefs, { noLocation: true })
  .definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION)
  .map(({ name }) => name.value)
  .filter((name) => name.endsWith(CONNECTION))
  .map((name) => name.slice(0, -CONNECTION.length))
