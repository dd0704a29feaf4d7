import { readFileSync } from 'node:fs'
import { diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { executableSchema } from '../../src/graphql/schema.ts'
import { typeDefs } from '../../src/graphql/sdl.ts'

const schema = buildSchema(typeDefs)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const own = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))

interface Described {
  readonly at: string
  readonly description?: string | null | undefined
}

/** A type with all that can be described in it. */
function elementsOf(type: GraphQLNamedType): readonly Described[] {
  const here = { at: type.name, description: type.description }
  if (isEnumType(type))
    return [here, ...type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))]
  if (isInputObjectType(type))
    return [
      here,
      ...Object.values(type.getFields()).map(({ name, description }) => ({ at: `${type.name}.${name}`, description })),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return [here]
  const fields = Object.values(type.getFields())
  return [
    here,
    ...fields.flatMap(({ name, description, args }) => [
      { at: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ at: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
    ]),
  ]
}

/** The contract as clients know it. */
const PROMISED = buildSchema(readFileSync(new URL('./promised.graphql', import.meta.url), 'utf8'))

describe('the public contract', () => {
  test('keeps what clients were promised, and promises nothing that is not written down', async () => {
    const changes = (await diff(PROMISED, schema)).filter(({ type }) => !type.includes('DESCRIPTION'))
    expect(changes.map(({ criticality, message }) => `${criticality.level}: ${message}`)).toEqual([])
  })

  test('is answered in full: every field that gives an object has what resolves it', () => {
    expect(Object.keys(executableSchema().getTypeMap()).toSorted()).toEqual(Object.keys(schema.getTypeMap()).toSorted())
  })

  test('describes every type, field, argument, input field and value', () => {
    const silent = own.flatMap(elementsOf).filter(({ description }) => !description?.trim())
    expect(silent.map(({ at }) => at)).toEqual([])
  })

  test('has no nulls inside lists, but for ids that name nothing', () => {
    const loose = own.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => {
            const list = isNonNullType(field.type) ? field.type.ofType : field.type
            return isListType(list) && !isNonNullType(list.ofType) ? [`${type.name}.${field.name}`] : []
          })
        : [],
    )
    expect(loose).toEqual(['Query.nodes'])
  })

  test('lets root fields fail alone: none is non-null', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([])
  })
})
