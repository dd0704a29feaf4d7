import { useEffect, useState } from 'preact/hooks'
import type { AskError } from '../state/ask.ts'
import type { PageWords } from '../words/page-words.ts'

/** Something is on its way, and nothing is there to be shown meanwhile. What takes long is counted, for who sees it. */
export function Waiting({ words }: { readonly words: PageWords }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const counting = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(counting)
  }, [])
  return (
    <p class="waiting" role="status">
      {words.loading}
      {seconds < 2 ? null : <span aria-hidden="true"> {words.seconds(seconds)}</span>}
    </p>
  )
}

/** Asked again, the answer is the same. */
const CANNOT_HELP = ['NOT_FOUND', 'BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']

interface FailureProps {
  readonly words: PageWords
  readonly error: AskError | null
  readonly retry: () => void
}

/** What went wrong, and what to do. The server's own words follow, for whoever reads English; of what is not recorded, and of a part that did not load, ours say it all. */
export function Failure({ words, error, retry }: FailureProps) {
  if (!error) return null
  const told = words.failed[error.code] ?? words.failed['OTHER']
  return (
    <div class="failure" role="alert">
      <p>{told}</p>
      {error.code === 'NOT_FOUND' || error.message === '' ? null : (
        <p class="soft" lang="en">
          {error.message}
        </p>
      )}
      {CANNOT_HELP.includes(error.code) ? null : (
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  )
}

interface PartialProps {
  readonly words: PageWords
  readonly missing: readonly string[]
  /** Of what is missing, where the server tells it. */
  readonly lang?: string
}

/** Not everything came; what did is shown. */
export function Partial({ words, missing: [first], lang }: PartialProps) {
  return first === undefined ? null : (
    <p class="partial" role="status">
      {words.partial('')}
      <span lang={lang}>{first}</span>
    </p>
  )
}
