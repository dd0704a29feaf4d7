#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { useBundles } from './bundled.js'
import { keepCompiled } from './compiled.js'
import { isNode24, runOnNode24 } from './node24.js'
import { program } from './program.js'

/**
 * Under `npm start`, `npx` and `npm exec` a shell stands between npm and this process: told to end, npm ends the shell alone, and a server
 * would go on without anybody. So it ends once the shell is gone. `exec` in the script would do where there is one, and not on Windows.
 */
function endWithNpm() {
  const shell = process.ppid
  const look = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  look.unref()
}
// `npx` is what npm calls the last two.
if (['start', 'npx'].includes(process.env.npm_lifecycle_event ?? '')) endWithNpm()

if (isNode24) {
  keepCompiled()
  useBundles()
  program('main')
} else runOnNode24(process.execArgv.concat(fileURLToPath(import.meta.url), process.argv.slice(2)))
