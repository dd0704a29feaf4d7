import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Layout } from '../../chart/picture.ts'
import { singleKeysAct } from '../frame/single-keys.ts'
import { partnersOf, stepOf } from './steps.ts'

interface KeysProps {
  readonly layout: Layout
  readonly active: RefObject<string | null>
  readonly bring: (id: string) => void
  readonly onChoose: (id: string) => void
  readonly onFold: (place: string) => void
}

/** What keys do in a chart. */
export function useKeys({ layout, active, bring, onChoose, onFold }: KeysProps) {
  const turn = useRef(0)
  /** To the other end of a link; again: to that of the next one. */
  const toPartner = (id: string) => {
    const partners = partnersOf(layout, id)
    const to = partners[turn.current % Math.max(1, partners.length)]
    turn.current += 1
    if (to !== undefined) bring(to)
  }
  /** @returns whether the key is one of the chart's */
  const take = (id: string, key: string): boolean => {
    const step = stepOf(layout, id, key)
    if (step === undefined) return false
    turn.current = 0
    if (step && 'to' in step) bring(step.to)
    else if (step) onFold('fold' in step ? step.fold : step.unfold)
    return true
  }
  const act = (id: string, key: string): boolean => {
    const isPartnerKey = key.toLowerCase() === 'x'
    if (isPartnerKey && !singleKeysAct()) return false
    if (key === 'Enter' || key === ' ') onChoose(id)
    else if (isPartnerKey) toPartner(id)
    else return take(id, key)
    return true
  }
  return (event: KeyboardEvent) => {
    const id = active.current
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (act(id, event.key)) event.preventDefault()
  }
}
