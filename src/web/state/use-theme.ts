import { useEffect, useState } from 'preact/hooks'
import { THEMES, type ThemeName } from '../../chart/theme.ts'
import type { Address } from './address.ts'

const query = matchMedia('(prefers-color-scheme: dark)')
const asked = (): ThemeName => (query.matches ? 'dark' : 'light')

/** As the address says, else as the reader's screen asks. */
export function useTheme({ theme }: Address): ThemeName {
  const [screen, setScreen] = useState(asked)
  useEffect(() => {
    const hear = () => setScreen(asked())
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  const shown = theme !== undefined && Object.hasOwn(THEMES, theme) ? (theme as ThemeName) : screen
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
  return shown
}

/** The colours of the picture as those of the page around it: a colour is written in one place. */
export function paint(): void {
  const { tints: _tints, ...names } = THEMES.light
  const lines = Object.keys(names).map((name) => {
    const key = name as keyof typeof names
    return `--${name}: light-dark(${THEMES.light[key]}, ${THEMES.dark[key]});`
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`:root { ${lines.join(' ')} }`)
  document.adoptedStyleSheets.push(sheet)
}
