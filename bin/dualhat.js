#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './compiled.js'
import { isNode24, runOnNode24 } from './node24.js'

if (isNode24) {
  keepCompiled()
  import('../src/main.ts')
} else runOnNode24(process.execArgv.concat(fileURLToPath(import.meta.url), process.argv.slice(2)))
