import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SourceFile } from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'

async function filesAt(path: string): Promise<readonly string[]> {
  if (statSync(path).isFile()) return [path]
  const names = await readdir(path, { recursive: true })
  return names.filter((name) => name.endsWith('.ts') && !name.includes('generated')).map((name) => join(path, name))
}

/** The syntax trees of the files at the paths, read by the compiler itself: it knows all that is written here. */
export async function sourceFilesAt(paths: readonly string[]): Promise<ReadonlyMap<string, SourceFile>> {
  const names = (await Promise.all(paths.map(filesAt))).flat().toSorted()
  const api = new API({ cwd: process.cwd() })
  const [project] = api.updateSnapshot({ openProjects: [resolve('tsconfig.json')] }).getProjects()
  const trees = new Map(
    names.flatMap((name) => {
      const tree = project?.program.getSourceFile(resolve(name))
      return tree ? [[name, tree] as const] : []
    }),
  )
  api.close()
  return trees
}
