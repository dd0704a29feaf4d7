import { useEffect } from 'preact/hooks'
import { ChartPage } from './chart/chart-page.tsx'
import { Failure, Waiting } from './frame/states.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { ObjectPage } from './objects/object-page.tsx'
import { useAddress } from './state/navigation.ts'
import { type Scene, SceneProvider, sceneOf } from './state/scene.ts'
import { useLoaded } from './state/use-loaded.ts'
import { useTheme } from './state/use-theme.ts'
import { readWorld } from './state/world.ts'
import { pageWordsIn } from './words/words-in.ts'

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
  const scene = world.value && sceneOf(address, world.value, theme)
  const lang = scene?.lang ?? address.lang ?? navigator.language
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const words = pageWordsIn(lang)
  if (scene)
    return (
      <SceneProvider value={scene}>
        <Shown scene={scene} />
      </SceneProvider>
    )
  return world.error ? <Failure {...world} words={words} /> : <Waiting words={words} />
}
