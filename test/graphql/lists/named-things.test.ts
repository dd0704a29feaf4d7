import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { conflictSource } from '../../../src/graphql/lists/conflicts.ts'
import { NotFound } from '../../../src/model/errors.ts'
import { allOf } from '../../answers/readers.ts'

import { LISTS, smallView } from './all-lists.ts'

let view: ViewReader
beforeAll(async () => {
  view = await smallView()
})

/** Where a condition names one thing, by its kind; and what it is refused. */
const NAMED: readonly (readonly [keyof typeof LISTS, string, string])[] = [
  ...(['within', 'parent', 'below'] as const).map((name) => ['places', name, 'place'] as const),
  ...(['place', 'seat'] as const).map((name) => ['organizations', name, 'place'] as const),
  ['organizations', 'type', 'type'],
  ['organizations', 'superior', 'org'],
  ['posts', 'place', 'place'],
  ['posts', 'organization', 'org'],
  ['posts', 'type', 'type'],
  ['occupancies', 'place', 'place'],
  ['occupancies', 'post', 'post'],
  ['occupancies', 'holder', 'person'],
  ['postTypes', 'organizationType', 'type'],
  ['directives', 'issuer', 'org'],
  ['directives', 'signer', 'person'],
  ...['basedOn', 'reviews', 'replaces', 'amends', 'repeals'].map((name) => ['directives', name, 'directive'] as const),
  ['directives', 'reportedIn', 'doc'],
  ['effects', 'directive', 'directive'],
  ['obligations', 'directive', 'directive'],
  ['obligations', 'addressee', 'org'],
  ['events', 'directive', 'directive'],
  ['counts', 'atPlace', 'place'],
  ['holdings', 'place', 'place'],
  ['holdings', 'orderedBy', 'directive'],
  ['holdings', 'decidedBy', 'directive'],
  ['holdings', 'post', 'post'],
  ['holdings', 'organization', 'org'],
  ['holdings', 'holder', 'person'],
  ['persons', 'holding', 'holding'],
  ['proposals', 'document', 'doc'],
  ['holdings', 'mainPost', 'post'],
  ['holdings', 'concurrentPost', 'post'],
  ['mergers', 'component', 'org'],
  ['mergers', 'result', 'org'],
]

describe('a condition that names a thing', () => {
  test.each(NAMED)('in %s, %s, takes one of its kind that is there', async (list, name, prefix) => {
    const nobody = `${prefix}/nobody`
    await expect(LISTS[list](view, { [name]: nobody })).rejects.toThrow(NotFound)
    await expect(LISTS[list](view, { [name]: 'model/m2' })).rejects.toThrow(`names a model, not a ${prefix}`)
    for (const nothing of [null, undefined])
      expect(await LISTS[list](view, { [name]: nothing })).toEqual(await LISTS[list](view, null))
  })

  test.each([
    ['reports', 'arrangement'],
    ['effects', 'target'],
    ['events', 'original'],
    ['events', 'result'],
    ['counts', 'counts'],
    ['criticisms', 'about'],
    ['questions', 'about'],
  ] as const)('in %s, %s, takes anything that is there', async (list, name) => {
    expect(await LISTS[list](view, { [name]: 'doc/s7' })).toEqual([])
    expect(await LISTS[list](view, { [name]: null })).toEqual(await LISTS[list](view, null))
    await expect(LISTS[list](view, { [name]: 'doc/nobody' })).rejects.toThrow(NotFound)
  })

  test('says what is not there, and in which revision', async () => {
    await expect(LISTS.places(view, { parent: 'place/nobody' })).rejects.toThrow(
      'No "place/nobody" in what was known at revision 1. Find it by name with search(text:).',
    )
    await expect(LISTS.holdings(view, { model: ['model/m2', 'model/m9'] })).rejects.toThrow('"model/m9"')
    await expect(LISTS.holdings(view, { model: ['place/p'] })).rejects.toThrow('not a model')
  })

  test('of conflicts, takes anything that is there', async () => {
    const about = async (filter: object | null) => allOf(await conflictSource(view, filter), 10)
    expect((await about(null)).map(({ value }) => value.rule)).toEqual(['EVENT_INCOMPLETE'])
    expect(await about({ rule: ['TWO_CODES'] })).toEqual([])
    expect(await about({ about: 'place/p/e' })).toEqual([])
    expect((await about({ about: 'event/end' })).length).toBe(1)
    await expect(about({ about: 'event/nobody' })).rejects.toThrow(NotFound)
  })
})
