import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { chartAhead } from '../chart/ahead.ts'
import { useIsNarrow } from '../chart/use-is-narrow.ts'
import { LEAVING } from '../frame/link.tsx'
import { goToBeginning, goToHeading } from '../frame/reading-on.ts'
import { OnlyIn } from '../frame/said.tsx'
import { singleKeysAct } from '../frame/single-keys.ts'
import { SearchDocument } from '../generated/later.ts'
import { changed, hrefOf } from '../state/address.ts'
import { ask } from '../state/ask.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { useSettled } from '../state/use-settled.ts'
import { type Hit, hitOf, type SearchNode } from './hits.ts'

/** The hit that Enter would choose: it changes with every letter. */
const FIRST_REST_MS = 200

/** Sooner than this nothing is said of hits of what was written before: most answers come sooner. */
const LATE_MS = 600

/** Whether a key is meant for what has the focus. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))

function useSlash(focus: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event) || !singleKeysAct()) return
      event.preventDefault()
      focus()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [focus])
}

const NOTHING = { hits: [], isCut: false, of: '' }

function useHits(text: string) {
  const { at, day, lang, words } = useScene()
  const asked = useSettled(text.trim(), 120)
  const view = at()
  const found = useLoaded(asked === '' ? null : `search ${lang} ${JSON.stringify(view)} ${asked}`, async (signal) => {
    const { data } = await ask(SearchDocument, { text: asked, at: view, lang }, signal)
    const nodes = (data.search?.nodes ?? []) as readonly { readonly node: SearchNode }[]
    const isCut = data.search?.pageInfo.hasNextPage === true
    return { hits: nodes.map(({ node }) => hitOf(node, { lang, day, words })), isCut, of: asked }
  })
  // What the server has no words to look for is found nowhere; the hits of what was typed before are none of it.
  return { ...found, ...((!found.error && found.value) || NOTHING), asked }
}

/** Finds by name, and leads there: a place, and what is in one, in its chart, whatever else to its own page. */
export function SearchBox() {
  const scene = useScene()
  const { words, address } = scene
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  /** The hit that the arrows lead to, wherever it stands among those that come later; null: the first. */
  const [marked, setMarked] = useState<string | null>(null)
  /** Enter came before the hits of what is written did. */
  const [isEntered, setEntered] = useState(false)
  const isNarrow = useIsNarrow()
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const from = useRef<Element | null>(null)
  const { hits, isCut, of, isBusy, error, asked } = useHits(text)
  useSlash(() => input.current?.focus())
  const shows = isOpen && asked !== ''
  const active = Math.max(
    0,
    hits.findIndex(({ key }) => key === marked),
  )
  const isCurrent = !isBusy && asked === text.trim()
  const isLate = useSettled(!isCurrent, LATE_MS) && !isCurrent && hits.length > 0

  const toOf = ({ change }: Hit) => hrefOf(changed(address, { ...LEAVING, ...change }))
  const nothing = error?.code === 'OFFLINE' ? words.failed['OFFLINE'] : words.noResults(asked)
  const first = shows ? hits[active] : undefined
  const firstTo = first && toOf(first)
  useEffect(() => {
    if (firstTo !== undefined) chartAhead(scene, firstTo.slice(1), FIRST_REST_MS)
  }, [firstTo])

  const write = (written: string) => {
    setText(written)
    setMarked(null)
    setEntered(false)
  }
  const choose = ({ change }: Hit) => {
    setOpen(false)
    write('')
    go({ ...LEAVING, ...change })
    goToHeading()
  }
  const move = (by: number) => {
    setOpen(true)
    setMarked(hits.at((active + by) % Math.max(1, hits.length))?.key ?? null)
  }
  const enter = () => {
    const hit = isCurrent || marked !== null ? hits[active] : undefined
    if (hit) choose(hit)
    else setEntered(!isCurrent)
  }
  useEffect(() => {
    if (isEntered && isCurrent) enter()
  }, [isEntered, isCurrent])
  /** Back to where one was when one came to look for something. */
  const leave = () => {
    input.current?.blur()
    const before = from.current
    if (before?.isConnected && (before instanceof HTMLElement || before instanceof SVGElement))
      before.focus({ preventScroll: true })
    else goToBeginning()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && isOpen && text.trim() !== '') enter()
    else if (event.key === 'Escape') {
      if (shows) setOpen(false)
      else if (text !== '') write('')
      else leave()
    } else return
    event.preventDefault()
  }
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={shows}
        aria-controls={list}
        aria-activedescendant={shows && hits.length > 0 ? `${list}-${active}` : undefined}
        placeholder={isNarrow ? words.shortHint : words.searchHint}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          write(currentTarget.value)
          setOpen(true)
        }}
        onFocus={({ relatedTarget }) => {
          from.current = relatedTarget instanceof Element ? relatedTarget : null
          setOpen(true)
        }}
        onBlur={() => {
          setOpen(false)
          setEntered(false)
        }}
        onKeyDown={onKey}
      />
      <div class="hits" aria-busy={isLate} hidden={!shows || hits.length === 0}>
        <div id={list} role="listbox" aria-label={words.search}>
          {hits.map((hit, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={hit.key}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              data-to={toOf(hit)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span lang={hit.name.lang}>{hit.name.text}</span>
              <OnlyIn parts={[hit.name]} /> {hit.there && <small class="gone">{hit.there}</small>}
              <small>
                {[hit.kind === 'Place' ? '' : (words.kinds[hit.kind] ?? hit.kind), ...hit.beside]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
          ))}
        </div>
        {isLate ? <p>{words.earlierFound(of)}</p> : isCut ? <p class="soft">{words.moreFound}</p> : null}
      </div>
      <p class={shows && hits.length === 0 && !isBusy ? 'none' : 'hidden'} role="status">
        {!shows || isBusy || isLate
          ? shows && isLate
            ? words.earlierFound(of)
            : ''
          : hits.length === 0
            ? nothing
            : `${words.results(hits.length)}${isCut ? `. ${words.moreFound}` : ''}`}
      </p>
    </search>
  )
}
