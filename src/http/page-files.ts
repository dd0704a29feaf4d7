import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Asset, assetOf } from './asset.ts'

/** The page as it was built: its document, and the files it loads, which have names that change with what is in them. */
export interface PageFiles {
  readonly document: Asset
  readonly assets: ReadonlyMap<string, Asset>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Below this address are the files that never change: each name is of one content. */
export const ASSETS_PATH = '/assets/'

/** Read whole: they are few, and small. */
export async function pageFiles(folder: string): Promise<PageFiles> {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => extname(name) in TYPES)
  const assets = names.map(async (name) => {
    const body = await readFile(join(folder, 'assets', name))
    return [
      `${ASSETS_PATH}${name}`,
      await assetOf(TYPES[extname(name)] ?? '', body, extname(name) !== '.woff2'),
    ] as const
  })
  const document = await readFile(join(folder, 'index.html'))
  return { document: await assetOf('text/html; charset=utf-8', document), assets: new Map(await Promise.all(assets)) }
}
