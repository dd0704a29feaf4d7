import { expect, test } from 'vitest'
import { windowTitle } from '../../src/web/frame/window-title.ts'

test.each([
  ['Sở Nội vụ', 'Sở Nội vụ – Dualhat'],
  ['\u202eSở\u2066 Nội\u200f vụ', 'Sở Nội vụ – Dualhat'],
  ['Sở\nNội\u061c  vụ\u2069', 'Sở Nội vụ – Dualhat'],
])('the window of %j has no sign in its title that turns what follows', (shown, title) =>
  expect(windowTitle(shown)).toBe(title),
)
