import {
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

/** What a field gives, as far as the completing of its value has to know it. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly is: 'LEAF'; readonly type: GraphQLLeafType }
  | { readonly is: 'OBJECT'; readonly type: GraphQLObjectType }
  | { readonly is: 'ABSTRACT'; readonly type: GraphQLAbstractType }
  | { readonly is: 'LIST'; readonly item: Shape; readonly holdsLeaves: boolean }
)

/** Looked into once for each field of a question: asking a type what it is takes long. */
export function shapeOf(type: GraphQLOutputType, isNullable = true): Shape {
  if (isNonNullType(type)) return shapeOf(type.ofType, false)
  if (isListType(type)) {
    const item = shapeOf(type.ofType)
    return { is: 'LIST', item, holdsLeaves: isOfLeaves(item), isNullable }
  }
  if (isLeafType(type)) return { is: 'LEAF', type, isNullable }
  return isAbstractType(type) ? { is: 'ABSTRACT', type, isNullable } : { is: 'OBJECT', type, isNullable }
}

/** Whether a value and all in it are written as they are. */
export const isOfLeaves = (shape: Shape): boolean => shape.is === 'LEAF' || (shape.is === 'LIST' && shape.holdsLeaves)
