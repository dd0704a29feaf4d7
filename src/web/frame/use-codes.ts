import { CodesOfViewDocument } from '../generated/later.ts'
import { listIn } from '../state/address.ts'
import type { Codes } from '../state/address-faults.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

const MOST_IDS = 100
const codesIn = (list: { readonly nodes: readonly { readonly code: string }[] } | null | undefined) =>
  list?.nodes.map(({ code }) => code) ?? []

/** The codes that the view of the address has, where the address says any; null: none are asked for, or they are not known yet. */
export function useCodes(): Codes | null {
  const { address, at, restingDay } = useScene()
  const { level, branch, model, closed } = address
  const [view, ids] = [at(restingDay), listIn(closed)]
  const isAsked = (level ?? branch ?? model ?? closed) !== undefined && ids.length <= MOST_IDS
  return useLoaded(isAsked ? `codes ${ids} ${JSON.stringify(view)}` : null, async (signal): Promise<Codes> => {
    const { levels, branches, models, nodes } = (await ask(CodesOfViewDocument, { at: view, closed: ids }, signal)).data
    const ofLevels = codesIn(levels)
    // Places are closed by their keys, levels of the general model by their codes.
    const closable = ofLevels.length > 0 ? [...ofLevels, ...(nodes ?? []).flatMap((one) => one?.key ?? [])] : []
    return {
      ...{ level: ofLevels, branch: codesIn(branches), closed: closable },
      model: models?.pageInfo.hasNextPage ? [] : codesIn(models),
    }
  }).value
}
