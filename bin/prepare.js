// Plain JavaScript, as `node24.js`. Records the shipped world once, for first starts to take a copy of.
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './compiled.js'
import { isNode24, runOnNode24 } from './node24.js'
import { program } from './program.js'

if (isNode24) {
  keepCompiled()
  program('prepare')
} else runOnNode24([fileURLToPath(import.meta.url)])
