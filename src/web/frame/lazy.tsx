import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { AskError } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { Failure } from './states.tsx'

/** Where the server has another build by now, its parts are called otherwise: the page begins anew. Not where nothing answers. */
async function beginAnew(): Promise<void> {
  const { ok } = await fetch(location.href, { cache: 'no-store' })
  if (ok) location.reload()
}

/** A part of the page that is loaded once it is wanted: what is seen first does not wait for it. What cannot be loaded is told in its place. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => preact.VNode | null {
  let made: ComponentType<P> | null = null
  return function Late(props) {
    const { words } = useScene()
    const [Part, setPart] = useState<ComponentType<P> | null>(() => made)
    const [error, setError] = useState<AskError | null>(null)
    const come = (part: ComponentType<P>) => {
      made = part
      setPart(() => part)
    }
    // What the browser says of it names files and kinds of errors: nothing for who reads the page.
    const fail = () => setError(new AskError('PART', ''))
    const retry = () => {
      load().then(come, () => beginAnew().catch(fail))
    }
    useEffect(() => {
      if (!made) load().then(come, fail)
    }, [])
    return Part ? <Part {...props} /> : <Failure {...{ words, error, retry }} />
  }
}
