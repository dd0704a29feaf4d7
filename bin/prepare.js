// Plain JavaScript, as `node24.js`. Records the shipped world once, for first starts to take a copy of.
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './compiled.js'
import { isNode24, runOnNode24 } from './node24.js'

if (isNode24) {
  keepCompiled()
  import('../src/prepare.ts')
} else runOnNode24([fileURLToPath(import.meta.url)])
