import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../connection.ts'

/**
 * How many objects a selection may give by its page sizes alone, for variables as the request sent them. A list that has
 * no page size counts as one: how long it is shows only while it is answered, and is counted there.
 */
export type Cost = (variables: Variables) => number
type Variables = Readonly<Record<string, unknown>>

const sizeFrom = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_PAGE ? value : LARGEST_PAGE

type Argument = ArgumentNode['value'] | undefined

/** The value of an argument, where it is written; variables arrive unchecked, so they may be anything. */
function written(value: Argument, operation: OperationDefinitionNode): (variables: Variables) => unknown {
  if (value?.kind !== Kind.VARIABLE) return () => literal(value)
  const name = value.name.value
  const fallback = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue
  return (variables) => (Object.hasOwn(variables, name) ? variables[name] : literal(fallback))
}

function literal(value: Argument): unknown {
  if (value?.kind === Kind.INT) return Number(value.value)
  if (value?.kind === Kind.LIST) return value.values
  return undefined
}

/** Works out the cost of the selections of one operation. A fragment costs the same wherever it stands. */
class Pricing {
  readonly #schema: GraphQLSchema
  readonly #operation: OperationDefinitionNode
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Cost>()

  constructor(schema: GraphQLSchema, operation: OperationDefinitionNode, document: DocumentNode) {
    this.#schema = schema
    this.#operation = operation
    this.#fragments = new Map(
      document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
    )
  }

  selections({ selections }: SelectionSetNode, type: GraphQLCompositeType): Cost {
    const costs = selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, type)
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value)
      return this.selections(selection.selectionSet, this.#typeOf(selection.typeCondition?.name.value, type))
    })
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0)
  }

  #typeOf(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? otherwise : this.#schema.getType(name)
    return isCompositeType(type) ? type : otherwise
  }

  #fragment(name: string): Cost {
    const known = this.#known.get(name)
    const fragment = this.#fragments.get(name)
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value)
    if (known || !fragment || !isCompositeType(type)) return known ?? (() => 0)
    const cost = this.selections(fragment.selectionSet, type)
    this.#known.set(name, cost)
    return cost
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Cost {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type) || !node.selectionSet) return () => 0
    const below = this.selections(node.selectionSet, type)
    if (this.#isPart(node, parent)) return below
    const count = this.#count(node, field)
    return (variables) => {
      const size = count(variables)
      return size + size * below(variables)
    }
  }

  /** `nodes` and `edges` are the page that the connection has counted already. */
  #isPart({ name }: FieldNode, parent: GraphQLCompositeType): boolean {
    return isObjectType(parent) && parent.name.endsWith('Connection') && ['nodes', 'edges'].includes(name.value)
  }

  #count(node: FieldNode, field: GraphQLField<unknown, unknown>): (variables: Variables) => number {
    const given = (name: string) => node.arguments?.find((one) => one.name.value === name)?.value
    if (field.args.some(({ name }) => name === 'first')) {
      const first = written(given('first'), this.#operation)
      return (variables) => sizeFrom(first(variables) ?? DEFAULT_PAGE)
    }
    if (field.args.some(({ name }) => name === 'ids')) {
      const ids = written(given('ids'), this.#operation)
      return (variables) => {
        const list = ids(variables)
        return sizeFrom(Array.isArray(list) ? Math.max(list.length, 1) : 1)
      }
    }
    return () => 1
  }
}

/** The cost of an operation: the objects that it may give by the product of page sizes along each path. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const root = schema.getRootType(operation.operation)
  return root ? new Pricing(schema, operation, document).selections(operation.selectionSet, root) : () => 0
}
