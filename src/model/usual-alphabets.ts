import type { Language } from './name.ts'

/** The letters of a language in their order, and one letter with each of its accents in theirs. */
export interface Letters {
  readonly alphabet: string
  readonly accents: string
}

/**
 * Where plain Unicode has another order than a language has, as Intl.Collator knows it: for worlds whose terms say nothing of it. Of any
 * other language, or otherwise, a term says it.
 */
export const USUAL_ALPHABETS: Readonly<Record<Language, Letters>> = {
  es: { alphabet: 'abcdefghijklmnñopqrstuvwxyz', accents: '' },
  pl: { alphabet: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż', accents: '' },
  sv: { alphabet: 'abcdefghijklmnopqrstuvwxyzåäö', accents: '' },
  uk: { alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', accents: '' },
  vi: { alphabet: 'aăâbcdđeêghiklmnoôơpqrstuưvxy', accents: 'àảãáạ' },
}
