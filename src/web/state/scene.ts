import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ThemeName } from '../../chart/theme.ts'
import { type Words as ChartWords, wordsIn } from '../../chart/words.ts'
import type { Day } from '../../model/day-range.ts'
import type { AsOf } from '../generated/documents.ts'
import type { PageWords } from '../words/page-words.ts'
import type { Address } from './address.ts'
import { dayIn } from './address.ts'
import type { World } from './world.ts'

/** What every part of the page looks at: the view that the address names, and the words to tell it in. */
export interface Scene {
  readonly address: Address
  readonly world: World
  readonly day: Day
  /** The day, once the slider rests on it: answers are asked for as of this one. */
  readonly restingDay: Day
  /** The day that it is compared with: where only another revision is named, the shown one; null: nothing is compared. */
  readonly base: Day | null
  readonly lang: string
  readonly theme: ThemeName
  readonly words: PageWords
  readonly chartWords: ChartWords
  /** The view of a day. As known at the revision that the page was opened with, where the address names no other: so that answers stay true. */
  readonly at: (day?: Day | null) => AsOf
  /** The same of what it is compared with. */
  readonly atBase: (day: Day) => AsOf
}

/** Of names and words: as the address says, else the world's first. */
export const languageOf = ({ lang }: Address, world: World): string =>
  lang ?? world.languages[0]?.code ?? navigator.language

export const shownDayOf = ({ at }: Address, { today }: World): Day => dayIn(at) ?? today

/** What a scene is made of beside its address; what is left out follows from that. */
type SceneOf = Pick<Scene, 'world' | 'words' | 'theme'> & Partial<Pick<Scene, 'restingDay' | 'chartWords'>>

/** @param day that is shown */
export const baseOf = ({ base, baseRecordedAt }: Address, day: Day): Day | null =>
  dayIn(base) ?? (baseRecordedAt ? day : null)

/** @param chartWords where a chart says that others are right for what it compares */
export function sceneOf(address: Address, { world, words, theme, restingDay, chartWords }: SceneOf): Scene {
  const lang = languageOf(address, world)
  const known = address.recordedAt ? { recordedAt: address.recordedAt } : { revision: world.revision }
  const day = shownDayOf(address, world)
  const { baseRecordedAt } = address
  return {
    ...{ address, world, words, lang, theme, day, base: baseOf(address, day), restingDay: restingDay ?? day },
    chartWords: chartWords ?? wordsIn(lang),
    at: (validAt = day) => ({ validAt, ...known }),
    atBase: (validAt) => ({ validAt, ...(baseRecordedAt ? { recordedAt: baseRecordedAt } : known) }),
  }
}

const SceneContext = createContext<Scene | null>(null)
export const SceneProvider = SceneContext.Provider

export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (!scene) throw new Error('A part of the page stands outside of it.')
  return scene
}
