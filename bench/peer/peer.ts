import { readdirSync, readFileSync } from 'node:fs'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'
import type { Access } from './orders.ts'

const GRAPH = readFileSync(new URL('./graph.graphql', import.meta.url), 'utf8')
const FOLDER = new URL('./texts/', import.meta.url)

/** Days are texts, and those are compared only where one asks for it. */
const features = { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } } as const

/** Asks one of the texts by its file's name. */
export type Ask = <Data>(text: string, variables: object) => Promise<Data>

function documentIn(file: string, schema: GraphQLSchema): DocumentNode {
  const document = parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  const [fault] = validate(schema, document)
  if (fault) throw new Error(`${file}: ${fault.message}`)
  return document
}

const documentsFor = (schema: GraphQLSchema): ReadonlyMap<string, DocumentNode> =>
  new Map(readdirSync(FOLDER).map((file) => [file.replace('.graphql', ''), documentIn(file, schema)]))

/** The peer over a graph, its texts parsed and validated once. */
export async function peerOn({ address, user, password, database }: Access): Promise<Ask> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const schema = await new Neo4jGraphQL({ typeDefs: GRAPH, driver, features }).getSchema()
  const documents = documentsFor(schema)
  const contextValue = { executionContext: driver, sessionConfig: { database } }
  return async <Data>(text: string, variableValues: object) => {
    const document = documents.get(text)
    if (!document) throw new Error(`There is no text "${text}".`)
    const { data, errors } = await execute({ schema, document, variableValues: { ...variableValues }, contextValue })
    if (errors?.[0]) throw errors[0]
    return data as Data
  }
}
