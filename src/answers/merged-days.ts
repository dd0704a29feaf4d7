import type { BodyMerger } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import type { OrganizationId } from '../model/ids.ts'
import { containerOn } from '../model/relation.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import type { Drawn } from './drawn-on.ts'
import { isWithinTime } from './turning-days.ts'

const livesAround = (lives: MergerLives, body: OrganizationId) => [
  ...[lives.lifeOf(body) ?? []].flat(),
  ...lives.with(body).map(({ life }) => life),
]

/** The days on which mergers may have made a body, taken it up or left it again; with what is in it. */
export const mergedDaysOf = (lives: MergerLives, entry: Drawn): readonly Day[] =>
  entry.kind === 'Organization'
    ? livesAround(lives, entry.id)
        .flatMap(({ changePoints }) => changePoints().flatMap(({ days }) => days))
        .filter(isWithinTime)
    : []

/** The days from which a merger may be there, or is no more: a chart draws those at its places as long as they may be. */
export const mergerDaysOf = (lives: MergerLives, { id, components }: BodyMerger): readonly Day[] =>
  components
    .flatMap((body) => lives.with(body))
    .filter(({ merger }) => merger.id === id)
    .flatMap(({ life }) => life.changePoints().flatMap(({ days }) => days))
    .filter(isWithinTime)

/** Whether mergers keep a body, or what a post is in, from being there on a day. */
export function isMergedIn(lives: MergerLives): (entry: Drawn, day: Day) => boolean {
  const isNone = (body: OrganizationId, day: Day) => lives.asResult(body, day)?.state === 'NO'
  return (entry, day) => {
    if (entry.kind === 'Post') return isNone(containerOn(entry.organization, day), day)
    if (entry.kind !== 'Organization') return false
    return isNone(entry.id, day) || lives.asComponent(entry.id, day)?.state === 'NO'
  }
}

/** What mergers may have made of the body that a post is in on a day: it is drawn there. */
export function mergedIntoIn(lives: MergerLives): (entry: Drawn | undefined, day: Day) => readonly OrganizationId[] {
  return (entry, day) => {
    if (entry?.kind !== 'Post') return []
    const mergers = lives.with(containerOn(entry.organization, day))
    return mergers.flatMap(({ merger: { result }, life }) =>
      result !== null && life.on(day).possible.includes('ACTIVE') ? [result] : [],
    )
  }
}
