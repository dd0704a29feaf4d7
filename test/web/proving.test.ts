import { describe, expect, test } from 'vitest'
import type { WhyFragment, WordsFragment } from '../../src/web/generated/details.ts'
import { excerptsIn, piecesOf } from '../../src/web/panel/excerpts.ts'
import { provingIn } from '../../src/web/panel/proving.ts'

const document = (key: string) => ({ key, name: key, nameLanguage: null, language: 'vi' })
const quote = (start: number, end: number, key = 'doc/notice'): WordsFragment => ({
  ...{ start, end, words: 'lời', document: { ...document(key), publisher: 'Sở', publishedAt: null } },
})
const cited = (words: string | null, key = 'doc/page') => ({ words, document: document(key) })

function reason(role: WhyFragment['role'], key: string, over: Partial<WhyFragment> = {}): WhyFragment {
  return { role, key, text: key, fact: null, quote: null, citations: [], ...over }
}

const told = (because: readonly WhyFragment[], own: readonly WordsFragment[] = []) =>
  provingIn(because, own).map(({ facts, quote: said, cited: others }) => [
    facts.map(({ key }) => key).join(' '),
    said ? `${said.start}-${said.end}` : others.map(({ words, document: one }) => `${one?.key}: ${words}`).join(),
  ])

describe('the words behind how something stands', () => {
  const model = reason('MODEL', 'model/m2', { quote: quote(10, 20) })
  const pair = reason('OWN_RECORD', 'pair/p-2', { quote: quote(10, 20) })

  test('come each once with all that they prove, those of what decided it first', () => {
    const effect = reason('EFFECT', 'effect/end', { citations: [cited('chấm dứt')] })
    expect(told([model, pair, effect])).toEqual([
      ['effect/end', 'doc/page: chấm dứt'],
      ['model/m2 pair/p-2', '10-20'],
    ])
  })

  test('that a directive has for a pair are of the pair, and told once', () => {
    expect(told([model, pair], [quote(10, 20), quote(30, 40)])).toEqual([
      ['model/m2 pair/p-2', '10-20'],
      ['pair/p-2', '30-40'],
    ])
  })

  test('of what decided it are missed where none are known: it is told where it is told of', () => {
    const event = reason('EVENT', 'event/level', { citations: [cited(null), cited(null, 'doc/list')] })
    const silent = { ...model, quote: null, citations: [cited(null)] }
    expect(told([silent, event])).toEqual([['event/level', 'doc/page: null,doc/list: null']])
  })

  test('are not those of how long a post or its kind was there, but where nothing else decides', () => {
    const type = reason('POST_TYPE', 'type/chair', { quote: quote(10, 15) })
    const ended = reason('DIRECTIVE', 'directive/203', { citations: [cited('kết thúc')] })
    expect(told([type, ended]).map(([facts]) => facts)).toEqual(['directive/203'])
    expect(told([type, model]).map(([facts]) => facts)).toEqual(['type/chair', 'model/m2'])
  })

  test('of a text are shown in its paragraph once, whatever in it is marked', () => {
    const text = `Head.\n\n${'a '.repeat(40)}\n\nFoot.`
    const [part, ...others] = excerptsIn(text, [
      { start: 20, end: 30 },
      { start: 12, end: 24 },
    ])
    expect(others).toEqual([])
    expect(part?.marked.map(({ start }) => start)).toEqual([20, 12])
    expect(text.slice(part?.from, part?.to)).toBe('a '.repeat(40))
  })

  test('of a text bear the number of what they prove where they are several, also where some lie in others', () => {
    const text = 'One two three four.'
    const marked = [
      { start: 4, end: 18 },
      { start: 8, end: 13 },
    ]
    const pieces = (some: typeof marked) =>
      piecesOf(text, { from: 0, to: text.length, marked: some })
        .filter(({ isMarked }) => isMarked)
        .map(({ text: piece, number }) => `${piece}${number ?? ''}`)
    expect(pieces(marked)).toEqual(['two ', 'three2', ' four1'])
    expect(pieces(marked.slice(0, 1))).toEqual(['two three four'])
  })

  test('of a text that stand far apart are parts of their own, in the order of what they prove', () => {
    const text = 'a '.repeat(2000)
    const parts = excerptsIn(text, [
      { start: 3000, end: 3010 },
      { start: 100, end: 110 },
      { start: 3200, end: 3210 },
    ])
    expect(parts.map(({ marked }) => marked.map(({ start }) => start))).toEqual([[3000, 3200], [100]])
    for (const { from, to, marked } of parts)
      for (const { start, end } of marked) expect([from <= start, end <= to]).toEqual([true, true])
  })
})
