import { describe, expect, test } from 'vitest'
import { type PairNames, termsOfNames, wordsBetween } from '../../src/rules/pair-names.ts'

const calledBy = (main: string, concurrent: string): PairNames => ({
  main: termsOfNames([{ text: main }]),
  concurrent: termsOfNames([{ text: concurrent }]),
})
const PAIR = calledBy('Trưởng Ban Tổ chức', 'Giám đốc Sở Nội vụ')

describe('a text tells both posts of a pair', () => {
  test.each([
    ['Trưởng Ban Tổ chức – Giám đốc Sở Nội vụ', 0],
    ['Giám đốc Sở Nội vụ, Trưởng Ban Tổ chức', 0],
    ['truong ban kiem giam doc', 1],
    ['Trưởng Ban Tổ chức đồng thời là Giám đốc Sở N', 3],
  ])('with some words between them: %s', (text, between) => expect(wordsBetween(text)(PAIR)).toBe(between))
})

describe('a text tells no pair', () => {
  test.each([
    ['where too many words are between', 'Trưởng Ban Tổ chức và cũng đồng thời Giám đốc Sở Nội vụ'],
    ['by a single word for a post', 'Trưởng kiêm Giám đốc Sở Nội vụ'],
    ['where one of its posts is not told', 'Trưởng Ban Tổ chức kiêm Chánh Thanh tra'],
    ['where words of a name are among those between, which tell another post', 'Trưởng Ban Sở Tổ chức Giám đốc'],
    ['where they are within those between', 'Trưởng Ban kiêm Vụ phó Giám đốc Sở'],
  ])('%s: %s', (_, text) => expect(wordsBetween(text)(PAIR)).toBeNull())

  test.each([
    ['Trưởng Ban Tổ chức', 'Trưởng Ban Tổ chức Nội vụ'],
    ['Trưởng Ban Tổ chức Nội vụ', 'Trưởng Ban Tổ chức'],
  ])('where its words are those of one name, though those of the other are among them: %s, %s', (main, concurrent) => {
    const pair = calledBy(main, concurrent)
    expect(wordsBetween('Trưởng Ban Tổ chức')(pair)).toBeNull()
    expect(wordsBetween('Trưởng Ban Nội v')(pair)).toBeNull()
    expect(wordsBetween('Trưởng Ban Tổ chức kiêm Trưởng Ban Nội vụ')(pair)).toBe(1)
  })
})
