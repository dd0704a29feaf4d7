import { useScene } from '../state/scene.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'

interface MoreProps {
  readonly shown: number
  readonly count: number
  readonly isBusy: boolean
  readonly onMore: () => void
}

/** Of a list that is longer than what is shown of it: how much of it that is, and the way to the next. */
export function More({ shown, count, isBusy, onMore }: MoreProps) {
  const { lang } = useScene()
  return count <= shown ? null : (
    <p class="soft" aria-busy={isBusy}>
      {shown} / {count}{' '}
      <button type="button" class="plain" onClick={onMore}>
        {kindWordsIn(lang).more}
      </button>
    </p>
  )
}
