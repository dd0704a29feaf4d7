import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { seedRevisions, seedStore } from '../../src/actions/seed/seed.ts'
import { Incorrect } from '../../src/model/errors.ts'
import { emptyStore, temporaryFolder } from '../helpers/api.ts'
import { SEED_FOLDER } from '../helpers/shipped-world.ts'

const ONE = '1-places-model-and-notice'
const TWO = '2-chain-and-instances'
const root = await temporaryFolder()
const folder = join(root, 'seed')

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await cp(SEED_FOLDER, folder, { recursive: true })
})

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

async function refusal(): Promise<string> {
  const refused = await seedRevisions(folder).catch((error: unknown) => error)
  if (refused instanceof Incorrect) return refused.message
  throw new Error(`The seed was not refused: ${String(refused)}`)
}

describe('a fault in the shipped files is refused with its place', () => {
  test.each([
    ['a date that is none', `${ONE}/places.csv`, ',2025-07-01,', ',2025-13-01,', /places\.csv, line \d+.*valid_to/],
    ['an unknown level', `${ONE}/places.csv`, ',DISTRICT,', ',HUYEN,', /places\.csv, line \d+.*level/],
    ['a cell too many', `${ONE}/places.csv`, 'Ba Đình,', 'Ba Đình,,', /places\.csv, line \d+/],
    ['an empty name', `${ONE}/places.csv`, ',Ba Đình,', ',,', /places\.csv, line \d+.*column name.*first cell/],
    [
      'an empty pattern',
      `${ONE}/post-types.csv`,
      ',Giám đốc {body},',
      ',,',
      /post-types\.csv, line \d+, column pattern_vi/,
    ],
    [
      'a language that is none',
      `${ONE}/post-types.csv`,
      'name_en',
      'name_english!',
      /"name_english!".*should not have/,
    ],
    ['a language without a term', `${ONE}/events.csv`, 'name_en', 'name_de', /names\.1\.language.*"de"/],
    [
      'a change without a title',
      '6-communes-before/succession-titles.csv',
      'TRANSFER,',
      'TRANSFR,',
      /succession-titles\.csv, line 4/,
    ],
    ['a column misspelt', `${ONE}/post-types.csv`, 'role,', 'rank,', /post-types\.csv.*"rank".*should not have/s],
    [
      'a quote that is not in the text',
      `${ONE}/obligations.json`,
      '"words": "Các địa phương đã triển',
      '"words": "Các địa phương da triển',
      /obligation.*quotes/,
    ],
    [
      'a reference to nothing',
      `${TWO}/arrangements.json`,
      'model/vn/m2',
      'model/vn/m9',
      /model\/vn\/m9.*neither recorded/,
    ],
    ['an id twice', `${TWO}/models.json`, 'model/vn/dan-van-mat-tran', 'model/vn/bi-thu-chu-tich', /comes twice/],
    ['JSON that is none', `${TWO}/effects.json`, '[', '[,', /effects\.json.*is not JSON/],
    ['a field misspelt', `${TWO}/effects.json`, '"effectiveFrom"', '"effective"', /effects\.json, element 1/],
    [
      'an end of kinds of a level that has none',
      `${ONE}/events.csv`,
      'every kind of DISTRICT',
      'every kind of WARD',
      /events\.csv, line \d+.*no kind of body has the level "WARD"/,
    ],
    ['an altered text', 'seed-document.txt', 'cấp uỷ', 'cấp ủy', /documents\.json.*restore the text byte for byte/s],
    [
      'a placeholder nothing fills',
      `${ONE}/organization-types.csv`,
      'Sở Nội vụ {territory}',
      'Sở Nội vụ {tinh}',
      /\{tinh\}/,
    ],
    [
      'an exception at no place',
      `${ONE}/exceptions.csv`,
      'place/vn/da-nang/hoang-sa',
      'place/vn/da-nang/hoang',
      /exceptions\.csv, line \d+.*hoang/,
    ],
    [
      'a code of four digits',
      '5-communes/places.csv',
      ',00004,',
      ',0004,',
      /places\.csv, line \d+.*gso_code.*five digits/,
    ],
    [
      'a commune formed of nothing',
      '6-communes-before/successions.csv',
      'ba-dinh/quan-thanh |',
      'ba-dinh/quan-thanhh |',
      /successions\.csv, line \d+.*quan-thanhh.*no place/,
    ],
    [
      'a level that no term has',
      `${ONE}/places.csv`,
      'place/vn/an-giang,place/vn,PROVINCE',
      'place/vn/an-giang,place/vn,PROVINSE',
      /places\.csv, line \d+, level.*"PROVINSE".*Did you mean PROVINCE\?/,
    ],
    ['a correction of nothing', `${TWO}/corrections.json`, 'nghi-quyet-18"', 'nghi-quyet-19"', /no earlier revision/],
    ['a folder that is not there', 'revisions.json', TWO, '2-missing', /2-missing/],
  ])('%s', async (_what, file, from, to, expected) => {
    await change(file, from, to)
    expect(await refusal()).toMatch(expected)
  })

  test('a file that nobody reads', async () => {
    await writeFile(join(folder, ONE, 'place.csv'), 'id\n')
    expect(await refusal()).toMatch(/place\.csv.*no file of the seed/)
  })

  test('a folder without the world', async () => {
    await rm(join(folder, 'revisions.json'))
    expect(await refusal()).toMatch(/revisions\.json/)
  })
})

test('nothing is recorded when any file has a fault, not even of the folders before it', async () => {
  await change(`${TWO}/arrangements.json`, 'model/vn/m2', 'model/vn/m9')
  const store = await emptyStore()
  await expect(seedStore(store, { folder, now: () => new Date() })).rejects.toThrow(Incorrect)
  expect((await store.head()).number).toBe(0)
})
