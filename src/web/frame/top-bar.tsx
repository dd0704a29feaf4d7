import { showsOnlyLinked } from '../chart/use-chart.ts'
import { pictureHref } from '../state/address.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { LEAVING, Link } from './link.tsx'
import { KeyHelp, SearchBox } from './parts.tsx'

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
  if (world.languages.length < 2) return null
  return (
    <label class="choice">
      <span class="hidden">{words.language}</span>
      <select value={lang} onChange={({ currentTarget }) => go({ lang: currentTarget.value })}>
        {world.languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The same view as files: each is an address that anybody can open. */
function Exports() {
  const { address, lang, theme, words } = useScene()
  const only = showsOnlyLinked(address) ? { only: 'linked' } : { only: '' }
  const shown = { ...address, ...only, lang, theme: theme === 'light' ? '' : theme }
  return (
    <details class="menu">
      <summary>{words.exports}</summary>
      <div class="sheet">
        {['svg', 'png', 'pdf'].map((format) => (
          <a key={format} href={pictureHref(`/chart.${format}`, shown)} download={`chart.${format}`}>
            {format.toUpperCase()}
          </a>
        ))}
        <a href={pictureHref('/chart', shown)}>{words.withoutScripts}</a>
        <a href="/questions">{words.ask}</a>
      </div>
    </details>
  )
}

export function TopBar() {
  const { words } = useScene()
  return (
    <header class="top">
      <Link class="brand" to={{ ...LEAVING, place: null, depth: null, only: null }} label={words.home}>
        Dualhat
      </Link>
      <SearchBox />
      <div class="tools">
        <ThemeSwitch />
        <LanguageChoice />
        <Exports />
        <KeyHelp />
      </div>
    </header>
  )
}
