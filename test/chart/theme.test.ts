import { describe, expect, test } from 'vitest'
import { THEMES, type Theme } from '../../src/chart/theme.ts'

/** One channel of sRGB as light (WCAG 2.2, relative luminance). */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const STANDINGS = ['active', 'suspended', 'unknown', 'ended', 'pending'] as const
const grounds = ({ bg, band, card, pill, tints }: Theme) => [bg, band, card, pill, ...tints]

describe.each(Object.entries(THEMES))('the %s theme', (_name, theme) => {
  test.each(['ink', 'muted', 'accent', 'change', ...STANDINGS] as const)('%s can be read on every ground', (role) => {
    for (const ground of grounds(theme))
      expect(contrast(theme[role], ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  test('what a search found can be read on its mark', () => {
    expect(contrast(theme.ink, theme.found)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['line', 'edge', 'muted', ...STANDINGS] as const)('%s is seen as a line', (role) => {
    for (const ground of [theme.bg, theme.band])
      expect(contrast(theme[role], ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
})

test('black on white is the most that there is', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21))
