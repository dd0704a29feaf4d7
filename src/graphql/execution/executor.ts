import { type GraphQLObjectType, getArgumentValues, isObjectType, type ValidatedExecutionArgs } from 'graphql'
import type { Budget, Taken } from '../../answers/budget.ts'
import type { Soon } from '../../answers/lazy.ts'
import { SharedInView } from '../../answers/shared-in-view.ts'
import type { Context } from '../context.ts'
import type { AskedField } from './asked-field.ts'
import { charactersOf, PUNCTUATION } from './characters.ts'
import { Faults, located, type Place } from './faults.ts'
import { Pending } from './pending.ts'
import type { Plan } from './plan.ts'
import { isOfLeaves, type Shape } from './shape.ts'

type Args = Readonly<Record<string, unknown>>
type Answered = Record<string, unknown>
type Abstract = Extract<Shape, { is: 'ABSTRACT' }>
type List = Extract<Shape, { is: 'LIST' }>
type Items = unknown[]

/** An object that was told before, and what it took. */
interface Told extends Taken {
  readonly answered: Answered
}

const NO_ARGS: Args = Object.freeze({})
/** Objects with a prototype of their own are written as fast as any, and have no names but those that are asked for. */
const BARE: object = Object.freeze(Object.create(null))

/** Of a longer list each item waits for the one before: a promise for each that has to wait would all be made in one turn. */
const LONG = 100

const calledIn = ({ parent, field }: AskedField): string => `${parent.name}.${field.name}`

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

/**
 * Answers one question. Every field takes from the budget of its request what it gives, and lists of objects wait for their turn between
 * two items. What is at hand is completed at once. What fails is given as a promise that fails, not thrown: what is on its way beside it
 * must still be heard, since a promise that fails unheard ends the process.
 */
export class Executor {
  readonly faults = new Faults()
  readonly #plan: Plan
  readonly #question: ValidatedExecutionArgs
  readonly #context: Context
  readonly #budget: Budget
  readonly #args = new Map<AskedField, Args>()
  readonly #told = new Map<readonly AskedField[], Map<object, Told>>()

  constructor(plan: Plan, question: ValidatedExecutionArgs) {
    this.#plan = plan
    this.#question = question
    this.#context = question.contextValue as Context
    this.#budget = this.#context.views.budget
  }

  /** An object with the fields that are asked of it. @param place null: it is the whole answer */
  object(fields: readonly AskedField[], source: unknown, place: Place | null): Soon<Answered> {
    return source instanceof SharedInView ? this.#shared(fields, source, place) : this.#made(fields, source, place)
  }

  /** Takes what it took before, wherever it stands again. What failed in it, or is on its way, is not kept. */
  #shared(fields: readonly AskedField[], source: object, place: Place | null): Soon<Answered> {
    const known = this.#told.get(fields)?.get(source)
    if (known) return this.#toldAgain(known)
    const [before, faults] = [this.#budget.taken, this.faults.all.length]
    const answered = this.#made(fields, source, place)
    if (!(answered instanceof Promise) && this.faults.all.length === faults) {
      const { objects, characters } = this.#budget.taken
      this.#keep(fields, source, {
        answered,
        objects: objects - before.objects,
        characters: characters - before.characters,
      })
    }
    return answered
  }

  #keep(fields: readonly AskedField[], source: object, told: Told): void {
    const known = this.#told.get(fields) ?? new Map<object, Told>()
    this.#told.set(fields, known.set(source, told))
  }

  #toldAgain({ answered, objects, characters }: Told): Answered {
    this.#budget.spend(objects)
    this.#budget.write(characters)
    return answered
  }

  #made(fields: readonly AskedField[], source: unknown, place: Place | null): Soon<Answered> {
    const answered: Answered = Object.create(BARE)
    let pending: Pending<string, Answered> | null = null
    for (const field of fields) {
      const value = this.#field(field, source, place)
      // Of what is on its way, too: fields are told in the order in which they are asked for.
      answered[field.key] = value
      if (value instanceof Promise) {
        pending ??= new Pending(answered)
        pending.await(field.key, value)
      }
    }
    return pending ? pending.whole() : answered
  }

  #field(field: AskedField, source: unknown, above: Place | null): Soon<unknown> {
    // Where a single value stands is asked only when it fails.
    const place = field.shape.is === 'LEAF' ? null : { above, key: field.key }
    try {
      this.#budget.write(field.key.length + PUNCTUATION)
      const value = field.resolve(source, this.#argsOf(field), this.#context, field.info)
      if (value instanceof Promise) return this.#later(value, field, above, place)
      const given = this.#given(field, value, place)
      return given instanceof Promise ? given.catch((error) => this.#failed(error, field, above, place)) : given
    } catch (error) {
      return this.#failed(error, field, above, place)
    }
  }

  async #later(value: Promise<unknown>, field: AskedField, above: Place | null, place: Place | null): Promise<unknown> {
    try {
      return await this.#given(field, await value, place)
    } catch (error) {
      return this.#failed(error, field, above, place)
    }
  }

  #failed(error: unknown, field: AskedField, above: Place | null, place: Place | null): Soon<null> {
    return this.#nulled(error, field, field.shape, place ?? { above, key: field.key })
  }

  /** null where that may be, else what fails with it. */
  #nulled(error: unknown, field: AskedField, { isNullable }: Shape, place: Place): Soon<null> {
    const fault = located(error, field, place)
    if (!isNullable) return Promise.reject(fault)
    this.faults.add(fault, place)
    return null
  }

  #argsOf(field: AskedField): Args {
    const { field: definition, nodes } = field
    if (definition.args.length === 0) return NO_ARGS
    const known = this.#args.get(field)
    if (known) return known
    const made = getArgumentValues(definition, nodes[0], this.#question.variableValues)
    this.#args.set(field, made)
    return made
  }

  /** What a resolver gave, as the answer has it. */
  #given(field: AskedField, value: unknown, place: Place | null): Soon<unknown> {
    if (isOfLeaves(field.shape)) this.#budget.write(charactersOf(value))
    return this.#completed(field.shape, field, value, place)
  }

  #completed(shape: Shape, field: AskedField, value: unknown, place: Place | null): Soon<unknown> {
    if (value === null || value === undefined) {
      if (shape.isNullable) return null
      throw new Error(`Cannot return null for non-nullable field ${calledIn(field)}.`)
    }
    // One of several that was not found stands in their list, to be told at its place.
    if (value instanceof Error) throw value
    if (shape.is === 'LEAF') return shape.type.coerceOutputValue(value)
    if (shape.is === 'LIST') return this.#list(shape, field, value, place)
    const type = shape.is === 'OBJECT' ? shape.type : this.#typeOf(shape, field, value)
    return this.object(this.#plan.below(field, type), value, place)
  }

  #typeOf({ type }: Abstract, field: AskedField, value: unknown): GraphQLObjectType {
    const name = type.resolveType?.(value, this.#context, field.info, type)
    const found = typeof name === 'string' ? this.#question.schema.getType(name) : undefined
    if (isObjectType(found)) return found
    throw new Error(`${calledIn(field)} gave what is of no type of the contract.`)
  }

  #list(shape: List, field: AskedField, value: unknown, place: Place | null): Soon<Items> {
    if (!isIterable(value)) throw new Error(`${calledIn(field)} gave no list.`)
    if (!shape.holdsLeaves && Array.isArray(value) && value.length > LONG)
      return this.#oneByOne(shape, field, value, place)
    const items: Items = []
    let pending: Pending<number, Items> | null = null
    for (const one of value) {
      if (this.#budget.hasEnded) break
      const [at, item] = [items.length, this.#item(shape, field, one, { above: place, key: items.length })]
      items.push(item)
      if (item instanceof Promise) {
        pending ??= new Pending(items)
        pending.await(at, item)
      }
    }
    return pending ? pending.whole() : items
  }

  /** Of a list at hand, which else would keep the event loop until it is whole. */
  async #oneByOne(shape: List, field: AskedField, value: readonly unknown[], place: Place | null): Promise<Items> {
    const items: Items = []
    const pending = new Pending<number, Items>(items)
    for (const one of value) {
      if (this.#budget.hasEnded) break
      if (this.#budget.isLate) await this.#budget.turn()
      const [at, item] = [items.length, this.#item(shape, field, one, { above: place, key: items.length })]
      items.push(item)
      if (item instanceof Promise) pending.await(at, item)
    }
    return pending.whole()
  }

  #item({ item, holdsLeaves }: List, field: AskedField, value: unknown, place: Place): Soon<unknown> {
    try {
      if (!holdsLeaves) this.#budget.write(PUNCTUATION)
      const waits = this.#budget.isLate && !holdsLeaves
      const later = waits ? this.#budget.turn().then(() => value) : value
      if (later instanceof Promise) return this.#itemLater(later, item, field, place)
      const given = this.#completed(item, field, value, place)
      return given instanceof Promise ? given.catch((error) => this.#nulled(error, field, item, place)) : given
    } catch (error) {
      return this.#nulled(error, field, item, place)
    }
  }

  async #itemLater(value: Promise<unknown>, item: Shape, field: AskedField, place: Place): Promise<unknown> {
    try {
      return await this.#completed(item, field, await value, place)
    } catch (error) {
      return this.#nulled(error, field, item, place)
    }
  }
}
