import { DocumentLink } from '../frame/document-link.tsx'
import type { WordsFragment } from '../generated/details.ts'
import { isAfterShown } from '../state/after-shown.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'

interface PublishedAsProps {
  readonly document: NonNullable<WordsFragment['document']>
}

/** In which document something stands, by whom and when it was published; of one that is later than the day shown, that it is. */
export function PublishedAs({ document }: PublishedAsProps) {
  const { day, words } = useScene()
  const { publishedAt, publisher } = document
  return (
    <p class="soft">
      <DocumentLink document={document} />
      {publishedAt ? `, ${shownStart(publishedAt, words)}` : ''}
      {isAfterShown(publishedAt, day) ? ` (${words.later})` : ''}, {publisher}
    </p>
  )
}
