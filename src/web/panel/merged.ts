import type { ChartLink } from '../../chart/chart-model.ts'

/** Whether bodies are run as one: of what is not in the chart only the answer knows. */
export const isMerger = ({ kind }: Pick<ChartLink, 'kind'>, told: { readonly isMerger: boolean } | null): boolean =>
  kind === 'BodyMerger' || (told?.isMerger ?? false)
