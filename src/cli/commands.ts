import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { chart } from './chart.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { copy } from './copy.ts'
import { exporting } from './export.ts'
import { importing } from './import.ts'
import { seed } from './seed.ts'
import { serve } from './serve.ts'
import { version } from './version.ts'

/** Every command but `help`, which tells of these. */
export const COMMANDS: readonly Command[] = [
  serve,
  ask,
  chart,
  seed,
  importing,
  exporting,
  copy,
  backup,
  check,
  version,
]
