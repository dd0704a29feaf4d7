import { expect, test } from 'vitest'
import { withoutEffect } from '../../src/rules/without-effect.ts'
import { effect } from '../helpers/facts.ts'

test.each([
  ['without a target', effect('SUSPEND', '2022', { target: null }), 'suspends nothing: it has no target.'],
  ['only requested', effect('END', '2022', { modality: 'REQUESTED' }), 'ends nothing: it is only REQUESTED.'],
  [
    'only requested, of a directive',
    effect('END', '2022', { modality: 'REQUESTED', target: 'directive/580' }),
    'ends nothing: it is only REQUESTED.',
  ],
])('what decides nothing is told: %s', (_what, one, why) => {
  expect(withoutEffect(one)).toBe(`${one.id} ${why}`)
})

test.each([
  ['that orders', effect('SUSPEND', '2022')],
  ['that permits', effect('AUTHORISE', '2022', { modality: 'OPTIONAL' })],
  ['that ends another', effect('END', '2022', { target: 'effect/other', levels: [] })],
  ['on one arrangement', effect('SUSPEND', '2022', { target: 'holding/dam-ha', levels: [] })],
  ['that tells of a body', effect('MERGE', '2022', { target: null })],
  ['that ends a body', effect('END', '2022', { target: 'org/vn/ban' })],
])('an effect %s is no reason for a note', (_what, one) => {
  expect(withoutEffect(one)).toBeNull()
})
