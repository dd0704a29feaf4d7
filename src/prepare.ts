import { prepareWorld } from './actions/seed/prepared.ts'
import { bundlePackages } from './built/packages.ts'
import { builtPage } from './built/page.ts'
import { terminalProgress } from './cli/terminal-progress.ts'
import { DualhatError } from './model/errors.ts'
import { SHIPPED } from './shipped.ts'
import { compact } from './store/sqlite/compact.ts'
import { openSqliteStore } from './store/sqlite/index.ts'

const { say, progress } = terminalProgress(process.stderr)
const STEP = 'Preparing the shipped world, so that the first start need not record it: about 20 seconds'

const started = performance.now()
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`

async function prepare(): Promise<string> {
  const { bytes, wasThere } = await prepareWorld(SHIPPED.prepared, {
    folder: SHIPPED.folder,
    open: openSqliteStore,
    compact,
    now: () => new Date(),
    progress: ({ done, of }) => progress({ step: STEP, done, of }),
  })
  if (wasThere) return 'The shipped world is prepared already.'
  return `The shipped world is prepared, in ${Math.round(bytes / 1e6)} MB; it took ${seconds()}.`
}

/** Whoever installs can do without: a first start then records the world itself. */
function unprepared(error: unknown): string {
  process.exitCode = 1
  const why = error instanceof DualhatError ? error.message : String(error)
  return `The shipped world was not prepared, so that the first start records it itself, in about 20 seconds. ${why}`
}

say(await prepare().catch(unprepared))
const page = await builtPage(SHIPPED.page, () => progress({ step: 'Building the page', done: 0, of: null }))
if (page.said !== null) say(page.said)
// Without them a start takes half as long again, which is no fault to speak of.
await bundlePackages(SHIPPED.packages).catch(() => undefined)
