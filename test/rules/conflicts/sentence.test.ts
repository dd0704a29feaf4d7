import { expect, test } from 'vitest'
import { joined, mention, sentence } from '../../../src/rules/conflicts/sentence.ts'

test('a sentence keeps apart its words and what it speaks of', () => {
  expect(sentence`${mention('post/a')} is held ${'from 2018'}, ${['by ', mention('person/b')]}.`).toEqual([
    { mentions: 'post/a' },
    ' is held ',
    'from 2018',
    ', ',
    'by ',
    { mentions: 'person/b' },
    '.',
  ])
})

test('sentences are joined with words between them, none before the first or after the last', () => {
  const named = (id: 'post/a' | 'post/b') => [mention(id)]
  expect(joined([named('post/a'), named('post/b')], '; ')).toEqual([
    { mentions: 'post/a' },
    '; ',
    { mentions: 'post/b' },
  ])
  expect(joined([], '; ')).toEqual([])
})
