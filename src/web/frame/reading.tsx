import { useScene } from '../state/scene.ts'
import { Written } from './said.tsx'

export interface ReadingProps {
  readonly basis: string
  readonly reading: string | null
  readonly dateBasis: string | null
  readonly writtenIn: string | null
}

/** What of a provision its words do not say: that they are read so, and that its day is. */
export function Reading({ basis, reading, dateBasis, writtenIn }: ReadingProps) {
  const { words } = useScene()
  return (
    <>
      {basis === 'INTERPRETED' ? (
        <p class="firmness">
          {words.readSo} {reading ? <Written text={reading} language={writtenIn} /> : null}
        </p>
      ) : null}
      {dateBasis ? (
        <p class="firmness">
          {words.dayReadSo} <Written text={dateBasis} language={writtenIn} />
        </p>
      ) : null}
    </>
  )
}
