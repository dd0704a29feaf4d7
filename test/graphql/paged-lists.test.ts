import { buildSchema, type GraphQLField, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { type Api, typeDefs } from '../../src/graphql/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { named, stated } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'
import { held, report } from '../rules/conflicts/records.ts'

/** A list below an object, and the root list that gives the same by page, by one of some conditions. */
interface PagedElsewhere {
  readonly type: string
  readonly field: string
  readonly root: string
  readonly conditions: readonly string[]
  /** The same for every page, such as `, existing: ANY`. */
  readonly also: string
  /** What to ask of an item of the list to have the key of what the root list gives. */
  readonly item: string
}

const ITEM = { DirectiveRelation: 'directive { key }' } as const satisfies Record<string, string>
const itemOf = (type: string): string => Object.entries(ITEM).find(([name]) => name === type)?.[1] ?? 'key'

/** Read from its description: "By page: `effects(filter: {target})`, or `other`." */
function readField(type: string, field: GraphQLField<unknown, unknown>): readonly PagedElsewhere[] {
  const said = /By page: `(\w+)\(filter: \{(\w+)((?:, \w+: \w+)*)\}\)`(.*)/s.exec(field.description ?? '')
  const list = isNonNullType(field.type) ? field.type.ofType : field.type
  if (!said || !isListType(list)) return []
  const [, root = '', first = '', also = '', rest = ''] = said
  const conditions = [first, ...[...rest.matchAll(/`(\w+)`/g)].map(([, one]) => one ?? '')]
  return [
    {
      type,
      field: field.name,
      root,
      conditions,
      also,
      item: itemOf(getNamedType(list).name),
    },
  ]
}

const LISTS = Object.values(buildSchema(typeDefs).getTypeMap())
  .flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => readField(type.name, field)) : [],
  )
  // What became of a thing is told of the view's day and by thing; its events are told whatever the day.
  .filter(({ field }) => !['predecessors', 'successors'].includes(field))

let world: readonly Entry[]
let api: Api
beforeAll(async () => {
  const { entries } = randomWorld(randomOf(23))
  const about = entries.flatMap(({ kind, id }) => (kind === 'PilotModel' ? [id] : []))
  const merger = entries.find(({ kind }) => kind === 'BodyMerger')
  const posts = new Set(
    entries.flatMap((entry) => (entry.kind === 'ConcurrentHolding' ? [entry.first, entry.second] : [])),
  )
  world = [
    ...entries,
    ...[...posts].map((post, n) => held(`of-both-${n}`, 'of-both', null, null, { post })),
    { kind: 'Person', id: 'person/of-both', names: named('of both'), origin: stated },
    { kind: 'OpenQuestion', id: 'remark/asked-of-all', about, question: 'Who holds both?', searched: [] },
    ...(merger?.kind === 'BodyMerger' ? [report('on-a-merger', 'DONE', '2022-10-15', merger.id)] : []),
  ]
  const store = await emptyStore()
  await record(store, world)
  api = apiOver(store)
})

const keysIn = (list: readonly unknown[]): readonly unknown[] =>
  [...new Set(list.map((one) => pick(one, 'key') ?? pick(one, 'directive.key')))].toSorted()

test('most kinds have such lists', () => {
  expect(LISTS.length).toBeGreaterThan(20)
  expect(LISTS.filter(({ type }) => !KIND_NAMES.some((kind) => kind === type))).toEqual([])
})

test.each(LISTS)(
  '$field of $type is given by page by $root, too',
  async ({ type, field, root, conditions, also, item }) => {
    const ids = world.filter(({ kind }) => kind === type).map(({ id }) => id)
    const pages = conditions.map((one) => `${one}: ${root}(first: 100, filter: {${one}: $id${also}}) { nodes { key } }`)
    const query = `query($id: ID!) { node(id: $id) { ... on ${type} { list: ${field} { ${item} } } } ${pages.join(' ')} }`
    let found = 0
    for (const id of ids) {
      const data = await answerOf(api, query, { id })
      const listed = listIn(data, 'node.list')
      expect(keysIn(conditions.flatMap((one) => listIn(data, `${one}.nodes`)))).toEqual(keysIn(listed))
      found += listed.length
    }
    expect(found).toBeGreaterThan(0)
  },
)
