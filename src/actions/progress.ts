/** What is being done on long work, for people; `of` is null while nobody knows how much there is. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly of: number | null
}
export type OnProgress = (progress: Progress) => void
export const inSilence: OnProgress = () => undefined
