import { useEffect } from 'preact/hooks'
import { ChartPage } from './chart/chart-page.tsx'
import { ObjectPage } from './frame/parts.tsx'
import { Failure } from './frame/states.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { useAddress } from './state/navigation.ts'
import { languageOf, type Scene, SceneProvider, sceneOf } from './state/scene.ts'
import { useLoaded } from './state/use-loaded.ts'
import { useTheme } from './state/use-theme.ts'
import { readWorld } from './state/world.ts'
import { pageWordsIn, spokenFor } from './words/words-in.ts'

const Shown = ({ scene }: { readonly scene: Scene }) => {
  const { address } = scene
  if (address.embed) return <ChartPage />
  return (
    <>
      <TopBar />
      {address.object ? <ObjectPage /> : <ChartPage />}
    </>
  )
}

/** The page: what the address names, told in its language. */
export function App() {
  const address = useAddress()
  const theme = useTheme(address)
  const world = useLoaded(`world ${address.lang ?? ''}`, (signal) => readWorld(address.lang ?? null, signal))
  const lang = world.value ? languageOf(address, world.value) : (address.lang ?? navigator.language)
  const isKnown = world.value !== null || world.error !== null
  const spoken = useLoaded(isKnown ? `words ${spokenFor(lang)}` : null, () => pageWordsIn(lang))
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const words = spoken.value
  if (!words) return null
  if (!world.value) return <Failure {...world} words={words} />
  const scene = sceneOf(address, world.value, words, theme)
  return (
    <SceneProvider value={scene}>
      <Shown scene={scene} />
    </SceneProvider>
  )
}
