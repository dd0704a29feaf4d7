import { useEffect, useRef } from 'preact/hooks'
import { useIsNarrow } from '../chart/use-is-narrow.ts'
import { go } from '../state/navigation.ts'

/**
 * On a narrow screen the details are a sheet over what they were asked from: they are gone to, Esc closes them, and then one is back where
 * one was. Beside a chart they leave the focus where it is.
 * @returns what the sheet is marked with
 */
export function useSheet(shown: string | null) {
  const isNarrow = useIsNarrow()
  const sheet = useRef<HTMLElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (!isNarrow || shown === null) return
    from.current ??= document.activeElement
    sheet.current?.scrollTo(0, 0)
    sheet.current?.focus()
  }, [isNarrow, shown])
  useEffect(() => {
    if (shown !== null) return
    if (isNarrow && from.current instanceof HTMLElement) from.current.focus()
    from.current = null
  }, [isNarrow, shown])
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (isNarrow && key === 'Escape') go({ chosen: null })
  }
  return { ref: sheet, tabIndex: -1, onKeyDown }
}
