import { buildSchema, type GraphQLField, getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql'
import { typeDefs } from '../../src/graphql/index.ts'

const schema = buildSchema(typeDefs)

/** Arguments that have no default are only levels. */
const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined) ? '(level: DISTRICT)' : ''

/** Every field of a type, and of what it gives, to a depth: what nobody asks at once, and everything must answer. */
export function everythingOf(name: string, depth: number): string {
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields()).map((field) => {
    const below = getNamedType(field.type)
    const call = `${field.name}${argumentsOf(field)}`
    if (!isObjectType(below) && !isInterfaceType(below)) return call
    return depth === 0 ? '' : `${call} { ${everythingOf(below.name, depth - 1)} }`
  })
  return ['__typename', ...fields].join(' ')
}
