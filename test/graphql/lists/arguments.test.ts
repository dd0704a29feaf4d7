import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import {
  daySpan,
  existingEntry,
  existingId,
  existingIds,
  linkedTo,
  uniqueList,
} from '../../../src/graphql/lists/arguments.ts'
import { Incorrect, NotFound } from '../../../src/model/errors.ts'
import { readerOf, storeOf } from '../../answers/readers.ts'
import { body, PROVINCE, SOURCE } from '../../helpers/facts.ts'

describe('the arguments of lists', () => {
  test('a span may be open on either side, is half-open, and has a day', () => {
    expect([daySpan(null), daySpan(undefined), daySpan({})]).toEqual([null, null, null])
    expect(daySpan({ from: '2020-01-01', to: null })).toEqual({ from: '2020-01-01', to: null })
    expect(daySpan({ to: '2020-01-01' })).toEqual({ from: null, to: '2019-12-31' })
    expect(daySpan({ from: '2020-01-01', to: '2020-01-02' })).toEqual({ from: '2020-01-01', to: '2020-01-01' })
    expect(() => daySpan({ to: '0001-01-01' })).toThrow('No day is before 0001-01-01. Give `to` the first day after')
    expect(daySpan({ to: '0001-01-02' })).toEqual({ from: null, to: '0001-01-01' })
    for (const to of ['2020-01-01', '2019-12-31'] as const) {
      expect(() => daySpan({ from: '2020-01-01', to })).toThrow(Incorrect)
      expect(() => daySpan({ from: '2020-01-01', to })).toThrow(
        `No day is from 2020-01-01 on and before ${to}. Give \`to\` the first day after the span.`,
      )
    }
  })

  test('a list has each value once, and a hundred at most', () => {
    const numbers = Array.from({ length: 100 }, (_, n) => n)
    expect(uniqueList('level', null)).toBeNull()
    expect(uniqueList('level', [])).toEqual([])
    expect(uniqueList('level', ['b', 'a', 'b'])).toEqual(['b', 'a'])
    expect(uniqueList('level', numbers)).toEqual(numbers)
    expect(() => uniqueList('level', [...numbers, 1])).toThrow('"level" has 101 values. Give at most 100 at once.')
  })
})

describe('an argument that names an entry', () => {
  let view: ViewReader
  beforeAll(async () => {
    view = await readerOf(await storeOf([SOURCE, PROVINCE, body('org/x', PROVINCE.id)]))
  })

  test('gives its id, and nothing where it is left out', async () => {
    for (const nothing of [null, undefined]) {
      expect(await existingId(view, 'org', nothing)).toBeNull()
      expect(await existingEntry(view, nothing)).toBeNull()
      expect(await linkedTo(view, 'PART_OF', 'org', nothing)).toEqual([])
    }
    expect(await existingId(view, 'org', 'org/x')).toBe('org/x')
    expect(await existingEntry(view, PROVINCE.id)).toBe(PROVINCE.id)
    expect(await existingIds(view, 'org', ['org/x', 'org/x'])).toEqual(['org/x', 'org/x'])
    expect(await existingIds(view, 'org', [])).toEqual([])
    expect(await linkedTo(view, 'PART_OF', 'org', 'org/x')).toEqual([{ link: 'PART_OF', id: 'org/x' }])
    expect(await linkedTo(view, 'ABOUT', null, 'doc/s6')).toEqual([{ link: 'ABOUT', id: 'doc/s6' }])
  })

  test.each<[string, (text: string) => Promise<unknown>]>([
    ['of a kind', (text) => existingId(view, 'org', text)],
    ['of any kind', (text) => existingEntry(view, text)],
    ['in a list', (text) => existingIds(view, 'org', ['org/x', text])],
    ['linked to', (text) => linkedTo(view, 'PART_OF', 'org', text)],
    ['linked to, of any kind', (text) => linkedTo(view, 'ABOUT', null, text)],
  ])('is refused where nobody knows it, or it is no key: %s', async (_what, named) => {
    await expect(named('org/nobody')).rejects.toThrow(NotFound)
    await expect(named('org/nobody')).rejects.toThrow(
      'No "org/nobody" in what was known at revision 1. Find it by name with search(text:). What was recorded later is there with a later recordedAt.',
    )
    await expect(named('nobody')).rejects.toThrow(Incorrect)
    await expect(named('')).rejects.toThrow(Incorrect)
  })

  test('is refused where it is of another kind', async () => {
    await expect(existingId(view, 'org', PROVINCE.id)).rejects.toThrow(Incorrect)
    await expect(existingIds(view, 'org', [PROVINCE.id])).rejects.toThrow(Incorrect)
    await expect(linkedTo(view, 'PART_OF', 'org', PROVINCE.id)).rejects.toThrow(Incorrect)
  })
})
