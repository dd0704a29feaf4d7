import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { didYouMean, distance, nearest } from '../../src/model/text.ts'

const KNOWN = COMMANDS.map(({ name }) => name)

describe('the nearest command', () => {
  test.each([
    ['serv', 'serve'],
    ['srve', 'serve'],
    ['imprt', 'import'],
    ['exprot', 'export'],
    ['chekc', 'check'],
    ['bakcup', 'backup'],
    ['vers', 'version'],
    ['seeds', 'seed'],
  ])('to "%s" is %s', (word, meant) => expect(nearest(word, KNOWN)).toBe(meant))

  test.each(['xyz', 'q', '', 'neo4j', 'delete'])('to "%s" is none', (word) => expect(nearest(word, KNOWN)).toBeNull())

  test('is only named where there is one', () => {
    expect(didYouMean('serv', KNOWN, 'See help.')).toBe('Did you mean "serve"? See help.')
    expect(didYouMean('xyz', KNOWN, 'See help.')).toBe('See help.')
  })
})

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

  test('is nothing for the same word and the same in both directions', () =>
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one))
        expect(distance(one, other) === 0).toBe(one === other)
      }),
    ))

  test('counts two swapped letters as one slip', () => expect(distance('chekc', 'check')).toBe(1))
})
