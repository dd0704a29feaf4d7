import { readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse } from 'graphql'

/** The contract as written: the file at the root of the repository, served as it is. */
export const typeDefs: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** The same as a tree. */
export const contract: DocumentNode = parse(typeDefs, { noLocation: true })
const { definitions } = contract

const CONNECTION = 'Connection'

/** The types that the contract gives by page: each has a connection and an edge named after it. */
export const PAGED: readonly string[] = definitions
  .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION)
  .map(({ name }) => name.value)
  .filter((name) => name.endsWith(CONNECTION))
  .map((name) => name.slice(0, -CONNECTION.length))

/** The address of the standard that a scalar is written by; undefined where it has none. */
export function standardOf(scalar: string): string | undefined {
  const found = definitions.find((one) => one.kind === Kind.SCALAR_TYPE_DEFINITION && one.name.value === scalar)
  const [argument] = found?.kind === Kind.SCALAR_TYPE_DEFINITION ? (found.directives?.[0]?.arguments ?? []) : []
  return argument?.value.kind === Kind.STRING ? argument.value.value : undefined
}
