import { readFile } from 'node:fs/promises'

/**
 * Has a program of ours note which modules it reads.
 * @param file where to
 */
export function notingModules(file: string) {
  const noting = `import { registerHooks } from 'node:module'
    import { appendFileSync } from 'node:fs'
    registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(file)}, url + '\\n'); return next(url, context) } })`
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noting)}` },
    /** The addresses of those that were read until now. */
    urls: async (): Promise<readonly string[]> => (await readFile(file, 'utf8')).split('\n').filter(Boolean),
  }
}
