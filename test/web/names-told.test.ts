import { expect, test } from 'vitest'
import { otherNames } from '../../src/web/objects/names-told.ts'

const name = (text: string, from: string | null = null, to: string | null = null) => ({
  language: 'vi',
  text,
  valid: { from, to },
})

test('what the heading tells is not told again, but until when it is called so is', () => {
  const town = name('Thị xã Đông Triều', null, '2024-11-01')
  const city = name('Thành phố Đông Triều', '2024-11-01')
  const names = [name('Đông Triều'), town, city, name('An Sinh')]
  expect(otherNames(names, 'Thị xã Đông Triều')).toEqual([town, city, name('An Sinh')])
})
