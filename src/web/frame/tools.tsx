import { useRef, useState } from 'preact/hooks'
import { OWN_LANGUAGES } from '../../chart/words.ts'
import { languagesToRead, ownName } from '../../model/language-name.ts'
import { pictureHref } from '../state/address.ts'
import { useLinkedOnly } from '../state/linked-only.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { KeyHelp } from './key-help.tsx'
import { Menu } from './menu.tsx'
import { useEscape } from './use-escape.ts'

function ThemeSwitch() {
  const { theme, words } = useScene()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" onClick={() => go({ theme: other }, 'replace')}>
      {words.theme[other]}
    </button>
  )
}

function LanguageChoice() {
  const { lang, world, words } = useScene()
  const languages = languagesToRead(world.languages, lang, OWN_LANGUAGES)
  if (languages.length < 2) return null
  return (
    <label class="choice">
      <span class="hidden">{words.language}</span>
      <select value={lang} onChange={({ currentTarget }) => go({ lang: currentTarget.value })}>
        {languages.map((one) => {
          const { name, lang: of } = ownName(one)
          return (
            <option key={one.code} value={one.code} lang={of}>
              {name}
            </option>
          )
        })}
      </select>
    </label>
  )
}

/** The address of the same view as a file. */
function usePicture(): (path: string) => string {
  const { address, lang, theme } = useScene()
  const only = useLinkedOnly() ? 'linked' : ''
  const shown = { ...address, only, lang, theme: theme === 'light' ? '' : theme }
  return (path) => pictureHref(path, shown)
}

/** A browser cannot print a chart over pages without cutting cards: the server can. Paper is light. */
function Print() {
  const { words } = useScene()
  const picture = usePicture()
  const light = picture('/chart.pdf').replace(/&theme=dark$/, '')
  return (
    <a class="button" href={light} target="_blank" rel="noreferrer">
      {words.print}
    </a>
  )
}

/** The same view as files: each is an address that anybody can open. */
function Exports() {
  const { words, lang } = useScene()
  const picture = usePicture()
  return (
    <Menu title={words.exports}>
      {() => (
        <div class="sheet">
          {['svg', 'png', 'pdf'].map((format) => (
            <a key={format} href={picture(`/chart.${format}`)} download={`chart.${format}`}>
              {format.toUpperCase()}
            </a>
          ))}
          <a href={picture('/chart')}>{words.withoutScripts}</a>
          <a href={`/questions?lang=${lang}`}>{words.ask}</a>
        </div>
      )}
    </Menu>
  )
}

/** All that can be done with what is shown, whatever it is. */
export function Tools() {
  const { words, address } = useScene()
  const [isOpen, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  useEscape(isOpen, () => {
    setOpen(false)
    more.current?.focus()
  })
  return (
    <>
      {/* Seen on a narrow screen alone, where whatever is no chart stands behind it. */}
      <button ref={more} type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.controls}
      </button>
      <div class="tools">
        <ThemeSwitch />
        <LanguageChoice />
        {address.object ? null : <Print />}
        <Exports />
        <KeyHelp />
      </div>
    </>
  )
}
