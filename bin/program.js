// Plain JavaScript, as `node24.js`.
import { existsSync } from 'node:fs'

/** A module of the program: as it is written, or, in a package, as it was built, since Node reads no TypeScript in packages. */
export function program(name) {
  const written = new URL(`../src/${name}.ts`, import.meta.url)
  return import(existsSync(written) ? written : new URL(`../dist/${name}.js`, import.meta.url))
}
