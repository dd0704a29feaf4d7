import { expect, test } from 'vitest'
import type { Term } from '../../src/model/term.ts'
import { hasOneHolder, levelOfCounts, missingIn, remedyFor, vocabulariesOf } from '../../src/rules/vocabularies.ts'
import { codesIn, TERMS } from '../helpers/terms.ts'

const world = vocabulariesOf(TERMS)
const levels = (...positions: readonly (number | null)[]): readonly Term[] =>
  TERMS.filter(({ vocabulary }) => vocabulary === 'LEVEL').map((term, at) => ({
    ...term,
    position: positions[at] ?? null,
  }))

test('a code means its term, in its own vocabulary', () => {
  expect(world.term({ vocabulary: 'LEVEL', code: 'COMMUNE' })?.id).toBe('term/level/COMMUNE')
  expect(world.term({ vocabulary: 'DESIGNATION', code: 'COMMUNE' })?.id).toBe('term/designation/COMMUNE')
  expect(world.term({ vocabulary: 'ROLE', code: 'COMMUNE' })).toBeUndefined()
})

test('terms come in their order, those without one behind, by code', () => {
  const codes = (terms: readonly Term[]) =>
    vocabulariesOf(terms)
      .termsOf('LEVEL')
      .map(({ code }) => code)
  expect(codes(TERMS)).toEqual(['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'])
  expect(codes(levels(4, 3, 2, 1))).toEqual(['COMMUNE', 'DISTRICT', 'PROVINCE', 'COUNTRY'])
  expect(codes(levels(null, 3, null, 1))).toEqual(['COMMUNE', 'PROVINCE', 'COUNTRY', 'DISTRICT'])
})

test('places are worded by the terms of their designations, in the languages that these have words in', () => {
  expect(world.wordings.get('TOWN')?.['vi']?.territory).toBe('thị xã {place}')
  expect(world.wordings.has('COUNTRY')).toBe(false)
  const halved = TERMS.map((term) => (term.wordings ? { ...term, wordings: term.wordings.slice(0, 1) } : term))
  expect(Object.keys(vocabulariesOf(halved).wordings.get('TOWN') ?? {})).toEqual(['vi'])
})

test('one person holds a post whose role its term says so of; of a role without a term nothing is claimed', () => {
  expect(['HEAD', 'DEPUTY', 'MEMBER', 'DEAN'].map((role) => hasOneHolder(world, role))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('counts are by the highest level but one, of those that have an order', () => {
  expect(levelOfCounts(world)).toBe('PROVINCE')
  expect(levelOfCounts(vocabulariesOf(levels(4, 3, 2, 1)))).toBe('DISTRICT')
  expect(levelOfCounts(vocabulariesOf(levels(1)))).toBeNull()
  expect(levelOfCounts(vocabulariesOf([]))).toBeNull()
})

test('a vocabulary without terms is missing', () => {
  expect(missingIn(TERMS)).toEqual([])
  expect(missingIn(levels(1))).toEqual(['BRANCH', 'DESIGNATION', 'ROLE', 'INSTRUMENT', 'LANGUAGE'])
})

test.each([
  ['PROVINSE', 'Did you mean PROVINCE?'],
  ['province', 'Did you mean PROVINCE?'],
  ['XYZZY', 'Known are COUNTRY, PROVINCE, DISTRICT, COMMUNE.'],
])('instead of %s: %s', (code, remedy) => {
  expect(remedyFor({ code }, codesIn('LEVEL'))).toBe(remedy)
})
