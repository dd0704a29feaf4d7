import { useEffect, useRef } from 'preact/hooks'
import { useIsNarrow } from '../chart/use-is-narrow.ts'
import { useEscape } from '../frame/use-escape.ts'
import { go } from '../state/navigation.ts'

/** Back to where one was; where that was drawn anew, to what can be reached of the chart. */
function goBack(from: Element | null): void {
  const item = from?.isConnected && from !== document.body ? from : document.querySelector('.drawn [tabindex="0"]')
  if (item instanceof HTMLElement || item instanceof SVGElement) item.focus({ preventScroll: true })
}

/**
 * Esc closes the details, and then one is back where one was. On a narrow screen they are a sheet over what they were asked from, and are
 * gone to; beside a chart they leave the focus where it is.
 * @returns what the sheet is marked with
 */
export function useSheet(shown: string | null) {
  const isNarrow = useIsNarrow()
  const sheet = useRef<HTMLElement>(null)
  const from = useRef<Element | null>(null)
  useEscape(shown !== null, () => go({ chosen: null }))
  useEffect(() => {
    if (shown === null) return
    from.current ??= document.activeElement
    if (!isNarrow) return
    sheet.current?.scrollTo(0, 0)
    sheet.current?.focus()
  }, [isNarrow, shown])
  useEffect(() => {
    if (shown !== null) return
    const focused = document.activeElement
    const isLost = focused === null || focused === document.body || sheet.current?.contains(focused)
    if (from.current && isLost) goBack(from.current)
    from.current = null
  }, [isNarrow, shown])
  return { ref: sheet, tabIndex: -1 }
}
