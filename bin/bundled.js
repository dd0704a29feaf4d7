// Plain JavaScript, as `node24.js`.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import module from 'node:module'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The bundle of each package, by its name: none where others are installed than were bundled, or a file is not whole. */
function bundles() {
  const { lockfile, files, sizes } = JSON.parse(read('dist/packages/bundles.json'))
  const installed = createHash('sha256').update(read('package-lock.json')).digest('hex')
  const isWhole = ([name, size]) => statSync(new URL(`../dist/packages/${name}`, import.meta.url)).size === size
  return lockfile === installed && Object.entries(sizes).every(isWhole) ? files : {}
}

/**
 * Has packages read from what `src/built/packages.ts` bundled: a start then reads some ten files of theirs in place of six hundred, and takes
 * two thirds of the time. Where nothing was bundled, as in a package of npm's, they are read as they are installed.
 */
export function useBundles() {
  try {
    const urls = new Map(
      Object.entries(bundles()).map(([name, file]) => [
        name,
        new URL(`../dist/packages/${file}`, import.meta.url).href,
      ]),
    )
    module.registerHooks({
      resolve(name, context, next) {
        const url = urls.get(name)
        return url ? { url, format: 'module', shortCircuit: true } : next(name, context)
      },
    })
  } catch {}
}
