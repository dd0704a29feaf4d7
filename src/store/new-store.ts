import { existsSync } from 'node:fs'
import { named, syncName } from './named.ts'
import { type PartFile, partFile } from './part-file.ts'
import type { Batch, Store } from './store.ts'

type Open = (file: string) => Promise<Store>

/** @throws Unavailable where all that was recorded had no room in the file; then there is none */
function nameWhole(part: PartFile, file: string): boolean {
  try {
    part.assertWhole()
    const isFirst = named(part, file)
    // What was recorded is acknowledged next.
    syncName(file)
    return isFirst
  } finally {
    part.remove()
  }
}

/**
 * A store in a file that is not there yet. It is made under a name of its own and gets the wanted one with its first revision:
 * a command that fails leaves nothing behind, and takes away nothing that another process has opened meanwhile. A store that
 * another process makes under the name is used as soon as it is there.
 * @param open opens a file, and makes a store of an empty one
 */
export async function newStore(file: string, open: Open): Promise<Store> {
  const part = partFile(file)
  const empty = await open(part.path).catch((error: unknown) => {
    part.remove()
    throw error
  })
  let store = empty
  let opening: Promise<Store> | null = null
  const openNamed = async (): Promise<Store> => {
    opening ??= open(file)
    try {
      store = await opening
      await empty.close()
      part.remove()
      return store
    } finally {
      opening = null
    }
  }
  const current = async (): Promise<Store> => (store === empty && (opening || existsSync(file)) ? openNamed() : store)
  const appendFirst = async (batch: Batch) => {
    const revision = await empty.append(batch)
    if (revision.number === 0) return revision
    await empty.close()
    const isFirst = nameWhole(part, file)
    const made = await openNamed()
    return isFirst ? revision : made.append(batch)
  }
  return {
    head: async () => (await current()).head(),
    revision: async (wanted) => (await current()).revision(wanted),
    append: async (batch) => ((await current()) === empty ? appendFirst(batch) : store.append(batch)),
    view: (at, asker) => store.view(at, asker),
    warm: async () => (await current()).warm(),
    async *log(after) {
      yield* (await current()).log(after)
    },
    check: async () => (await current()).check(),
    memo: async (name) => (await current()).memo(name),
    noteMemo: async (name, text) => (await current()).noteMemo(name, text),
    backup: async (target, progress) => (await current()).backup(target, progress),
    async close() {
      await empty.close()
      if (store !== empty) await store.close()
      part.remove()
    },
  }
}
