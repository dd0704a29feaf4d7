import type { Ink } from './looks.ts'

/** Every colour of the picture. Hue tells a standing and a change, nothing else. */
export interface Theme extends Readonly<Record<Ink, string>> {
  readonly bg: string
  readonly band: string
  readonly card: string
  readonly pill: string
  readonly ink: string
  readonly muted: string
  /** Borders and heads of cards. */
  readonly edge: string
  /** Behind the heads of cards, by column; columns beyond these begin anew. */
  readonly tints: readonly string[]
  readonly line: string
  readonly accent: string
  readonly change: string
  /** Behind what a search found. */
  readonly found: string
}

const light: Theme = {
  bg: '#ffffff',
  band: '#f3f4f6',
  card: '#ffffff',
  pill: '#ffffff',
  ink: '#16191d',
  muted: '#5b6470',
  edge: '#3b3f46',
  tints: ['#f5efe3', '#e6eef2', '#ebeee4', '#efeaf0'],
  line: '#828b96',
  accent: '#0b5cad',
  change: '#6d28d9',
  found: '#ffd400',
  active: '#0b5cad',
  suspended: '#c0182b',
  unknown: '#8a5300',
  ended: '#5b6470',
  pending: '#5b6470',
}

const dark: Theme = {
  bg: '#14171a',
  band: '#1f2429',
  card: '#1b2025',
  pill: '#14171a',
  ink: '#eceff2',
  muted: '#a3adb8',
  edge: '#d5d9de',
  tints: ['#2b261c', '#182830', '#20281c', '#292130'],
  line: '#6b7681',
  accent: '#6db3ff',
  change: '#c4a5ff',
  found: '#6b5a00',
  active: '#6db3ff',
  suspended: '#ff7b86',
  unknown: '#e3b04b',
  ended: '#a5adb8',
  pending: '#a5adb8',
}

export const THEMES = { light, dark } as const satisfies Record<string, Theme>
export type ThemeName = keyof typeof THEMES
