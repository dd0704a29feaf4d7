import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SEED_FOLDER } from '../helpers/shipped-world.ts'

const bytes = readFileSync(join(SEED_FOLDER, 'seed-document.txt'))
const text = bytes.toString('utf8')

test('the seed document is kept byte for byte', () => {
  expect(bytes).toHaveLength(3988)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'b4bebb49751e0002bb3471a6b91010b6c50ce61c492216a194cfc1fe7df4f4d1',
  )
})

test('its text is as offsets are counted in: UTF-16 units, composed, with its odd spaces', () => {
  expect(text).toHaveLength(2999)
  expect(text.normalize('NFC')).toBe(text)
  expect(text).not.toContain('\r')
  expect(text.match(/\u00a0/g)).toHaveLength(30)
})

test('it spells one word in two ways, once inside the second model', () => {
  expect(text.match(/cấp ủy/g)).toHaveLength(8)
  expect([...text.matchAll(/cấp uỷ/g)].map(({ index }) => index)).toEqual([1812])
})
