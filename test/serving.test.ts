import { expect, test } from 'vitest'
import { LimitExceeded, Timeout, Unavailable } from '../src/model/errors.ts'
import { forgottenAs } from '../src/serving.ts'

test('a part of a question that ran out of time is no fault to be told, since whoever asked was told; anything else is', () => {
  expect(forgottenAs(new Timeout('It took too long.', 'Ask for less.'))).toBe('debug')
  for (const error of [new Error('of ours'), new Unavailable('a', 'b'), new LimitExceeded('a', 'b'), 'a text'])
    expect(forgottenAs(error)).toBe('error')
})
