import { describe, expect, test } from 'vitest'
import { hitOf, type SearchNode } from '../../src/web/search/hits.ts'
import { en } from '../../src/web/words/en.ts'

const there = { state: 'YES' } as const
const gone = { state: 'NO' } as const
const looking = { lang: 'en', day: '2025-08-01', words: en } as const
const place = (key: string, more: Partial<SearchNode> = {}): SearchNode => ({
  ...{ __typename: 'Place', key, fullName: key, exists: there, valid: { from: '2000-01-01', to: null } },
  ...more,
})

describe('what is found', () => {
  test('leads to a page of its own where it is a pair, told by its mark and both its posts', () => {
    const [main, concurrent] = ['Organising Committee head', 'Home Affairs director']
    const pair: SearchNode = {
      ...{ __typename: 'PostPair', key: 'pair/p-3', name: 'P-3', level: { name: 'Province level' } },
      ...{ mainPostType: { name: main }, concurrentPostType: { name: concurrent } },
    }
    const hit = hitOf(pair, looking)
    expect(hit.name.text).toBe('P-3')
    expect(hit.beside).toEqual(['Province level', main, concurrent])
    expect(hit.change).toEqual({ object: 'pair/p-3' })
    expect(hit.there).toBeNull()
  })

  test.each<[string, Partial<SearchNode>, string | null]>([
    ['is there', {}, null],
    ['is presumed', { exists: { state: 'PRESUMED' } }, null],
    ['is nothing of which that is asked', { __typename: 'Person', exists: null }, null],
    ['is gone', { exists: gone, valid: { from: null, to: '2025-07-01' } }, 'no longer there on 01/08/2025'],
    ['comes later', { exists: gone, valid: { from: '2026-01-01', to: null } }, 'not there yet on 01/08/2025'],
    [
      'comes later, and is gone by now',
      { exists: gone, valid: { from: '[2026..2027]', to: '2028' } },
      'not there yet on 01/08/2025',
    ],
    [
      'is not there for what it lies in',
      { exists: gone, valid: { from: '[..2022-07-07]', to: null } },
      'not there on 01/08/2025',
    ],
    ['is open', { exists: { state: 'UNKNOWN' } }, 'unknown whether there on 01/08/2025'],
  ])('says of the day, where it %s', (_, more, said) => {
    expect(hitOf(place('place/a', more), looking).there).toBe(said)
  })

  test('lay in no place of the name that this got later', () => {
    const city = { key: 'place/city', fullName: 'Quảng Ninh City', exists: there }
    const ended = { exists: gone, valid: { from: null, to: '2025-07-01' } }
    const besideOf = (more: Partial<SearchNode>) => hitOf(place('place/a', more), looking).beside
    expect(besideOf({ parent: city })).toEqual(['Quảng Ninh City'])
    expect(besideOf({ parent: city, ...ended })).toEqual(['lay in what is then Quảng Ninh City'])
    expect(besideOf({ parent: { ...city, exists: gone }, ...ended })).toEqual(['Quảng Ninh City'])
    const toCome = { exists: gone, valid: { from: '2026-01-01', to: null } }
    expect(besideOf({ parent: city, ...toCome })).toEqual(['Quảng Ninh City'])
    const organization = { key: 'org/a', name: 'Committee', place: city }
    expect(besideOf({ __typename: 'Post', organization, ...ended })).toEqual([
      'Committee',
      'lay in what is then Quảng Ninh City',
    ])
  })
})
