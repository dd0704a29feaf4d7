import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { type Cost, costOf } from './cost.ts'
import { refusal } from './limits-rule.ts'

/** Refuses operations whose page sizes alone come to more objects than an answer may hold, before anything is asked of the store. */
export class Prices {
  readonly #schema: GraphQLSchema
  readonly #limit: number
  readonly #known = new WeakMap<OperationDefinitionNode, Cost>()

  constructor(schema: GraphQLSchema, limit: number) {
    this.#schema = schema
    this.#limit = limit
  }

  /** @throws GraphQLError */
  refuseDear(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): void {
    const [cost, limit] = [this.#costOf(document, operation)(variables), this.#limit]
    if (cost <= limit) return
    const message = `By its page sizes the operation may give ${cost} objects, more than the ${limit} allowed. Ask for smaller pages or fewer lists inside lists.`
    throw refusal('QUERY_TOO_COMPLEX', message, { cost, limit })
  }

  /** Worked out once for each document that is kept. */
  #costOf(document: DocumentNode, operation: OperationDefinitionNode): Cost {
    const cost = this.#known.get(operation) ?? costOf(this.#schema, document, operation)
    this.#known.set(operation, cost)
    return cost
  }
}
