import { expect, test } from 'vitest'
import { languagesToRead, ownName } from '../../src/model/language-name.ts'

const called = (code: string, ...names: readonly (readonly [string, string])[]) => ({
  ...{ code, name: `name of ${code}` },
  names: names.map(([language, text]) => ({ language, text })),
  position: null as number | null,
})

test('a language is called as its world calls it in it, else as those who speak it do, else as the world names it', () => {
  expect(ownName(called('vi', ['en', 'Vietnamese'], ['vi', 'Tiếng Việt']))).toEqual({ name: 'Tiếng Việt', lang: 'vi' })
  expect(ownName(called('es', ['en', 'Spanish']))).toEqual({ name: 'Español', lang: 'es' })
  expect(ownName(called('ru'))).toEqual({ name: 'Русский', lang: 'ru' })
  expect(ownName(called('qaa', ['en', 'Elvish']))).toEqual({ name: 'name of qaa' })
})

test('a world is read in the languages that it puts in an order, and in the one that one reads in', () => {
  const [vi, en, es] = [{ ...called('vi'), position: 1 }, { ...called('en'), position: 2 }, called('es')]
  const codes = (all: Parameters<typeof languagesToRead>[0], read: string | null) =>
    languagesToRead(all, read, ['en', 'vi']).map(({ code }) => code)
  expect(codes([vi, en, es], null)).toEqual(['vi', 'en'])
  expect(codes([vi, en, es], 'en')).toEqual(['vi', 'en'])
  expect(codes([vi, en, es], 'es')).toEqual(['vi', 'en', 'es'])
  expect(codes([called('pl'), es], null)).toEqual(['pl', 'es'])
  expect(codes([en], 'vi')).toEqual(['en', 'vi'])
  expect(codes([en], 'xx')).toEqual(['en'])
  expect(codes([], 'vi')).toEqual([])
})
