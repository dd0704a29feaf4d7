import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { readWordings } from '../../src/actions/seed/seed.ts'
import type { Day } from '../../src/model/date.ts'
import { positionOf } from '../../src/model/interval.ts'
import type { Place } from '../../src/model/place.ts'
import { formsOf, type Wordings } from '../../src/rules/place-forms.ts'
import { SEED_FOLDER, shippedRevisions } from '../helpers/shipped-world.ts'

const REFERENCE = process.env['DUALHAT_REFERENCE']
if (!REFERENCE) console.warn('Skipped: the lists of record. Set DUALHAT_REFERENCE to the folder that holds them.')

let places: readonly Place[]
let wordings: Wordings
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  wordings = await readWordings(SEED_FOLDER)
  places = put.filter((entry) => entry.kind === 'Place')
})

type Row = Readonly<Record<string, string>>
const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(`${REFERENCE}/vn/${file}.csv`, 'utf8'), { columns: true, bom: true })

/** Letters and marks wherever the tone mark stands: one list of record writes Hòa, the next Hoà. */
const spelling = (name: string) => [...name.normalize('NFD').toLowerCase()].toSorted().join('')

/** Code and full name of the places of a level on a day. */
function ourOwn(level: Place['level'], day: Day): ReadonlyMap<string, string> {
  const there = places.filter((place) => place.level === level && positionOf(place.valid, day) === 'IN')
  return new Map(
    there.map((place) => [
      place.codes.find(({ valid }) => positionOf(valid, day) === 'IN')?.value ?? '?',
      spelling(
        formsOf(place, wordings).find(({ valid }) => positionOf(valid, day) === 'IN')?.texts['vi']?.territory ?? '?',
      ),
    ]),
  )
}

describe.runIf(REFERENCE)('against the lists of record', () => {
  test.each([
    ['PROVINCE', '2022-10-01', 'vn-provinces-2022-10'],
    ['DISTRICT', '2022-10-01', 'vn-districts-2022-10'],
    ['PROVINCE', '2025-03-31', 'vn-provinces-2025-03'],
    ['DISTRICT', '2025-04-01', 'vn-districts-2025-03'],
    ['PROVINCE', '2025-07-01', 'vn-provinces-2025-07'],
    ['PROVINCE', '2026-05-01', 'vn-provinces-2026-04'],
  ] as const)('%s on %s: the same codes, the same full names', (level, day, file) => {
    const ours = ourOwn(level, day)
    const theirs = new Map(rowsOf(file).map((row) => [row['code'] ?? '', spelling(row['full_name'] ?? '')]))
    expect([...ours.keys()].toSorted()).toEqual([...theirs.keys()].toSorted())
    const apart = [...theirs].filter(([code, name]) => ours.get(code) !== name)
    expect(apart).toEqual([])
  })
})
