import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Budget } from '../answers/budget.ts'
import type { Context } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Quotes, a colon and a comma around a value and its name. */
const PUNCTUATION = 6
const SHORT = 5

/** About how many characters a value takes in the answer. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.reduce((sum, one) => sum + charactersOf(one) + SHORT, 0) : SHORT
}

/**
 * An error that is given instead of thrown. An executor leaves a list at the first item that throws, and forgets the promises of the
 * items before it: when one of those fails as well, nobody hears it, and that ends the process.
 */
const failed = (error: unknown): Promise<never> => Promise.reject(error)

function inItsTurn<T>(item: T, budget: Budget): T | Promise<T> {
  try {
    budget.write(PUNCTUATION)
    return budget.isLate ? budget.turn().then(() => item) : item
  } catch (error) {
    return failed(error)
  }
}

/** The items as an executor should take them: at once, or in their turn when the answer has worked for long. */
function* inTurn<T>(items: Iterable<T>, budget: Budget): Generator<T | Promise<T>> {
  for (const item of items) {
    if (budget.hasEnded) return
    yield inItsTurn(item, budget)
  }
}

/** Of a longer list an executor would make a promise for each item that has to wait, all of them in one turn. */
const LONG = 100

/** The items of a long list, which an executor then takes one after the other. */
async function* oneByOne<T>(items: readonly T[], budget: Budget): AsyncGenerator<T> {
  for (const item of items) {
    if (budget.hasEnded) return
    budget.write(PUNCTUATION)
    if (budget.isLate) await budget.turn()
    yield item
  }
}

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > LONG

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

/** What becomes of a field's value on its way to the executor. */
type Step = (value: unknown, budget: Budget) => unknown

const countCharacters: Step = (value, budget) => {
  budget.write(charactersOf(value))
  return value
}

const takeTurns: Step = (value, budget) => {
  if (isLong(value)) return oneByOne(value, budget)
  return isIterable(value) ? inTurn(value, budget) : value
}

/** null: an object goes on as it is. */
function stepOf({ type }: GraphQLField<unknown, unknown>): Step | null {
  if (isLeafType(getNamedType(type))) return countCharacters
  return isListType(getNullableType(type)) ? takeTurns : null
}

/** A function of its own: one inside the resolver would be made for every value that is at hand, too. */
const onceThere = (promise: Promise<unknown>, step: Step, budget: Budget): Promise<unknown> =>
  promise.then((value) => step(value, budget))

/** Called for every field of every row, so it makes nothing but what the resolver gives. */
const meteredField = (field: GraphQLField<unknown, unknown>): Resolver => {
  const [resolve, step] = [field.resolve ?? defaultFieldResolver, stepOf(field)]
  return (source, args, context, info) => {
    const { budget } = context.views
    try {
      budget.write(String(info.path.key).length + PUNCTUATION)
      const value = resolve(source, args, context, info)
      if (step === null) return value
      return value instanceof Promise ? onceThere(value, step, budget) : step(value, budget)
    } catch (error) {
      return failed(error)
    }
  }
}

/**
 * Lets every field take from the budget of its request what it gives. A list of objects also waits for its turn between
 * two of them, since an executor works through a list at hand without ever letting go of the event loop.
 */
export function metered(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  for (const type of types)
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) field.resolve = meteredField(field)
  return schema
}
