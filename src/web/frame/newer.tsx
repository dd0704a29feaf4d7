import { useEffect, useState } from 'preact/hooks'
import { LatestDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'

/** How often a page that is looked at asks whether more was recorded. */
const EVERY_MS = 60_000

/** The latest revision, as far as the page has heard: asked when somebody comes back to it, and now and then while it is seen. */
function useLatest(known: number): number {
  const [latest, setLatest] = useState(known)
  useEffect(() => {
    const aborting = new AbortController()
    const look = () => {
      if (document.hidden) return
      ask(LatestDocument, {}, aborting.signal).then(
        ({ data }) => setLatest(data.revisions?.nodes[0]?.number ?? known),
        // Whoever asks for something is told that the server does not answer; this was asked for nobody.
        () => undefined,
      )
    }
    const again = setInterval(look, EVERY_MS)
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      aborting.abort()
      clearInterval(again)
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [known])
  return latest
}

/** Says that more was recorded than the page shows. It stays at what was known when it was opened until it is told to go on. */
export function Newer({ onShow }: { readonly onShow: () => void }) {
  const { world, words, address } = useScene()
  const latest = useLatest(world.revision)
  const isToBeSaid = latest > world.revision && address.recordedAt === undefined
  return (
    <div class={isToBeSaid ? 'newer' : ''} role="status">
      {isToBeSaid ? (
        <>
          {words.newer(latest)}{' '}
          <button type="button" onClick={onShow}>
            {words.showNewer}
          </button>
        </>
      ) : null}
    </div>
  )
}
