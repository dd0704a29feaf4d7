import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { WIRE_CODES } from '../../src/graphql/error-codes.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { typeDefs } from '../../src/graphql/sdl.ts'

const schema = buildSchema(typeDefs)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** What two fields of one name must share, for fragments on both to stand side by side. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`
  return isLeafType(type) ? type.name : 'an object'
}

function objectsOf(type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isObjectType(named)) return [named]
  return isAbstractType(named) ? schema.getPossibleTypes(named) : []
}

/** Fields of one name that fragments on two types may not both ask for; and below them, whatever the two give. */
function clashes(one: GraphQLObjectType, other: GraphQLObjectType, seen: Set<string>): readonly string[] {
  const pair = [one.name, other.name].toSorted().join(' and ')
  if (one === other || seen.has(pair)) return []
  seen.add(pair)
  const fields = other.getFields()
  return Object.values(one.getFields()).flatMap(({ name, type }) => {
    const field = fields[name]
    if (!field) return []
    if (shapeOf(type) !== shapeOf(field.type)) return [`${name} of ${pair}`]
    return objectsOf(type).flatMap((a) => objectsOf(field.type).flatMap((b) => clashes(a, b, seen)))
  })
}

test('no field differs between types that a fragment may meet', () => {
  const seen = new Set<string>()
  const met = types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type))
  expect(met.flatMap((all) => all.flatMap((one) => all.flatMap((other) => clashes(one, other, seen))))).toEqual([])
  expect(seen.size).toBeGreaterThan(200)
})

/** Names of fields, arguments and conditions, each with the closed sets that its values are of. */
const closedSets = types
  .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
  .flatMap((type) => Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()))
  .flatMap((field) => [field, ...('args' in field ? field.args : [])])
  .filter(({ type }) => isEnumType(getNamedType(type)))
  .map(({ name, type }) => [name, getNamedType(type).name] as const)

test('a name has values of one closed set, but for what is said of very different things', () => {
  const byName = Map.groupBy(closedSets, ([name]) => name)
  const several = [...byName].filter(([, all]) => new Set(all.map(([, set]) => set)).size > 1)
  expect(byName.size).toBeGreaterThan(20)
  expect(several.map(([name]) => name).toSorted()).toEqual(['kind', 'outcome', 'state'])
})

test('interfaces implement no interfaces, which clients in Go cannot read', () => {
  const nested = types.filter(isInterfaceType).filter((type) => type.getInterfaces().length > 0)
  expect(nested.map(({ name }) => name)).toEqual([])
})

test('says itself what @oneOf means, and still has it', () => {
  expect(typeDefs).toMatch(/^directive @oneOf on INPUT_OBJECT$/m)
  const named = types.filter(isInputObjectType).filter(({ name }) => /(By|Root)$/.test(name))
  expect(named.length).toBeGreaterThan(4)
  for (const { name } of named) {
    const type = executableSchema().getType(name)
    expect(isInputObjectType(type) && type.isOneOf, name).toBe(true)
  }
})

test('tells by which standard dates, instants and languages are written', () => {
  const specified = Object.values(executableSchema().getTypeMap()).filter(isScalarType)
  const addresses = specified.flatMap(({ name, specifiedByURL }) => (specifiedByURL ? [name] : []))
  expect(addresses.toSorted()).toEqual(['Date', 'Language', 'PartialDate', 'RecordedAt'])
})

test('lists the codes of errors, all and in their order', () => {
  const codes = schema.getType('ErrorCode')
  expect(isEnumType(codes) && codes.getValues().map(({ name }) => name)).toEqual(WIRE_CODES)
})

test('says of every filter what holds of its conditions', () => {
  const named = types.filter(isInputObjectType).filter(({ name }) => name.endsWith('Filter'))
  expect(named.length).toBeGreaterThan(20)
  const silent = named.filter(
    ({ description }) => !description?.includes('A condition that is null is as if left out.'),
  )
  expect(silent.map(({ name }) => name)).toEqual([])
})
