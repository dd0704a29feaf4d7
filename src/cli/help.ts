import { SETTINGS } from '../config.ts'
import type { Command, Option } from './command.ts'
import { COMMANDS } from './commands.ts'

const LEFT = 27
const WIDTH = 96

/** Broken between words, so that no line is longer than a terminal. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines.splice(-1, 1, `${line} ${word}`)
  }
  return lines
}

const indented = (text: string, by: number) =>
  wrapped(text, WIDTH - by)
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('')

/** What is told on the left, and what of it on the right. */
const row = (left: string, right: string) => `  ${left.padEnd(LEFT - 1)} ${indented(right, LEFT + 2).trimStart()}`

/** Long enough for people, and the setting that it stands for. */
const optionRow = ([name, { value, help, setting }]: readonly [string, Option]) =>
  row(
    `--${name}${value ? ` ${value}` : ''}`,
    setting && value ? `${help} Default: ${SETTINGS[setting].byDefault}. Setting: ${setting}.` : help,
  )

const usageOf = ({ name, words }: Command) => `${name}${words ? ` ${words}` : ''}`

/** What `dualhat help NAME` says. */
export function helpOn(command: Command): string {
  const { summary, more, options } = command
  const rows = Object.entries({ ...options, help: { help: 'Print this.' } }).map(optionRow)
  const parts = [`dualhat ${usageOf(command)}\n`, `${summary}\n`, more && `${more}\n`, `Options\n${rows.join('')}`]
  return parts.filter(Boolean).join('\n')
}

/** What `dualhat help` says. */
export const help = (): string => `Dualhat: who holds which posts together, by which directive, as of any date.

Usage: dualhat COMMAND [OPTIONS]

${COMMANDS.map((command) => row(usageOf(command), command.summary)).join('')}${row('help [COMMAND]', 'Say more about a command.')}
Exit codes: 0 done; 1 something is wrong, and it is said what; 2 the command line is wrong.
Settings may stand in the environment too (docs/settings.md):
${indented(Object.keys(SETTINGS).join(' '), 2)}`
