import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DualhatError, Incorrect } from '../src/model/errors.ts'
import { databaseOf } from './database.ts'
import type { Row } from './measure.ts'
import { serverRows } from './server.ts'
import { sqliteRows } from './sqlite.ts'
import { isOver, machine, tableOf } from './table.ts'
import type { SizeName } from './world.ts'

const HELP = `npm run bench -- [options]     measures against the bars of the design, and prints both

  --size s1|s10|all        which world: s1 has 56 thousand posts, 10 thousand concurrent holdings and 150 thousand
                           occupancies; s10 ten times all of it, places too (default: all)
  --only sqlite|server     only that part; the server is measured on s1
  --data FOLDER            where the worlds are kept; s10 takes 2.5 GB and some minutes to build, once
                           (default: dualhat-bench in the system's temporary folder)
  --strict                 exit with 1 when a bar is missed
  --help`

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'all' },
    only: { type: 'string' },
    data: { type: 'string', default: join(tmpdir(), 'dualhat-bench') },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const SIZES_OF: Readonly<Record<string, readonly SizeName[]>> = { s1: ['s1'], s10: ['s10'], all: ['s1', 's10'] }
const PARTS = ['sqlite', 'server']

function chosenSizes(): readonly SizeName[] {
  const sizes = SIZES_OF[values.size]
  if (!sizes) throw new Incorrect(`"${values.size}" is no size.`, 'Give --size s1, s10 or all.')
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Incorrect(`"${values.only}" is no part.`, 'Give --only sqlite or server.')
  return sizes
}

const wanted = (part: string) => values.only === undefined || values.only === part
const say = (line: string) => console.error(line)

async function measured(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const size of wanted('sqlite') ? chosenSizes() : []) {
    const file = await databaseOf(values.data, size, say)
    say(`Asking the store of ${size}`)
    rows.push(...(await sqliteRows(file, size)))
  }
  if (!wanted('server')) return rows
  const file = await databaseOf(values.data, 's1', say)
  say('Asking the server of s1 and its ceiling in turn')
  return [...rows, ...(await serverRows(file, 's1'))]
}

async function run(): Promise<void> {
  chosenSizes()
  const rows = await measured()
  console.log(`${machine()}\n\n${tableOf(rows)}`)
  const over = rows.filter(isOver)
  if (over.length === 0) return
  console.log(`\n${over.length} of ${rows.length} over their bar.`)
  if (values.strict) process.exitCode = 1
}

try {
  if (values.help) console.log(HELP)
  else await run()
} catch (error) {
  if (!(error instanceof DualhatError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
