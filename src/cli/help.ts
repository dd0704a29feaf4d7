import { SETTINGS } from '../config.ts'
import type { Command, Option } from './command.ts'
import { COMMANDS } from './commands.ts'

const WIDTH = 27

const row = (left: string, right: string) => `  ${left.padEnd(WIDTH)}${right}\n`

/** Long enough for people, and the setting that it stands for. */
const optionRow = ([name, { value, help, setting }]: readonly [string, Option]) =>
  row(
    `--${name}${value ? ` ${value}` : ''}`,
    setting ? `${help} Default: ${SETTINGS[setting].byDefault}. Setting: ${setting}.` : help,
  )

/** What `dualhat help NAME` says. */
export function helpOn({ name, words, summary, more, options }: Command): string {
  const rows = Object.entries(options).map(optionRow).join('')
  return [
    `dualhat ${name}${words ? ` ${words}` : ''}\n\n${summary}\n`,
    more ? `${more}\n` : '',
    rows ? `Options\n${rows}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** What `dualhat help` says. */
export const help = (): string => `Dualhat: who holds which posts together, by which directive, as of any date.

Usage: dualhat COMMAND [OPTIONS]

${COMMANDS.map(({ name, words, summary }) => row(`${name}${words ? ` ${words}` : ''}`, summary)).join('')}${row('help [COMMAND]', 'Say more about a command.')}
Exit codes: 0 done; 1 something is wrong, and it is said what; 2 the command line is wrong.
Settings may stand in the environment too (docs/settings.md):
  ${Object.keys(SETTINGS).join(' ')}
`
