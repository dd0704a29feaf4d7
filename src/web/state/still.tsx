import type { ComponentType } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Day } from '../../model/day-range.ts'
import { hrefOf } from './address.ts'
import { type Scene, SceneProvider, sceneOf, useScene } from './scene.ts'

/** The scene of a day, the same object as long as nothing in it changes. */
function useSceneOf(day: Day): Scene {
  const { address, world, words, theme, chartWords, day: shown } = useScene()
  // Of the day that is shown the address says no more than it did: a link in it stays as short.
  const told = day === shown ? address : { ...address, at: day }
  return useMemo(
    () => sceneOf(told, { world, words, theme, chartWords }),
    [hrefOf(told), world, words, theme, chartWords.recorded],
  )
}

/**
 * A part of the page that has no need to follow every step of the slider: it looks at the scene of a day that is given,
 * and is told anew only where that or something else changes.
 */
export function still<P extends object>(
  Part: ComponentType<P>,
): (props: P & { readonly stillDay: Day }) => preact.VNode {
  return function Still({ stillDay, ...rest }) {
    const scene = useSceneOf(stillDay)
    const props = rest as unknown as P
    return useMemo(
      () => (
        <SceneProvider value={scene}>
          <Part {...props} />
        </SceneProvider>
      ),
      [scene, ...Object.values(props)],
    )
  }
}
