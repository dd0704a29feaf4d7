import { configFrom } from '../config.ts'
import type { Command, Surroundings } from './command.ts'
import { COMMANDS } from './commands.ts'
import { help, helpOn } from './help.ts'
import { given } from './options.ts'
import type { Product } from './product.ts'
import { WrongUse } from './wrong-use.ts'

const HELP = ['help', '--help', '-h']

function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name)
  if (command) return command
  const known = COMMANDS.map((one) => one.name).join(', ')
  throw new WrongUse(`There is no command "${name}".`, `Known: ${known}, help.`)
}

/** Runs a command over a world that is opened when it first asks for it, and closed whatever happens. */
async function runWith(command: Command, args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, env } = surroundings
  const { words, options, settings } = given(command, args)
  if (options['help']) return terminal.out(helpOn(command)).then(() => 0)
  const config = configFrom(settings, env)
  let opened: Promise<Product> | null = null
  const open = () => {
    opened ??= surroundings.open(config)
    return opened
  }
  try {
    return await command.run({ words, options, terminal, open })
  } finally {
    const product = await (opened as Promise<Product> | null)?.catch(() => null)
    await product?.close()
  }
}

/**
 * Runs one command line.
 * @returns the exit code
 * @throws WrongUse where the command line is at fault, any other error where the work is
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name = 'help', ...rest] = args
  if (name === '--version') return runWith(commandNamed('version'), [], surroundings)
  if (!HELP.includes(name)) return runWith(commandNamed(name), rest, surroundings)
  const [topic] = rest
  await surroundings.terminal.out(topic === undefined ? help() : helpOn(commandNamed(topic)))
  return 0
}
