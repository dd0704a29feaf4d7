import { describe, expect, test } from 'vitest'
import { configFrom } from '../src/config.ts'
import { Incorrect } from '../src/model/errors.ts'

describe('a setting', () => {
  test('is taken from the command line before the environment, and from there before the default', () => {
    expect(configFrom({}, {}).PORT).toBe(4000)
    expect(configFrom({}, { PORT: '5000' }).PORT).toBe(5000)
    expect(configFrom({ PORT: '6000' }, { PORT: '5000' }).PORT).toBe(6000)
  })
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DUALHAT_INTROSPECTION', 'yes'],
    ['DUALHAT_DEADLINE_MS', '0'],
  ])('that cannot be what it says is refused by name: %s=%s', (name, value) => {
    expect(() => configFrom({}, { [name]: value })).toThrow(Incorrect)
    expect(() => configFrom({}, { [name]: value })).toThrow(`${name} is "${value}"`)
  })
  test('on origins is a list', () => {
    expect(
      configFrom({}, { DUALHAT_CORS_ORIGINS: 'https://a.example, https://b.example' }).DUALHAT_CORS_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example'])
  })
})
