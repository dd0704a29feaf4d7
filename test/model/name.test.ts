import { describe, expect, test } from 'vitest'
import { type Name, nameOf } from '../../src/model/name.ts'
import { lasting } from '../helpers/facts.ts'

const name = (text: string, from: string | null, to: string | null, language: Name['language'] = 'vi'): Name => ({
  language,
  text,
  use: 'PREFERRED',
  valid: lasting(from, to),
})

describe('the name shown', () => {
  const renamed = [name('Mới', '2020', null), name('Cũ', '2005', '2010'), name('Cũ hơn', '2000', '2005')]
  test.each([
    ['on a day on which one holds', '2007-01-01', 'Cũ'],
    ['between two of them: the last known', '2015-01-01', 'Cũ'],
    ['before all of them: the first to come', '1990-01-01', 'Cũ hơn'],
    ['today', '2026-01-01', 'Mới'],
  ] as const)('%s', (_when, day, text) => {
    expect(nameOf(renamed, 'vi', day)).toBe(text)
  })

  test('is in the language asked for, else Vietnamese, and rather one that surely holds', () => {
    const both = [name('Ban', null, null), name('Board', '2010', null, 'en')]
    expect(nameOf(both, 'en', '2015-01-01')).toBe('Board')
    expect(nameOf(both, 'en', '2005-01-01')).toBe('Ban')
    expect(nameOf([name('Board', '2010', null, 'en')], 'vi', '2015-01-01')).toBe('Board')
    expect(nameOf([name('Board', '2010', '2012', 'en'), name('Ban', '2000', '2005')], 'vi', '2011-01-01')).toBe('Ban')
  })
})
