import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { GenerationalCache } from '../../store/cache.ts'
import type { WireCode } from '../error-codes.ts'
import type { Limits } from '../limits/limits.ts'
import { limitsRule, refusal } from '../limits/limits-rule.ts'

/** Of the texts of all documents that are kept together: each takes some hundred times as much memory at most. */
const CHARACTERS_KEPT = 2_000_000
/** A small one takes some memory too. */
const LEAST = 1_000

const sizeOf = ({ loc }: DocumentNode): number => Math.max(LEAST, loc?.source.body.length ?? LEAST)

/** Parsed documents of the questions asked last, by their texts. */
export const documentCache = () => new GenerationalCache<string, DocumentNode>(CHARACTERS_KEPT, sizeOf)

/** The error as that of a refused request, where it is none yet; it keeps where it is. */
function coded(code: WireCode, error: GraphQLError): GraphQLError {
  if (!error.extensions['code']) Object.assign(error.extensions, refusal(code, error.message).extensions)
  return error
}

/** @throws GraphQLError */
function parsedOf(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens })
  } catch (cause) {
    if (cause instanceof GraphQLError) throw coded('GRAPHQL_PARSE_FAILED', cause)
    // The parser calls itself for each bracket, so hostile nesting ends its stack.
    if (cause instanceof RangeError)
      throw refusal('GRAPHQL_PARSE_FAILED', 'The document is nested too deeply. Ask in smaller parts.')
    throw cause
  }
}

/** Reads the documents of questions, and keeps those asked last with what is wrong with them. */
export class Documents {
  readonly #limits: Limits
  readonly #faultsOf: (document: DocumentNode) => readonly GraphQLError[]
  readonly #kept = documentCache()
  readonly #known = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  /** @param hasSecrets whether the schema may not be asked for, nor told of by errors */
  constructor(schema: GraphQLSchema, limits: Limits, hasSecrets: boolean) {
    const rules = [...specifiedRules, limitsRule(limits), ...(hasSecrets ? [NoSchemaIntrospectionCustomRule] : [])]
    const options = { maxErrors: limits.validationErrors, hideSuggestions: hasSecrets }
    this.#limits = limits
    this.#faultsOf = (document) =>
      validate(schema, document, rules, options).map((error) => coded('GRAPHQL_VALIDATION_FAILED', error))
  }

  /** A text that is none is not kept: it may be as large as a body, and never helps again. @throws GraphQLError */
  parsed(text: string): DocumentNode {
    const kept = this.#kept.get(text)
    if (kept) return kept
    const document = parsedOf(text, this.#limits.tokens)
    this.#kept.set(text, document)
    return document
  }

  /** What is wrong with a document, by the schema and the limits of what may be asked. */
  faultsIn(document: DocumentNode): readonly GraphQLError[] {
    const known = this.#known.get(document) ?? this.#faultsOf(document)
    this.#known.set(document, known)
    return known
  }
}
