import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  buildSchema,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  execute as graphqlJs,
  isObjectType,
  parse,
  validate,
  validateExecutionArgs,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../src/answers/budget.ts'
import { SharedInView } from '../../src/answers/shared-in-view.ts'
import { Turns } from '../../src/answers/turns.ts'
import type { ViewReader } from '../../src/answers/view-reader.ts'
import { execute } from '../../src/graphql/execution/execute.ts'
import { planOf } from '../../src/graphql/execution/plan.ts'
import { type Random, randomOf } from '../helpers/random.ts'

/** Fields by how they give what they give. `!` stands where a question may want no null. */
const contractWith = (sure: '' | '!') => `
  scalar Any
  interface Thing { name: String${sure} lists: [Thing${sure}]${sure} }
  type Plain implements Thing { ${fieldsWith(sure)} }
  type Other implements Thing { ${fieldsWith(sure)} own: [Plain]${sure} }
  type Query { ${fieldsWith(sure)} }
`
const fieldsWith = (sure: '' | '!') => `
  name: String${sure} later: Int${sure} nothing: String throws: String${sure} fails: Int${sure} codes: [String${sure}]${sure}
  gives(text: String = "given", to: [Int!], any: Any): String${sure} wrong: Int${sure}
  plain: Plain${sure} thing: Thing${sure} thingLater: Thing${sure} missing: Plain
  unsaid: String${sure} wrongNow: Int maybe: Plain late: Int
  lists: [Thing${sure}]${sure} mixed: [Plain${sure}] mixedLater: [Plain${sure}]${sure} long: [Other${sure}]
`

const other = { is: 'Other' }
/** Told alike wherever it stands, what fails in it too. */
const plain = Object.assign(new SharedInView(null, {} as ViewReader), { is: 'Plain' })
const failed = () => Promise.reject(new Error('fails later'))
const RESOLVERS: Readonly<Record<string, (source: unknown, args: Readonly<Record<string, unknown>>) => unknown>> = {
  name: () => 'Ban Tổ chức',
  later: async () => 7,
  nothing: () => null,
  // What fails at once is given as what fails later: graphql-js would leave the fields beside it.
  throws: () => Promise.reject(new Error('thrown')),
  fails: failed,
  codes: () => ['A', 'B'],
  gives: (_source, { text, to }) => `${text} ${JSON.stringify(to)}`,
  wrong: async () => 'no number',
  unsaid: () => null,
  wrongNow: () => 'no number',
  maybe: () => plain,
  late: () => setTimeout(5).then(failed),
  plain: () => plain,
  thing: () => other,
  thingLater: async () => plain,
  missing: async () => null,
  lists: () => [other, plain],
  mixed: () => [plain, new Error('one of them'), null, plain],
  mixedLater: async () => [Promise.resolve(plain), plain],
  long: () => Array.from({ length: 120 }, () => other),
  own: () => [plain],
}

function schemaWith(sure: '' | '!'): GraphQLSchema {
  const schema = buildSchema(contractWith(sure))
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) field.resolve = RESOLVERS[field.name] ?? field.resolve
    else if (type.name === 'Thing') Object.assign(type, { resolveType: ({ is }: { is: string }) => is })
  }
  return schema
}

const LEAVES = [
  'name',
  'later',
  'nothing',
  'throws',
  'fails',
  'codes',
  'gives',
  'wrong',
  'unsaid',
  'wrongNow',
  '__typename',
]
const TYPES = { plain: 'Plain', thing: 'Thing', thingLater: 'Thing', missing: 'Plain', lists: 'Thing' } as const
const OF_OBJECT = { ...TYPES, mixed: 'Plain', mixedLater: 'Plain' } as const
type Fields = Readonly<Record<string, string>>
const below = (type: string): Fields => (type === 'Thing' ? { lists: 'Thing' } : OF_OBJECT)

const condition = (random: Random) =>
  random.pick(['', '', '', ' @skip(if: true)', ' @skip(if: $no)', ' @include(if: $yes)', ' @include(if: $no)'])
const argument = (random: Random) =>
  random.pick(['', '(text: $text)', '(text: $absent)', '(to: [1, 2])', '(text: "x", to: $numbers)'])

/** Aliases tell arguments apart, so that no two selections of a name differ. */
function leaf(random: Random, type: string): string {
  if (type === 'Thing') return random.pick(['name', '__typename'])
  const name = random.pick(LEAVES)
  return name === 'gives' ? `x${random.int(1e9)}: gives${argument(random)}` : name
}

function selection(random: Random, type: string, depth: number): string {
  const parts = Array.from({ length: 1 + random.int(3) }, () => `${leaf(random, type)}${condition(random)}`)
  const objects = Array.from({ length: depth > 0 ? random.int(3) : 0 }, () => {
    const [name, of] = random.pick(Object.entries(below(type)))
    return `${name}${condition(random)} ${selection(random, of, depth - 1)}`
  })
  const fragment = depth > 0 && type !== 'Query' ? random.pick(fragmentsOn(type)) : ''
  return `{ ${[...parts, ...objects, fragment].join(' ')} }`
}

const FRAGMENTS = ['', '...OfThing', '... on Thing { name lists { __typename } }']
const fragmentsOn = (type: string): readonly string[] =>
  type === 'Thing' ? [...FRAGMENTS, '... on Other { own { fails later } }'] : FRAGMENTS

const question = (
  random: Random,
) => `query ($yes: Boolean = true, $no: Boolean!, $text: String, $absent: String, $numbers: [Int!]) {
  k0: name @include(if: $yes) k1: name @skip(if: $no) k2: gives(text: $text) k3: gives(text: $absent) k4: gives(to: $numbers) constructor: name __proto__: name
  ... @include(if: true) ${selection(random, 'Query', 3)} thing { ...OfThing } long { name own { fails } } }
  fragment OfThing on Thing { name ...OfOther lists { name } } fragment OfOther on Other { plain { name nothing } }`

const contextBy = (elapsed: () => number) => {
  const allowance = { objects: 1e9, characters: 1e9, deadlineMs: 1e9 }
  const parts = { allowance, turns: new Turns(), elapsed, signal: new AbortController().signal }
  return { views: { budget: new Budget(parts) } }
}
const unhurried = () => contextBy(() => 0)

const VARIABLES = { no: false, text: 'a text', numbers: [3] }
const textOf = (schema: GraphQLSchema, seed: number) => {
  const document = parse(question(randomOf(seed)))
  expect(validate(schema, document)).toEqual([])
  return { schema, document, variableValues: VARIABLES, contextValue: unhurried() }
}

const told = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors.map((error: GraphQLError) => JSON.stringify(error)).toSorted(),
})

/** Where the answer is null for an error: of what fails there together, either may be told. */
function nulledBy(data: unknown, { path = [] }: GraphQLError): string {
  let [found, at]: [unknown, number] = [data, 0]
  for (; at < path.length && found !== null; at += 1)
    found = (found as Record<string | number, unknown>)[path[at] ?? ''] ?? null
  return path.slice(0, at).join('.')
}

const nulls = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  places: [...new Set(errors.map((error) => nulledBy(data, error)))].toSorted(),
})

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed)

describe('a question is answered as graphql-js answers it', () => {
  test('where everything may be null: data, errors and where they are', async () => {
    const schema = schemaWith('')
    let errors = 0
    for (const seed of SEEDS) {
      const asked = textOf(schema, seed)
      const ours = told(await execute(asked))
      expect([seed, ours]).toEqual([seed, told(await graphqlJs(asked))])
      errors += ours.errors.length
    }
    expect(errors).toBeGreaterThan(1_000)
  })

  test('where nothing may be null: data, and what is null for an error', async () => {
    const schema = schemaWith('!')
    for (const seed of SEEDS) {
      const asked = textOf(schema, seed)
      expect([seed, nulls(await execute(asked))]).toEqual([seed, nulls(await graphqlJs(asked))])
    }
  })

  test('where an object is null already, nothing that fails in it later is told', async () => {
    const asked = { ...textOf(schemaWith('!'), 1), document: parse('{ maybe { fails late maybe { late } } name }') }
    const { data, errors } = await execute(asked)
    await setTimeout(20)
    expect([JSON.stringify(data), errors?.map(({ path }) => path)]).toEqual([
      '{"maybe":null,"name":"Ban Tổ chức"}',
      [['maybe', 'fails']],
    ])
  })

  test('the same again by the plan that was kept, with other variables', async () => {
    const asked = textOf(schemaWith(''), 1)
    await execute(asked)
    for (const variableValues of [{ no: true }, { no: false, yes: false, text: 'other' }, VARIABLES]) {
      const again = { ...asked, variableValues }
      expect(told(await execute(again))).toEqual(told(await graphqlJs(again)))
    }
  })

  test('the same again by the plan that was kept, with other arguments', async () => {
    const document = parse('query ($text: String) { gives(text: $text) lists { ... on Plain { gives(text: $text) } } }')
    for (const variableValues of [{ text: 'one' }, { text: 'other' }, {}]) {
      const asked = { schema: schemaWith(''), document, variableValues, contextValue: unhurried() }
      expect(told(await execute(asked))).toEqual(told(await graphqlJs(asked)))
    }
  })

  test('what is spread twice is told of once', async () => {
    const document = parse(
      '{ plain { ...Fails ...Fails } ...Again ...Again } fragment Fails on Plain { fails } fragment Again on Query { fails }',
    )
    const asked = { schema: schemaWith(''), document, contextValue: unhurried() }
    expect(told(await execute(asked))).toEqual(told(await graphqlJs(asked)))
  })

  test('in a long list that waits for its turn, what fails is heard before the list is whole', async () => {
    const document = parse('{ long { name fails } }')
    let now = 0
    const late = () => {
      now += 5
      return now
    }
    const asked = { schema: schemaWith('!'), document, contextValue: contextBy(late) }
    const { data, errors } = await execute(asked)
    expect([data, errors?.map(({ message }) => message)]).toEqual([{ long: null }, ['fails later']])
  })

  test('wrong variables, an unknown operation, and what looks at the schema', async () => {
    const asked = textOf(schemaWith(''), 1)
    const others = [
      { ...asked, variableValues: { no: 'yes' } },
      { ...asked, operationName: 'none' },
      {
        ...asked,
        document: parse('{ __schema { queryType { name } } __type(name: "Plain") { fields { name args { name } } } }'),
      },
      { ...asked, document: parse('mutation { name }') },
    ]
    for (const one of others) expect(told(await execute(one))).toEqual(told(await graphqlJs(one)))
  })
})

test('nothing of a question stays when its text is kept', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const asked = {
    schema: schemaWith(''),
    document: parse('query ($any: Any) { gives(any: $any) plain { name } }'),
  }
  const ask = async () => {
    const [contextValue, any] = [unhurried(), { large: 'x'.repeat(1_000) }]
    await execute({ ...asked, contextValue, variableValues: { any } })
    return [contextValue, any].map((one) => new WeakRef(one))
  }
  const left = await ask()
  await setTimeout(1)
  collect()
  expect([left.map((one) => one.deref()), asked.document.kind]).toEqual([[undefined, undefined], 'Document'])
})

test('what is asked is kept with a text as far as it is no more than the text is worth', async () => {
  const schema = schemaWith('')
  const stays = async (length: number) => {
    const document = parse(`{ ${Array.from({ length }, (_, n) => `a${n}: plain { name nothing codes }`).join(' ')} }`)
    const asked = { schema, document, contextValue: unhurried() }
    const question = validateExecutionArgs(asked)
    const [root, plan] = 'schema' in question ? [question.schema.getQueryType(), planOf(question)] : []
    const before = root && plan?.rootOf(root)
    await execute(asked)
    return root && plan?.rootOf(root) === before
  }
  expect([await stays(10), await stays(400)]).toEqual([true, false])
})
