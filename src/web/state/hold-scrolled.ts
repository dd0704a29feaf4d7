/** Whoever has begun to read by then, without a touch, is moved no more. */
const LONGEST_MS = 10_000

/** What a reader does with a page, wherever on it. */
const ACTS = ['wheel', 'pointerdown', 'keydown', 'click']

/**
 * Has a part that scrolls be where its reader was, while what is in it still comes, above that place or below it.
 * @returns aborted once the reader scrolls, chooses or types something, or may have begun to read: the place is theirs from then on
 */
export function holdScrolled(part: HTMLElement, top: number): AbortController {
  const held = new AbortController()
  const { signal } = held
  let left = 0
  const hold = () => {
    part.scrollTo(0, top)
    left = part.scrollTop
  }
  const end = () => held.abort()
  const coming = new MutationObserver(hold)
  const longest = setTimeout(end, LONGEST_MS)
  signal.addEventListener('abort', () => {
    coming.disconnect()
    clearTimeout(longest)
    part.style.overflowAnchor = ''
  })
  for (const act of ACTS) addEventListener(act, end, { signal, capture: true, passive: true })
  part.addEventListener('scroll', () => part.scrollTop === left || end(), { signal })
  coming.observe(part, { childList: true, subtree: true, characterData: true })
  // Browsers go along with what comes above: the place that is kept is that of the whole.
  part.style.overflowAnchor = 'none'
  hold()
  if (top === 0) end()
  return held
}
