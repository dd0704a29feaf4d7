import { useEffect, useState } from 'preact/hooks'
import type { ThemeName } from '../chart/theme.ts'
import { ChartPage } from './chart/chart-page.tsx'
import { Ahead, KeptFocus, Newer, ObjectPage, SkipLinks } from './frame/parts.tsx'
import { Failure } from './frame/states.tsx'
import { TopBar } from './frame/top-bar.tsx'
import type { Address } from './state/address.ts'
import { isMoving, useAddress } from './state/navigation.ts'
import { languageOf, type Scene, SceneProvider, sceneOf, shownDayOf } from './state/scene.ts'
import { useLoaded } from './state/use-loaded.ts'
import { useRested } from './state/use-rested.ts'
import { useTheme } from './state/use-theme.ts'
import { readWorld, type World } from './state/world.ts'
import type { PageWords } from './words/page-words.ts'
import { pageWordsIn, spokenFor } from './words/words-in.ts'

const Shown = ({ scene, onNewer }: { readonly scene: Scene; readonly onNewer: () => void }) => {
  const { address } = scene
  if (address.embed) return <ChartPage />
  return (
    <>
      <SkipLinks />
      <TopBar />
      <Newer onShow={onNewer} />
      <Ahead />
      <KeptFocus />
      {address.object ? <ObjectPage /> : <ChartPage />}
    </>
  )
}

interface ToldProps {
  readonly address: Address
  readonly world: World
  readonly words: PageWords
  readonly theme: ThemeName
  readonly onNewer: () => void
}

/** While the slider moves nothing is asked. */
const REST_MS = 160

function Told({ address, world, words, theme, onNewer }: ToldProps) {
  const restingDay = useRested(shownDayOf(address, world), isMoving(), REST_MS)
  const scene = sceneOf(address, { world, words, theme, restingDay })
  return (
    <SceneProvider value={scene}>
      <Shown scene={scene} onNewer={onNewer} />
    </SceneProvider>
  )
}

/** There are no words to tell it in: they did not come. */
const Speechless = ({ retry }: { readonly retry: () => void }) => (
  <p class="failure" role="alert">
    <button type="button" onClick={retry}>
      Thử lại · Try again
    </button>
  </p>
)

/** The page: what the address names, told in its language. */
export function App() {
  const address = useAddress()
  const theme = useTheme(address)
  const [edition, setEdition] = useState(0)
  const world = useLoaded(`world ${edition} ${address.lang ?? ''}`, (signal) => readWorld(address, signal))
  const lang = world.value ? languageOf(address, world.value) : (address.lang ?? navigator.language)
  const isKnown = world.value !== null || world.error !== null
  const spoken = useLoaded(isKnown ? `words ${spokenFor(lang)}` : null, () => pageWordsIn(lang))
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const words = spoken.value
  if (!words) return spoken.error ? <Speechless {...spoken} /> : null
  if (!world.value) return <Failure {...world} words={words} />
  const told = { address, world: world.value, words, theme }
  return <Told {...told} onNewer={() => setEdition((before) => before + 1)} />
}
