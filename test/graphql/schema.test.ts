import { readFileSync } from 'node:fs'
import { diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { SEARCHED_KINDS, searchKindOf } from '../../src/graphql/lists/search.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { typeDefs } from '../../src/graphql/sdl.ts'

const schema = buildSchema(typeDefs)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const own = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))

interface Described {
  readonly at: string
  readonly description?: string | null | undefined
}

/** A type with all that can be described in it. */
function elementsOf(type: GraphQLNamedType): readonly Described[] {
  const here = { at: type.name, description: type.description }
  if (isEnumType(type))
    return [here, ...type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))]
  if (isInputObjectType(type))
    return [
      here,
      ...Object.values(type.getFields()).map(({ name, description }) => ({ at: `${type.name}.${name}`, description })),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return [here]
  const fields = Object.values(type.getFields())
  return [
    here,
    ...fields.flatMap(({ name, description, args }) => [
      { at: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ at: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
    ]),
  ]
}

/** The contract as clients know it. */
const PROMISED = buildSchema(readFileSync(new URL('./promised.graphql', import.meta.url), 'utf8'))

const PAGE = /(Connection|Chart)$/
const isListOfObjects = ({ type }: { readonly type: GraphQLOutputType }): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type))

/** Lists that every entry may have and that are part of it: what it rests on, its names, its versions. */
const OWN = ['.sources', '.quotes', '.citations', '.inputs', '.names', '.history', '.because', '.standingHistory']
/** Lists that are part of one entry, or as long as the general model and the pilot models, or cut by arguments. */
const BOUNDED = [
  'Query.nodes',
  'Query.placesByCode',
  'Query.statisticsSeries',
  'Conflict.facts',
  'Place.designations',
  'Place.ancestors',
  'Place.datedParents',
  'Place.codes',
  'PlacesOfCode.places',
  'Organization.datedPlaces',
  'Organization.superiors',
  'Organization.ancestors',
  'Organization.datedSuperiors',
  'Post.datedOrganizations',
  'Post.concurrentlyHolds',
  'Post.successors',
  'Term.wordings',
  'OrganizationType.superiors',
  'OrganizationType.places',
  'PostType.pilotModels',
  'PostType.concurrentlyHolds',
  'Directive.issuers',
  'Directive.issued',
  'Directive.signers',
  'Directive.relations',
  'Directive.basedOn',
  'Directive.reports',
  'Directive.conflicts',
  'Effect.levels',
  'Obligation.addressees',
  'Obligation.levels',
  'PilotModel.levels',
  'PilotModel.branches',
  'PilotModel.pairs',
  'PilotModel.standings',
  'PilotLink.holdings',
  'BodyMerger.components',
  'ChangeEvent.originals',
  'ChangeEvent.results',
  'ChangeEvent.shares',
  'Criticism.about',
  'OpenQuestion.about',
  'OpenQuestion.searched',
  'Proposal.proposed',
  'Statistics.rows',
  'Tally.branches',
  'PilotLinkStatistics.rows',
  'Comparison.models',
]

describe('the public contract', () => {
  test('keeps what clients were promised, and promises nothing that is not written down', async () => {
    const changes = (await diff(PROMISED, schema)).filter(({ type }) => !type.includes('DESCRIPTION'))
    expect(changes.map(({ criticality, message }) => `${criticality.level}: ${message}`)).toEqual([])
  })

  test('is answered in full: every field that gives an object has what resolves it', () => {
    const objects = Object.values(executableSchema().getTypeMap()).filter((type) => isObjectType(type))
    const fields = objects
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ ...field, at: `${type.name}.${field.name}` })),
      )
    expect(fields.length).toBeGreaterThan(100)
    const unanswered = fields.filter(({ type, resolve }) => isCompositeType(getNamedType(type)) && !resolve)
    expect(unanswered.map(({ at }) => at)).toEqual([])
  })

  test('describes every type, field, argument, input field and value', () => {
    const silent = own.flatMap(elementsOf).filter(({ description }) => !description?.trim())
    expect(silent.map(({ at }) => at)).toEqual([])
  })

  test('lets search ask for each kind that has names or codes, and for no other', () => {
    const searched = schema.getType('SearchKind')
    expect(isEnumType(searched) && searched.getValues().map(({ name }) => name)).toEqual(
      SEARCHED_KINDS.map(searchKindOf),
    )
  })

  test('has no nulls inside lists, but for ids that name nothing', () => {
    const loose = own.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => {
            const list = isNonNullType(field.type) ? field.type.ofType : field.type
            return isListType(list) && !isNonNullType(list.ofType) ? [`${type.name}.${field.name}`] : []
          })
        : [],
    )
    expect(loose).toEqual(['Query.nodes'])
  })

  test('gives by page, too, every list that grows with the world, and says where', () => {
    const lists = types.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
    )
    const unpaged = lists
      .filter(
        ({ type, field }) =>
          isListOfObjects(field) && !PAGE.test(type.name) && !/By page: `/.test(field.description ?? ''),
      )
      .map(({ type, field }) => `${type.name}.${field.name}`)
    expect(unpaged.filter((name) => !OWN.some((one) => name.endsWith(one)))).toEqual(BOUNDED)
  })

  test('lets root fields fail alone: none is non-null', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([])
  })
})
