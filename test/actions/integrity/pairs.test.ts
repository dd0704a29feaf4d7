import { describe, expect, test } from 'vitest'
import type { PostPair } from '../../../src/model/pilot-model.ts'
import { BODY_TYPE, pilotModel, postPair, postType } from '../../helpers/facts.ts'
import { faultsOfWorld, model, pair } from './world.ts'

const faults = faultsOfWorld()

test('a pair stays with its model, so that no other pair takes its id', async () => {
  const other = pilotModel({ id: 'model/m9', code: 'M9' })
  expect(await faults([other, pair({ model: other.id })])).toEqual([
    'put.1.model: "pair/p" is a pair of "model/m2", with which it stays; give the pair of "model/m9" another id.',
  ])
  expect(await faults([pair({ code: 'P-9' })])).toEqual([])
})

describe('two types of posts', () => {
  const again = postPair('pair/again')
  const twice = (first: string) =>
    `"pair/again" joins the two post types that "${first}" joins under "model/m2" at DISTRICT; record them once.`

  test('are joined once under one model at one level, whichever is the main one', async () => {
    expect(await faults([again])).toEqual([`put.0.mainPostType: ${twice('pair/p')}`])
    const turned = { ...again, mainPostType: again.concurrentPostType, concurrentPostType: again.mainPostType }
    expect(await faults([turned])).toEqual([`put.0.mainPostType: ${twice('pair/p')}`])
    expect(await faults([pair(), again])).toEqual([`put.1.mainPostType: ${twice('pair/p')}`])
  })

  test.each<[string, Partial<PostPair>]>([
    ['another type', { concurrentPostType: 'type/c' }],
    ['another model', { model: 'model/m9' }],
    ['another level', { level: 'PROVINCE', mainPostType: 'type/pa', concurrentPostType: 'type/pb' }],
  ])('may be joined again with %s', async (_what, over) => {
    const types = [
      postType('c'),
      postType('pa', { level: 'PROVINCE', organizationType: 'type/province' }),
      postType('pb', { level: 'PROVINCE', organizationType: 'type/province' }),
    ]
    const models = [{ ...model, levels: ['DISTRICT', 'PROVINCE'] as const }, pilotModel({ id: 'model/m9', code: 'M9' })]
    const body = { ...BODY_TYPE, id: 'type/province', level: 'PROVINCE' } as const
    expect(await faults([body, ...types, ...models, { ...again, ...over }])).toEqual([])
  })

  test('may be joined again where what joined them goes, or joins others now', async () => {
    expect(await faults([again], ['pair/p'])).toEqual([])
    expect(await faults([again, postType('c'), pair({ concurrentPostType: 'type/c' })])).toEqual([])
  })
})
