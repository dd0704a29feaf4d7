import { Incorrect } from '../../model/errors.ts'
import { didYouMean, quoted } from '../../model/text.ts'
import { type Ask, answered } from './asking.ts'
import type { WantedPicture } from './wanted.ts'

function refuseUnknown(what: string, named: readonly string[] | null, known: readonly string[]): void {
  const unknown = named?.find((code) => !known.includes(code))
  if (unknown === undefined) return
  const remedy = didYouMean(unknown, known, `Known are ${known.join(', ')}.`)
  throw new Incorrect(`The world has no ${what} ${quoted(unknown)}.`, remedy)
}

/** Levels and branches are words of the world's own. @throws Incorrect naming one that it has not, with the nearest that it has */
export async function checkCodes(ask: Ask, { levels, branches, at, recordedAt }: WantedPicture): Promise<void> {
  if (levels === null && branches === null) return
  const known = await answered(ask, 'codes', { at: { validAt: at, recordedAt } })
  const codesOf = ({ nodes }: (typeof known)['levels']) => nodes.map(({ code }) => code)
  refuseUnknown('level', levels, codesOf(known.levels))
  refuseUnknown('branch', branches, codesOf(known.branches))
}
