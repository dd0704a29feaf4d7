import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import type * as sdl from '../../../src/graphql/generated/schema.ts'
import { arrangementQuery } from '../../../src/graphql/lists/arrangements.ts'
import { conflictSource } from '../../../src/graphql/lists/conflicts.ts'
import * as filters from '../../../src/graphql/lists/filters.ts'
import { linkQuery } from '../../../src/graphql/lists/pilot-links.ts'
import { searchSource } from '../../../src/graphql/lists/search.ts'

import { LISTS, smallView } from './all-lists.ts'

let view: ViewReader
beforeAll(async () => {
  view = await smallView()
})

/** Where a condition is a list. */
const LISTED: readonly (readonly [keyof typeof LISTS, string])[] = [
  ...(['level', 'designation'] as const).map((name) => ['places', name] as const),
  ...(['level', 'branch'] as const).map((name) => ['organizations', name] as const),
  ...(['level', 'branch', 'role'] as const).map((name) => ['posts', name] as const),
  ['occupancies', 'tenure'],
  ['reports', 'outcome'],
  ...(['level', 'branch', 'prevalence'] as const).map((name) => ['organizationTypes', name] as const),
  ...(['level', 'branch', 'role'] as const).map((name) => ['postTypes', name] as const),
  ['directives', 'instrument'],
  ['directives', 'term'],
  ['documents', 'language'],
  ['proposals', 'status'],
  ['persons', 'holds'],
  ['effects', 'modality'],
  ...(['level', 'action'] as const).map((name) => ['effects', name] as const),
  ['obligations', 'level'],
  ['events', 'changeKind'],
  ...(['level', 'branch', 'modelForm', 'standing'] as const).map((name) => ['models', name] as const),
  ...(['standing', 'execution', 'level', 'branch', 'model'] as const).map((name) => ['holdings', name] as const),
]

describe('a condition that is a list', () => {
  const many = Array.from({ length: 101 }, (_, n) => `model/${n}`)
  test.each(LISTED)('in %s, %s, is refused by its name where it is too long', async (list, name) => {
    await expect(LISTS[list](view, { [name]: many })).rejects.toThrow(`"${name}" has 101 values.`)
  })

  test('of rules and forms, too', async () => {
    await expect(conflictSource(view, { rule: many as never })).rejects.toThrow('"rule" has 101 values.')
    const kinds = async (form: readonly sdl.ArrangementForm[] | null) => (await arrangementQuery(view, { form })).kinds
    await expect(kinds(many as never)).rejects.toThrow('"form" has 101 values.')
    expect([await kinds(null), await kinds([]), await kinds(['BODY_MERGER'])]).toEqual([
      ['ConcurrentHolding', 'BodyMerger'],
      [],
      ['BodyMerger'],
    ])
    expect((await arrangementQuery(view, null)).kinds).toEqual(['ConcurrentHolding', 'BodyMerger'])
  })

  test('of pairs, links and what is searched for, too', async () => {
    const lists = [
      ...['level', 'standing', 'model'].map((name) => [name, filters.postPairQuery(view, { [name]: many })]),
      ...['level', 'standing', 'model', 'pair'].map((name) => [name, linkQuery(view, { [name]: many })]),
    ] as const
    for (const [name, asked] of lists) await expect(asked, `${name}`).rejects.toThrow(`"${name}" has 101 values.`)
    for (const name of ['level', 'branch', 'kind'])
      expect(() => searchSource(view, 'x', { [name]: many })).toThrow(`"${name}" has 101 values.`)
  })
})

test('an empty list of values has nothing to fit, in every list', async () => {
  for (const [list, name] of LISTED) expect(await LISTS[list](view, { [name]: [] }), `${list} ${name}`).toEqual([])
})
