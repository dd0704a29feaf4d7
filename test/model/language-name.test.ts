import { expect, test } from 'vitest'
import { ownName } from '../../src/model/language-name.ts'

const called = (code: string, ...names: readonly (readonly [string, string])[]) => ({
  ...{ code, name: `name of ${code}` },
  names: names.map(([language, text]) => ({ language, text })),
})

test('a language is called as its world calls it in it, else as those who speak it do, else as the world names it', () => {
  expect(ownName(called('vi', ['en', 'Vietnamese'], ['vi', 'Tiếng Việt']))).toEqual({ name: 'Tiếng Việt', lang: 'vi' })
  expect(ownName(called('es', ['en', 'Spanish']))).toEqual({ name: 'Español', lang: 'es' })
  expect(ownName(called('ru'))).toEqual({ name: 'Русский', lang: 'ru' })
  expect(ownName(called('qaa', ['en', 'Elvish']))).toEqual({ name: 'name of qaa' })
})
