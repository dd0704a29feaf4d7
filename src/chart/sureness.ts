import type { ExistenceState } from '../model/standing.ts'
import type { ChartLink } from './chart-model.ts'
import type { Words } from './words.ts'

type Kind = Pick<ChartLink, 'kind'>

/** The same words wherever it is told and not drawn. */
export const withDoubt = (told: string, doubt: ExistenceState | null, { existence }: Words): string =>
  doubt === null ? told : `${told}, ${existence[doubt]}`

/** Whether a source shows it, and how sure it is on the day. Bodies are said to be run as one only where a source shows it. */
export function surenessOf({ kind }: Kind, words: Words, doubt: ExistenceState | null = null): string {
  const merged = `${words.kind.ConcurrentHolding} (${words.kind.BodyMerger})`
  return withDoubt(kind === 'BodyMerger' ? merged : words.kind[kind], doubt, words)
}
