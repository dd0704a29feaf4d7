import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isSound, pack, unpackInto } from '../../src/store/packed.ts'
import { unpack } from '../../src/store/unpack.ts'
import { temporaryFolder } from '../helpers/api.ts'

const root = await temporaryFolder()
const always = async () => true

/** A file packed in a folder of its own. Its bytes follow from nothing, so that they lie in the packed one as they are. */
async function packed(size = 3_000_000) {
  const folder = await mkdtemp(join(root, 'packed-'))
  const [file, to, out] = ['file', 'packed', 'out'].map((name) => join(folder, name)) as [string, string, string]
  const bytes = randomBytes(size)
  await writeFile(file, bytes)
  await pack(file, to)
  return { bytes, to, out, left: () => readdirSync(folder).sort() }
}

test('what is unpacked is what was packed, for this user alone, and nothing lies beside it', async () => {
  const { bytes, to, out, left } = await packed()
  expect(isSound(to)).toBe(true)
  expect(await unpack(to, out, always)).toBe(true)
  expect((await readFile(out)).equals(bytes)).toBe(true)
  expect([to, out].map((file) => statSync(file).mode & 0o777)).toEqual([0o644, 0o600])
  expect(left()).toEqual(['file', 'out', 'packed'])
})

test('a byte that is another is found', async () => {
  const { to, out, left } = await packed()
  const changed = await readFile(to)
  changed[1_000_000] = (changed[1_000_000] ?? 0) ^ 1
  await writeFile(to, changed)
  expect(isSound(to)).toBe(false)
  await expect(unpack(to, out, always)).rejects.toThrow(/checksum/)
  expect(left()).toEqual(['file', 'packed'])
})

/** What comes out of a packed file; null: an error. */
function comesOut(packed: string, to: string): Buffer | null {
  try {
    writeFileSync(to, '')
    unpackInto(packed, to)
    return readFileSync(to)
  } catch {
    return null
  }
}

test('with any bit that is another, either the same comes out or an error', async () => {
  const { bytes, to, out } = await packed(20)
  const whole = await readFile(to)
  for (const at of whole.keys())
    for (let bit = 1; bit < 256; bit *= 2) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ bit
      await writeFile(to, changed)
      const came = comesOut(to, out)
      expect([at, bit, came]).toEqual([at, bit, came && bytes])
    }
})

test('with any end that is cut off, or with anything behind it, it is an error', async () => {
  const { to } = await packed(200)
  const whole = await readFile(to)
  const isSoundAs = async (bytes: Uint8Array) => {
    await writeFile(to, bytes)
    return isSound(to)
  }
  for (const length of whole.keys())
    expect([length, await isSoundAs(whole.subarray(0, length))]).toEqual([length, false])
  expect(await isSoundAs(Buffer.concat([whole, Buffer.alloc(1)]))).toBe(false)
  expect(await isSoundAs(whole)).toBe(true)
})

test('with pieces in another order, or without one of them, it is an error', async () => {
  const { to, out } = await packed(4 << 20)
  const whole = await readFile(to)
  const magic = whole.subarray(0, 8)
  const at = [...whole.keys()].filter((n) => whole.subarray(n, n + magic.length).equals(magic))
  const [first = whole, second = whole, ...others] = at.map((from, n) => whole.subarray(from, at[n + 1]))
  const isSoundAs = async (...pieces: readonly Uint8Array[]) => {
    await writeFile(to, Buffer.concat(pieces))
    return [isSound(to), comesOut(to, out) !== null]
  }
  expect(others).toHaveLength(3)
  expect(await isSoundAs(first, second, ...others)).toEqual([true, true])
  expect(await isSoundAs(second, first, ...others)).toEqual([false, false])
  expect(await isSoundAs(first, ...others)).toEqual([false, false])
  expect(await isSoundAs(first, first, second, ...others)).toEqual([false, false])
})

test.each([0, 1, 1 << 20, (1 << 20) + 1])('a file of %i bytes comes out as it was', async (size) => {
  const { bytes, to, out } = await packed(size)
  expect(await unpack(to, out, always)).toBe(true)
  expect((await readFile(out)).equals(bytes)).toBe(true)
})

test('a name that another file has is not taken from it', async () => {
  const { to, out, left } = await packed()
  await writeFile(out, 'precious')
  expect(await unpack(to, out, always)).toBe(false)
  expect(await readFile(out, 'utf8')).toBe('precious')
  expect(left()).toEqual(['file', 'out', 'packed'])
})

test('a name that has to wait is given once it may be, and not at all where it may not or that fails', async () => {
  const [given, withheld, refused] = [await packed(), await packed(), await packed()]
  const mayBe = Promise.withResolvers<boolean>()
  const unpacked = unpack(given.to, given.out, () => mayBe.promise)
  while (given.left().length < 3) await setTimeout(1)
  expect(given.left()).not.toContain('out')
  mayBe.resolve(true)
  expect(await unpacked).toBe(true)
  expect(given.left()).toEqual(['file', 'out', 'packed'])
  expect(await unpack(withheld.to, withheld.out, async () => false)).toBe(false)
  expect(withheld.left()).toEqual(['file', 'packed'])
  const refusal = async () => Promise.reject(new Error('not now'))
  await expect(unpack(refused.to, refused.out, refusal)).rejects.toThrow('not now')
  expect(refused.left()).toEqual(['file', 'packed'])
})

test('damage is nobody’s concern where the name may not be given, and told where it is found before that is known', async () => {
  const [withheld, given] = [await packed(), await packed()]
  for (const { to } of [withheld, given]) await writeFile(to, 'Dear reader, this is nothing packed at all.')
  const later = (may: boolean) => () => setTimeout(500, may)
  expect(await unpack(withheld.to, withheld.out, later(false))).toBe(false)
  await expect(unpack(given.to, given.out, later(true))).rejects.toThrow()
  expect([withheld.left(), given.left()]).toEqual([
    ['file', 'packed'],
    ['file', 'packed'],
  ])
})
