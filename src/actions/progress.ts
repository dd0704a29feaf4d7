/** What is being done on long work, for people; `of` is null while nobody knows how much there is. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly of: number | null
}
export type OnProgress = (progress: Progress) => void
export const inSilence: OnProgress = () => undefined

/** Tells how it goes, and knows the latest for who asks; null: nothing was told yet. */
export function remembered(progress: OnProgress): { readonly tell: OnProgress; readonly doing: () => Progress | null } {
  let latest: Progress | null = null
  const tell: OnProgress = (at) => {
    latest = at
    progress(at)
  }
  return { tell, doing: () => latest }
}
