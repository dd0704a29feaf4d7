import { expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import { fill } from '../../src/rules/name-pattern.ts'

test('every placeholder is filled, with nothing too', () => {
  const values = { territory: 'tỉnh Yên Bái', body: '' }
  expect(fill('Sở Nội vụ {territory}', values)).toBe('Sở Nội vụ tỉnh Yên Bái')
  expect(fill('{territory}, {territory}{body}', values)).toBe('tỉnh Yên Bái, tỉnh Yên Bái')
  expect(fill('{} { territory}', values)).toBe('{} { territory}')
})

test('one that nothing fills is refused, and those that may be used are named', () => {
  expect(() => fill('Sở {what}', { territory: 'a', body: 'b' })).toThrow(
    new Incorrect(
      'The name pattern "Sở {what}" has the placeholder {what}, which nothing fills.',
      'Use {territory}, {body}.',
    ),
  )
})
