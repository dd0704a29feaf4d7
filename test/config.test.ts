import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSettings, configFrom, nearlySet } from '../src/config.ts'
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
    ['DUALHAT_DEADLINE_MS', '86400001'],
    ['DUALHAT_DEADLINE_MS', '1e4'],
    ['DUALHAT_CORS_ORIGINS', '*'],
    ['DUALHAT_CORS_ORIGINS', 'null'],
    ['DUALHAT_CORS_ORIGINS', 'https://desk.example/'],
    ['DUALHAT_ALLOWED_HOSTS', 'http://desk.example'],
    ['DUALHAT_ALLOWED_HOSTS', 'desk.example:4000'],
    ['HOST', ' '],
    ['NEO4J_DATABASE', ' '],
    ['PORT', '0x50'],
    ['PORT', ' 80'],
    ['DUALHAT_TIME_ZONE', 'Hanoi'],
    ['DUALHAT_TIME_ZONE', '+07:00'],
  ])('that cannot be what it says is refused by name: %s=%s', (name, value) => {
    expect(() => configFrom({}, { [name]: value })).toThrow(Incorrect)
    expect(() => configFrom({}, { [name]: value })).toThrow(`${name} is "${value}"`)
  })
  test('that is long or hidden is said in short, and without what a terminal obeys', () => {
    expect(() => configFrom({}, { PORT: `\u001b[2J${'9'.repeat(5_000)}` })).toThrow(
      /^PORT is "\\u\{1b\}\[2J9{190,196}…"/,
    )
  })
  test('that is empty in the environment is not set', () => {
    expect(configFrom({}, { PORT: '', HOST: '', DUALHAT_SEED: '' })).toEqual(configFrom({}, {}))
    expect(() => configFrom({ PORT: '' }, {})).toThrow('PORT is empty')
  })
  test.runIf(process.platform === 'linux').each(['', 'here', './here'])(
    'the data folder is where XDG says, unless that is no whole path: "%s"',
    (XDG_DATA_HOME) => {
      expect(configFrom({}, { XDG_DATA_HOME: '/data' }).DUALHAT_STORE).toBe('/data/dualhat/world.db')
      expect(configFrom({}, { XDG_DATA_HOME }).DUALHAT_STORE).toBe(configFrom({}, {}).DUALHAT_STORE)
    },
  )
  test.runIf(process.platform === 'linux').each(['', 'here'])(
    'the home is the one that the system keeps, where the environment says no whole path: "%s"',
    (HOME) => {
      const { HOME: before } = process.env
      process.env['HOME'] = HOME
      try {
        expect(configFrom({}, {}).DUALHAT_STORE).toBe(`${os.userInfo().homedir}/.local/share/dualhat/world.db`)
      } finally {
        if (before === undefined) delete process.env['HOME']
        else process.env['HOME'] = before
      }
    },
  )
  describe('of a user without a home', () => {
    const { homedir } = os
    const homesAre = (found: typeof homedir) => {
      os.homedir = found
      syncBuiltinESMExports()
    }
    beforeEach(() =>
      homesAre(() => {
        throw new Error('uv_os_homedir returned ENOENT')
      }),
    )
    afterEach(() => homesAre(homedir))
    test('is refused where nothing names a store, and else as good as any', () => {
      expect(() => configFrom({}, {})).toThrow('This user has no home folder. Name a file for the store')
      expect(configFrom({}, { DUALHAT_STORE: '/data/world.db' }).DUALHAT_STORE).toBe('/data/world.db')
      expect(() => checkSettings({ PORT: '80' })).not.toThrow()
      expect(() => checkSettings({ PORT: 'x' })).toThrow('PORT is "x"')
    })
  })
  test('has the default that its documentation has', () => {
    const config = configFrom({}, {})
    expect(config).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', NEO4J_PASSWORD: '', DUALHAT_CORS_ORIGINS: [] })
    expect(config).toMatchObject({ DUALHAT_ALLOWED_HOSTS: [], DUALHAT_SEED: true, DUALHAT_DEADLINE_MS: 10_000 })
    expect(config.DUALHAT_TIME_ZONE).toBe('Asia/Ho_Chi_Minh')
    expect(configFrom({}, { DUALHAT_TIME_ZONE: 'UTC' }).DUALHAT_TIME_ZONE).toBe('UTC')
  })
  test('says what it may be', () => {
    expect(() => configFrom({}, { DUALHAT_SEED: '0' })).toThrow('DUALHAT_SEED is "0". Write one of on, off.')
    expect(() => configFrom({}, { DUALHAT_LOG: 'loud' })).toThrow('Write one of debug, info, warn, error, silent.')
    expect(configFrom({}, { DUALHAT_ALLOWED_HOSTS: 'a.example, 10.0.0.5,[fd00::1]' }).DUALHAT_ALLOWED_HOSTS).toEqual([
      'a.example',
      '10.0.0.5',
      '[fd00::1]',
    ])
  })
  test('that is nearly one is told with what it nearly is', () => {
    const env = { DUALHAT_STOER: 'x.db', NEO4J_PASWORD: 'x', DUALHAT_STORE: 'y.db', DUALHAT_REFERENCE: '/r', PROT: '1' }
    expect(nearlySet(env)).toEqual([
      ['DUALHAT_STOER', 'DUALHAT_STORE'],
      ['NEO4J_PASWORD', 'NEO4J_PASSWORD'],
    ])
  })
  test('on origins is a list', () => {
    expect(
      configFrom({}, { DUALHAT_CORS_ORIGINS: 'https://a.example, https://b.example' }).DUALHAT_CORS_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example'])
  })
})
