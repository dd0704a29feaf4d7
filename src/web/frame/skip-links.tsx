import { useScene } from '../state/scene.ts'

/** The first of some parts that is there. */
const firstOf = (...parts: readonly string[]): HTMLElement | SVGElement | null => {
  const found = parts.map((one) => document.querySelector<HTMLElement | SVGElement>(one))
  return found.find((one) => one !== null) ?? null
}

const CHART = ['.drawn [tabindex="0"]', '.center > .rows', '.card', 'main h1']

interface SkipProps {
  readonly to: readonly string[]
  readonly children: string
}

/** Over everything that stands before it. */
function Skip({ to, children }: SkipProps) {
  const follow = (event: Event) => {
    event.preventDefault()
    const part = firstOf(...to)
    if (part && !part.hasAttribute('tabindex') && !part.matches('button')) part.setAttribute('tabindex', '-1')
    part?.focus()
  }
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, whichever stands there
    <a class="skip" href="#page" onClick={follow}>
      {children}
    </a>
  )
}

/** The first that Tab leads to: over filters, dates and files to what is looked at. */
export function SkipLinks() {
  const { address, words } = useScene()
  const { chart, details, page } = words.skipTo
  if (address.object) return <Skip to={['main h1']}>{page}</Skip>
  return (
    <>
      <Skip to={CHART}>{chart}</Skip>
      {address.chosen ? <Skip to={['.panel']}>{details}</Skip> : null}
    </>
  )
}
