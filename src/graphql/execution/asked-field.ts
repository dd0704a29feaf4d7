import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { type Shape, shapeOf } from './shape.ts'

/** A field as a question asks for it of the objects of one type. */
export interface AskedField {
  /** What the answer calls it. */
  readonly key: string
  /** Where the question asks for it. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
  readonly field: GraphQLField<unknown, unknown>
  readonly parent: GraphQLObjectType
  readonly resolve: GraphQLFieldResolver<unknown, unknown>
  readonly info: GraphQLResolveInfo
  readonly shape: Shape
  /** What is asked of the objects that it gives, by their type. */
  readonly below: Map<GraphQLObjectType, readonly AskedField[]>
}

/** What the resolvers of introspection look at, and those of fields that have none; ours look at none of it. */
const infoOf = (schema: GraphQLSchema, parentType: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>) =>
  ({ schema, parentType, fieldName: name }) as GraphQLResolveInfo

/** Made once for all objects of a type. @returns undefined where the type has no such field: then nothing is asked */
export function askedField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  key: string,
  nodes: AskedField['nodes'],
): AskedField | undefined {
  const field = schema.getField(parent, nodes[0].name.value)
  if (!field) return undefined
  return {
    ...{ key, nodes, field, parent },
    resolve: field.resolve ?? defaultFieldResolver,
    info: infoOf(schema, parent, field),
    shape: shapeOf(field.type),
    below: new Map(),
  }
}
