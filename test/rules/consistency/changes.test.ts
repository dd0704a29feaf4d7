import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../../src/model/arrangement.ts'
import type { ChangeEvent } from '../../../src/model/change-event.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import { body, effect, holding, lasting, stated } from '../../helpers/facts.ts'
import { event } from '../events.ts'
import { pilotModel, wrongIn } from './entries.ts'

const pair = holding(lasting('2018'))
const merger: BodyMerger = {
  kind: 'BodyMerger',
  id: 'merger/m',
  components: ['org/a', 'org/b'],
  result: null,
  model: null,
  place: 'place/p',
  level: 'DISTRICT',
  decidedBy: null,
  valid: ALWAYS,
  startBasis: null,
  origin: stated,
}
const WORLD: readonly Entry[] = [pilotModel(['PROVINCE', 'DISTRICT']), pair, merger, body('org/a', 'place/p')]

describe('an effect', () => {
  const wrong = (target: string | null, ...levels: readonly ('PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'COUNTRY')[]) =>
    wrongIn(effect('SUSPEND', '2022', { target: target as 'model/m2', levels }), WORLD)

  test('names levels of its model, one at least', () => {
    expect([wrong('model/m2', 'PROVINCE', 'DISTRICT'), wrong('model/m2', 'DISTRICT')]).toEqual([[], []])
    expect(wrong('model/m2')).toEqual([
      'levels: names no level, and so acts on nothing: "model/m2" is a model of PROVINCE, DISTRICT.',
    ])
    expect(wrong('model/m2', 'DISTRICT', 'COMMUNE')).toHaveLength(1)
    expect(wrong('model/m2', 'DISTRICT', 'COMMUNE', 'COUNTRY')).toEqual([
      'levels: names COMMUNE, COUNTRY, but "model/m2" is a model of PROVINCE, DISTRICT.',
    ])
  })
  test.each([pair.id, merger.id])('names the level of its arrangement %s, or none', (id) => {
    expect([wrong(id), wrong(id, 'DISTRICT'), wrong(id, 'PROVINCE', 'DISTRICT')]).toEqual([[], [], []])
    expect(wrong(id, 'PROVINCE')).toEqual([`levels: names PROVINCE, but "${id}" is at DISTRICT.`])
    expect(wrong(id, 'PROVINCE', 'COMMUNE')).toEqual([`levels: names PROVINCE, COMMUNE, but "${id}" is at DISTRICT.`])
  })
  test.each([null, 'model/unknown', 'org/a'])('on %s may name any', (target) => {
    expect([wrong(target), wrong(target, 'COMMUNE')]).toEqual([[], []])
  })
})

describe('an event', () => {
  const original = (id: string, outcome: 'ENDED' | 'CONTINUED' = 'ENDED') => ({ id: id as 'place/a', outcome })
  const wrong = (
    change: ChangeEvent['change'],
    originals: ChangeEvent['originals'],
    ...results: readonly string[]
  ): readonly string[] => wrongIn(event({ change, originals, results: results as readonly 'place/r'[] }), [])

  test.each([
    ['MERGER', ['originals: is a MERGER with 0 originals; it takes at least 1.'], 'results'],
    ['SPLIT', ['originals: is a SPLIT with 0 originals; it takes at least 1.'], 'results'],
    ['RENAME', ['originals: is a RENAME with 0 originals; it takes at least 1.'], 'results'],
    ['TRANSFER', ['originals: is a TRANSFER with 0 originals; it takes at least 1.'], 'results'],
    ['ESTABLISHMENT', [], 'results'],
    ['DISSOLUTION', ['originals: is a DISSOLUTION with 0 originals; it takes at least 1.'], null],
  ] as const)('that is a %s changes something into something', (change, originals, results) => {
    const noResults = results ? [`results: is a ${change} with 0 results; it takes at least 1.`] : []
    expect(wrong(change, [])).toEqual([...originals, ...noResults])
  })
  test.each([
    ['MERGER', [original('place/a')], ['place/r']],
    ['SPLIT', [original('place/a', 'CONTINUED')], ['place/a', 'place/r']],
    ['RENAME', [original('place/a', 'CONTINUED')], ['place/a']],
    ['TRANSFER', [original('place/a', 'CONTINUED')], ['place/a']],
    ['ESTABLISHMENT', [], ['place/r']],
    ['DISSOLUTION', [original('place/a'), original('place/b')], []],
    ['DISSOLUTION', [original('place/a'), original('org/a'), original('type/body')], []],
  ] as const)('that is a %s is right with as much as it takes', (change, originals, results) => {
    expect(wrong(change, originals, ...results)).toEqual([])
  })
  test('turns things into things of their kind', () => {
    expect(wrong('MERGER', [original('place/a'), original('org/a')], 'place/r')).toEqual([
      'results: turns place and org into each other; all are of one kind.',
    ])
    expect(wrong('MERGER', [original('place/a')], 'org/r')).toHaveLength(1)
    // The id of a class does not say of what it is one.
    expect(wrong('MERGER', [original('type/body'), original('type/other')], 'type/rare')).toEqual([])
  })
  test('that renames leaves each thing what it is', () => {
    const renamed = 'results: is a RENAME that gives another id; what is renamed stays what it is.'
    expect(wrong('RENAME', [original('place/a', 'CONTINUED')], 'place/b')).toEqual([renamed])
    const two = [original('place/a', 'CONTINUED'), original('place/b', 'CONTINUED')]
    expect(wrong('RENAME', two, 'place/a')).toEqual([renamed])
    expect(wrong('RENAME', two, 'place/b', 'place/a')).toEqual([])
  })
  test('makes of an original what it can be', () => {
    expect(wrong('RENAME', [original('place/a')], 'place/a')).toEqual([
      'originals.0: is a RENAME, after which "place/a" is not ENDED.',
      'originals.0: ends "place/a" and results in it.',
    ])
    expect(wrong('DISSOLUTION', [original('place/a'), original('place/b', 'CONTINUED')])).toEqual([
      'originals.1: is a DISSOLUTION, after which "place/b" is not CONTINUED.',
    ])
  })
  test('does not result in what it ends', () => {
    expect(wrong('MERGER', [original('place/b'), original('place/a')], 'place/a')).toEqual([
      'originals.1: ends "place/a" and results in it.',
    ])
    expect(wrong('MERGER', [original('place/b'), original('place/a', 'CONTINUED')], 'place/a')).toEqual([])
  })
})
