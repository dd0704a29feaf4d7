import { parseArgs } from 'node:util'
import type { SettingName } from '../config.ts'
import { didYouMean, quoted } from '../model/text.ts'
import type { Command, Option } from './command.ts'
import { WrongUse } from './wrong-use.ts'

export interface Given {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly settings: Partial<Record<SettingName, string>>
}

/** Of one that is given twice the parser would take the last, and forget the first without a word. */
const SEVERAL = { type: 'string', multiple: true } as const

/** The options as the parser wants them; every command has --help. */
function wanted({ options }: Command) {
  const entries = Object.entries(options).map(
    ([name, { value }]) => [name, value ? SEVERAL : { type: 'boolean' as const }] as const,
  )
  return { ...Object.fromEntries(entries), help: { type: 'boolean', short: 'h' } } as const
}

function settingsIn(command: Command, options: Given['options']): Given['settings'] {
  const set = Object.entries(command.options).flatMap(([name, { setting, means }]) => {
    const value = options[name] === true ? means : options[name]
    return setting && typeof value === 'string' ? [[setting, value] as const] : []
  })
  return Object.fromEntries(set)
}

/** What the parser has no plain words for. */
function saidOfValue(args: readonly string[], message: string): string | null {
  const [, option = ''] = /^Option '(?:-\w, )?(--[\w-]+)/.exec(message) ?? []
  if (/ argument missing/.test(message)) return `${option} needs a value behind it.`
  if (!/ argument is ambiguous/.test(message))
    return / does not take an argument/.test(message) ? `${option} takes no value.` : null
  const value = args[args.indexOf(option) + 1] ?? ''
  return `${quoted(value)} behind ${option} begins as an option does; write ${quoted(`${option}=${value}`)} where it is meant.`
}

/** What the parser says, with what was probably meant. */
function refusal({ name, options }: Command, args: readonly string[], cause: unknown): WrongUse {
  const [what = ''] = cause instanceof Error ? cause.message.split(/\. |\n/) : [String(cause)]
  const [, unknown = ''] = /^Unknown option '([^']+)'/.exec(what) ?? []
  const known = [...Object.keys(options), 'help'].map((option) => `--${option}`)
  const remedy = didYouMean(unknown, known, `"dualhat help ${name}" lists its options.`)
  return new WrongUse(saidOfValue(args, what) ?? `${what.replace(/\.$/, '')}.`, remedy, [], { cause })
}

/** What is given of one option, in one part or, where it is a list, in several. @throws WrongUse */
function oneOf(option: Option | undefined, name: string, value: string | boolean | readonly (string | boolean)[]) {
  if (typeof value !== 'object') return value
  const [first, ...more] = value
  if (more.length === 0 || first === undefined) return first
  if (option?.list) return value.join()
  throw new WrongUse(`--${name} is given ${value.length} times.`, 'Give it once.')
}

function parsed(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: wanted(command), allowPositionals: true })
  } catch (cause) {
    throw refusal(command, args, cause)
  }
}

/** Reads what follows a command's name. @throws WrongUse */
export function given(command: Command, args: readonly string[]): Given {
  const { values, positionals } = parsed(command, args)
  const options = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value && oneOf(command.options[name], name, value)]),
  )
  return { words: positionals, options, settings: settingsIn(command, options) }
}
