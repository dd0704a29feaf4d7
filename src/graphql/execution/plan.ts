import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidatedExecutionArgs,
  visit,
} from 'graphql'
import { type AskedField, askedField } from './asked-field.ts'

type Question = Pick<ValidatedExecutionArgs, 'schema' | 'document' | 'operation' | 'variableValues'>
type Variables = Question['variableValues']
type ByKey = Map<string, [FieldNode, ...FieldNode[]]>

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])))

/**
 * So many fields are kept with a text, a few hundred bytes each: a question of the page has some hundred. A short text that asks interfaces
 * inside interfaces comes to ten thousands by the types that it meets.
 */
const MOST_KEPT = 500

/** What a question asks of objects, type by type, worked out when its answer comes to them. */
export class Plan {
  readonly #schema: GraphQLSchema
  readonly #operation: OperationDefinitionNode
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Variables | undefined
  #root: readonly AskedField[] | null = null
  #size = 0

  /** @param variables where they decide what is asked; a plan that is kept holds nothing of the question that it was made for */
  constructor({ schema, document, operation }: Question, variables?: Variables) {
    this.#schema = schema
    this.#operation = operation
    this.#fragments = fragmentsOf(document)
    this.#variables = variables
  }

  /** What is asked of the root. */
  rootOf(type: GraphQLObjectType): readonly AskedField[] {
    this.#root ??= this.#fieldsIn([this.#operation.selectionSet], type)
    return this.#root
  }

  /** What is asked of an object that a field gave. */
  below({ nodes, below }: AskedField, type: GraphQLObjectType): readonly AskedField[] {
    const known = below.get(type)
    if (known) return known
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const made = this.#fieldsIn(sets, type)
    below.set(type, made)
    this.#grow(made.length)
    return made
  }

  /** What has become too large is let go with the answers under way. */
  #grow(fields: number): void {
    this.#size += fields
    if (this.#size <= MOST_KEPT) return
    this.#root = null
    this.#size = 0
  }

  #fieldsIn(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly AskedField[] {
    const [found, spread]: [ByKey, Set<string>] = [new Map(), new Set()]
    for (const set of sets) this.#collect(set, type, found, spread)
    return [...found].flatMap(([key, nodes]) => askedField(this.#schema, type, key, nodes) ?? [])
  }

  /** Fields by what the answer calls them, in the order in which they are first asked for. */
  #collect(set: SelectionSetNode, type: GraphQLObjectType, found: ByKey, spread: Set<string>): void {
    for (const one of set.selections) {
      if (!this.#isIncluded(one)) continue
      if (one.kind === Kind.FIELD) {
        const key = (one.alias ?? one.name).value
        const nodes = found.get(key)
        if (nodes) nodes.push(one)
        else found.set(key, [one])
      } else {
        const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.#spreadOnce(one.name.value, spread)
        if (fragment && this.#fits(fragment.typeCondition?.name.value, type))
          this.#collect(fragment.selectionSet, type, found, spread)
      }
    }
  }

  #isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true
    const said = (directive: typeof GraphQLSkipDirective) =>
      getDirectiveValues(directive, node, this.#variables)?.['if']
    return said(GraphQLSkipDirective) !== true && said(GraphQLIncludeDirective) !== false
  }

  /** undefined: what it holds is there already. */
  #spreadOnce(name: string, spread: Set<string>): FragmentDefinitionNode | undefined {
    if (spread.has(name)) return undefined
    spread.add(name)
    return this.#fragments.get(name)
  }

  #fits(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = this.#schema.getType(condition)
    return isAbstractType(wanted) && this.#schema.isSubType(wanted, type)
  }
}

const variesBy = ({ name, arguments: given }: DirectiveNode): boolean =>
  ['skip', 'include'].includes(name.value) && (given ?? []).some(({ value }) => value.kind === Kind.VARIABLE)

/** Whether variables decide what is asked. */
function varies(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive: (node) => {
      found ||= variesBy(node)
    },
  })
  return found
}

/** Of operations that ask the same whatever their variables are: null of any other. */
const kept = new WeakMap<OperationDefinitionNode, Plan | null>()

/** The plan of a question; a text that was kept has kept its plan, too. */
export function planOf(question: Question): Plan {
  const { document, operation, variableValues } = question
  const known = kept.get(operation)
  if (known) return known
  if (known === null || varies(document)) {
    kept.set(operation, null)
    return new Plan(question, variableValues)
  }
  const made = new Plan(question)
  kept.set(operation, made)
  return made
}
