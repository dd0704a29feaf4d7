import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { body, effect, PROVINCE, postType } from '../../helpers/facts.ts'
import {
  chuNhiem,
  damHa,
  event,
  faultsOfWorld,
  held,
  kiemTra,
  merger,
  merging,
  model,
  pair,
  thanhTra,
  tienYen,
} from './world.ts'

const faults = faultsOfWorld()

describe('what contradicts itself is refused', () => {
  test.each<[string, Entry, RegExp]>([
    ['a place in one of a lower level', { ...PROVINCE, parent: damHa.id }, /put\.0\.parent/],
    ['a holding at another level than its place', { ...held, level: 'PROVINCE' }, /put\.0\.level.*its place/],
    ['a merger at another level than its place', merger({ level: 'COMMUNE' }), /put\.0\.level/],
    [
      'one that follows a model of other levels',
      { ...held, place: PROVINCE.id, level: 'PROVINCE' },
      /put\.0\.level.*model/,
    ],
    [
      'a holding of posts elsewhere',
      { ...held, place: tienYen.id },
      /put\.0\.first.*at "place\/vn\/quang-ninh\/dam-ha"/,
    ],
    ['a merger of bodies elsewhere', merger({ place: tienYen.id }), /put\.0\.components\.0/],
    ['a post held together with itself', { ...held, second: held.first }, /put\.0\.second.*two posts/],
    ['an effect on a model that names no level', effect('END', '2023', { levels: [] }), /put\.0\.levels.*no level/],
    [
      'an effect at a level the model has not',
      effect('END', '2023', { levels: ['COMMUNE'] }),
      /put\.0\.levels.*COMMUNE/,
    ],
    [
      'an effect on a holding at another level',
      effect('END', '2023', { target: held.id, levels: ['COMMUNE'] }),
      /is at DISTRICT/,
    ],
    ['a pair at a level the model has not', pair({ level: 'PROVINCE' }), /put\.0\.level.*PROVINCE/],
    ['a pair of types at another level', pair({ level: 'PROVINCE' }), /put\.0\.mainPostType.*DISTRICT/],
    ['a pair of one type', pair({ concurrentPostType: 'type/a' }), /put\.0\.concurrentPostType.*two/],
    ['a pair of a merger of bodies', pair({ model: merging.id }), /put\.0\.model.*POST_PAIR/],
    ['a post type at another level than its body', postType('c', { level: 'PROVINCE' }), /put\.0\.level/],
    ['an event of nothing', event('TRANSFER', {}), /at least 1/],
    [
      'a rename that ends',
      event('RENAME', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [damHa.id] }),
      /RENAME/,
    ],
    [
      'a place that becomes a post',
      event('MERGER', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [held.first] }),
      /place and post/,
    ],
    [
      'what ends and results',
      event('SPLIT', { originals: [{ id: damHa.id, outcome: 'ENDED' }], results: [damHa.id, tienYen.id] }),
      /ends ".*" and results/,
    ],
    [
      'a dissolution after which it goes on',
      event('DISSOLUTION', { originals: [{ id: damHa.id, outcome: 'CONTINUED' }] }),
      /DISSOLUTION/,
    ],
  ])('%s', async (_what, entry, message) => {
    expect(await faults([entry])).toContainEqual(expect.stringMatching(message))
  })

  test.each<[string, Entry, Id]>([
    ['the level of a place', { ...damHa, level: 'COMMUNE' }, held.id],
    ['the place of a body', { ...kiemTra, place: tienYen.id }, held.id],
    ['the body of a post', { ...chuNhiem, organization: 'org/tien-yen/kiem-tra' }, held.id],
    ['the levels of a model', { ...model, levels: ['PROVINCE'] }, held.id],
    ['the levels of a model, at its pairs', { ...model, levels: ['PROVINCE'] }, 'pair/p'],
    ['the form of a model', { ...model, form: 'BODY_MERGER' }, 'pair/p'],
    ['the level of a type of posts', postType('a', { level: 'PROVINCE' }), 'pair/p'],
    ['the levels of a model, at its effects', { ...model, levels: ['PROVINCE'] }, 'effect/suspend-2022-07-07'],
  ])('also where a later correction brings it about: %s', async (_what, entry, broken) => {
    const found = await faults([body('org/tien-yen/kiem-tra', tienYen.id), entry])
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^put\\.1: "${broken}" `)))
  })

  test('unless the same batch corrects what relies on it', async () => {
    const moved = [
      { ...kiemTra, place: tienYen.id },
      { ...thanhTra, place: tienYen.id },
      { ...held, place: tienYen.id },
    ]
    expect(await faults(moved)).toEqual([])
  })
})
