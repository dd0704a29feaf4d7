import { ModelsDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

const NONE: ReadonlyMap<string, string> = new Map()

/** What the models are called, by their marks. */
export function useModelNames(): ReadonlyMap<string, string> {
  const { at, restingDay, lang } = useScene()
  const view = at(restingDay)
  const { value } = useLoaded(`models ${lang} ${JSON.stringify(view)}`, async (signal) => {
    const { data } = await ask(ModelsDocument, { at: view, lang }, signal)
    return new Map((data.pilotModels?.nodes ?? []).map(({ code, name }) => [code, name]))
  })
  return value ?? NONE
}

/** A mark, with what it stands for. */
export function ModelMark({ code, names }: { readonly code: string; readonly names: ReadonlyMap<string, string> }) {
  return <abbr title={names.get(code)}>{code}</abbr>
}
