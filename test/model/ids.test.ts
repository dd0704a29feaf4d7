import { expect, test } from 'vitest'
import { Id, idIn } from '../../src/model/ids.ts'
import { KINDS } from '../../src/model/kinds.ts'

const PREFIXES = [...new Set(Object.values(KINDS).map(({ prefix }) => prefix))]

const TEXTS = PREFIXES.flatMap((prefix) => [
  `${prefix}/a`,
  `${prefix}/vn/quảng-ninh`,
  `${prefix}/`,
  `${prefix}`,
  `${prefix}s`,
  `${prefix}x/a`,
  `x${prefix}/a`,
  ` ${prefix}/a`,
  `${prefix.toUpperCase()}/a`,
  `${prefix}/a\nb`,
  `${prefix}/${'a'.repeat(5000)}`,
  `${prefix}/\u0000`,
])

test('finds by its prefix what an id is, and what is none', () => {
  for (const text of [...TEXTS, '', '/', '/a', 'constructor/a', '__proto__/a'])
    expect([text, idIn(text)]).toEqual([text, Id.safeParse(text).data ?? null])
  expect(TEXTS.filter((text) => idIn(text) !== null).length).toBe(2 * PREFIXES.length)
})
