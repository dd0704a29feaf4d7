import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/model/entry.ts'
import { parseEntry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { ALWAYS } from '../../../src/model/interval.ts'
import { LINK_KINDS } from '../../../src/model/link.ts'
import { effect, stated } from '../../helpers/facts.ts'
import {
  chuNhiem,
  citing,
  damHa,
  deepSource,
  directive,
  faultsOfWorld,
  KNOWN,
  kiemTra,
  merger,
  model,
  relating,
  searched,
  textOf,
  tienYen,
} from './world.ts'

const faults = faultsOfWorld()

test('what is right may be recorded, and the same again', async () => {
  expect(await faults(KNOWN)).toEqual([])
  expect(await faults([merger(), directive('newer', relating('directive/older'))])).toEqual([])
})

describe('what anything rests on cannot be withdrawn', () => {
  test.each<[string, Id, string]>([
    ['the evidence of a date', deepSource.id, 'directive/notice'],
    ['what was searched', searched.id, 'remark/q'],
    ['what a body was derived from', kiemTra.id, 'org/dam-ha/derived'],
    ['a place that a class names', tienYen.id, 'type/body'],
    ['a directive that another replaces', 'directive/notice', 'directive/older'],
  ])('%s', async (_what, id, referrer) => {
    expect(await faults([], [id])).toContain(`retract.0: "${referrer}" refers to "${id}", which would be retracted.`)
  })

  test('unless what rests on it goes too', async () => {
    expect(await faults([], [searched.id, 'remark/q'])).toEqual([])
    expect(await faults([], ['org/nobody'])).toEqual(['retract.0: "org/nobody" is retracted, but not recorded.'])
  })

  test('nor its text be changed under a quote, however deep that stands', async () => {
    const changed = { ...deepSource, held: textOf('Hôm 7/7/2022, tạm dừng') }
    expect(await faults([changed])).toEqual([
      'put.0: "directive/notice" quotes "7/7/2022" at 5-13 of "doc/deep", where the text has "/7/2022,".',
    ])
  })
})

describe('an entry is refused where it names', () => {
  test.each<[string, Entry, RegExp]>([
    [
      'a post type as the class of a body',
      { ...kiemTra, classification: 'type/a' },
      /put\.0\.classification.*"type\/a", which is of kind PostType; due is OrganizationType/,
    ],
    [
      'a class of bodies as the type of a post',
      { ...chuNhiem, type: 'type/body' },
      /put\.0\.type.*OrganizationType; due is PostType/,
    ],
    [
      'a quote as target',
      effect('END', '2023', { target: 'doc/deep', levels: [] }),
      /put\.0\.target.*Document; due is/,
    ],
    [
      'nothing that is known',
      { ...kiemTra, superiors: ['org/nobody'] },
      /put\.0\.superiors\.0.*neither recorded nor given/,
    ],
  ])('%s', async (_what, entry, message) => {
    expect(await faults([entry])).toEqual([expect.stringMatching(message)])
  })

  test('an id that tells another kind, even after a withdrawal', async () => {
    const remark: Entry = { kind: 'Criticism', id: 'remark/q', about: [model.id], statement: 'chậm', origin: stated }
    expect(await faults([remark])).toEqual([expect.stringMatching(/put\.0: "remark\/q" is the id of a OpenQuestion/)])
  })
})

test('every kind of link says which kinds may stand at its end', () => {
  for (const { to } of Object.values(LINK_KINDS)) expect(to === 'ANY' || to.length > 0).toBe(true)
})

const saying = (document: `doc/${string}`) =>
  ({ basis: 'STATED', confidence: 'HIGH', evidence: citing(document) }) as const

test('a code may say where it alone comes from, and rests on that', async () => {
  const code = { scheme: 'GSO', value: '06970', valid: ALWAYS, origin: saying(searched.id) }
  const place = { ...damHa, codes: [code] }
  expect(parseEntry(place)).toEqual(place)
  expect(await faults([{ ...place, codes: [{ ...code, origin: saying('doc/none') }] }])).toEqual([
    expect.stringMatching(/put\.0\.codes\.0\.origin\.evidence\.0\.document.*"doc\/none", which is neither/),
  ])
})
