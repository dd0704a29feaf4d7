import { describe, expect, test } from 'vitest'
import { type Found, hitOf, likeliestFirst, type SearchNode } from '../../src/web/search/hits.ts'
import { en } from '../../src/web/words/en.ts'

const there = { state: 'YES' } as const
const gone = { state: 'NO' } as const
const looking = { lang: 'en', day: '2025-08-01', words: en } as const
const place = (key: string, more: Partial<SearchNode> = {}): SearchNode => ({
  ...{ __typename: 'Place', key, fullName: key, exists: there, valid: { from: '2000-01-01', to: null } },
  ...more,
})
const found = (node: SearchNode, name = 'Đầm Hà'): Found => ({ rank: 'PREFIX', name, node })
const at = (position: number) => ({ level: { name: 'Level', position } })

describe('what is found', () => {
  test('leads to a page of its own where it is a pair, told by its mark and both its posts', () => {
    const [main, concurrent] = ['Organising Committee head', 'Home Affairs director']
    const pair: SearchNode = {
      ...{ __typename: 'PostPair', key: 'pair/p-3', name: 'P-3', level: { name: 'Province level', position: 2 } },
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

  test('is there first, then of the higher level, among what fits alike by the same name', () => {
    const [district, commune, other, province] = [
      found(place('place/district', { exists: gone, ...at(2) })),
      found(place('place/commune', at(3))),
      found(place('place/other', { exists: gone, ...at(1) }), 'Đầm Dơi'),
      found(place('place/province', { exists: { state: 'UNKNOWN' }, ...at(1) })),
    ] as const
    const keys = likeliestFirst([district, commune, other, province]).map(({ node }) => node.key)
    expect(keys).toEqual(['place/province', 'place/commune', 'place/other', 'place/district'])
  })

  test('has a body before the posts in it that fit alike', () => {
    const department = { key: 'org/a', name: 'Department' }
    const director = { __typename: 'Post', key: 'post/a', name: 'Director', organization: department }
    const body = { __typename: 'Organization', ...department }
    const keysOf = (all: readonly Found[]) => likeliestFirst(all).map(({ node }) => node.key)
    const other = found(place('place/a'), 'Other')
    expect(keysOf([found(director, 'Director'), other, found(body)])).toEqual(['org/a', 'post/a', 'place/a'])
    const lesser = { ...found(body), rank: 'TERMS' }
    expect(keysOf([found(director, 'Director'), other, lesser])).toEqual(['post/a', 'place/a', 'org/a'])
  })

  test('has of names that only have the words first what is there, and then the one with the fewest others', () => {
    const terms = (key: string, name: string, more: Partial<SearchNode> = {}): Found => ({
      ...{ rank: 'TERMS', name, node: place(key, more) },
    })
    const [office, committee] = [terms('org/office', 'Office of the Committee of X'), terms('org/x', 'Committee of X')]
    const exact = { ...terms('org/exact', 'Some Committee of some X at length'), rank: 'EXACT' }
    const past = terms('org/past', 'Committee X', { exists: gone })
    const keys = likeliestFirst([exact, office, past, committee]).map(({ node }) => node.key)
    expect(keys).toEqual(['org/exact', 'org/x', 'org/office', 'org/past'])
  })
})
