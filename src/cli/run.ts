import { type Config, checkSettings, configFrom, nearlySet } from '../config.ts'
import { Incorrect } from '../model/errors.ts'
import { didYouMean, quoted } from '../model/text.ts'
import type { App, Wanted } from './app.ts'
import type { Command, Surroundings } from './command.ts'
import { COMMANDS } from './commands.ts'
import { help, helpOn } from './help.ts'
import { type Given, given } from './options.ts'
import { noWords, WrongUse } from './wrong-use.ts'

const HELP = ['help', '--help', '-h']
const VERSION = ['--version', '-v']

function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name)
  if (command) return command
  if (name.startsWith('-'))
    throw new WrongUse(
      `${quoted(name)} stands where a command is due.`,
      'Write options behind it: dualhat serve --port 4000.',
    )
  const known = [...COMMANDS.map((one) => one.name), 'help']
  throw new WrongUse(`There is no command ${quoted(name)}.`, didYouMean(name, known, `Known: ${known.join(', ')}.`))
}

/** A setting that the command line gets wrong is wrong use; one that the environment gets wrong is not. */
function settingsOf(given: Given['settings'], env: NodeJS.ProcessEnv): Config {
  try {
    checkSettings(given)
  } catch (cause) {
    throw cause instanceof Incorrect ? new WrongUse(cause.what, cause.remedy, [], { cause }) : cause
  }
  return configFrom(given, env)
}

/** Runs a command over a world that is opened when it first asks for it, and closed whatever happens. */
async function runWith(command: Command, args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal, env } = surroundings
  const { words, options, settings } = given(command, args)
  if (options['help']) return terminal.out(helpOn(command)).then(() => 0)
  const config = settingsOf(settings, env)
  for (const [name, meant] of nearlySet(env))
    terminal.say(`There is no setting ${quoted(name)}, so it does nothing. Did you mean ${meant}?`)
  const opened: Promise<App>[] = []
  const open = (wanted: Wanted) => {
    const app = surroundings.open(config, wanted)
    opened.push(app)
    return app.then((world) => {
      for (const doubt of world.doubts) terminal.say(doubt)
      return world
    })
  }
  try {
    return await command.run({ words, options, terminal, open })
  } finally {
    for (const app of await Promise.allSettled(opened)) if (app.status === 'fulfilled') await app.value.close()
  }
}

async function runHelp([topic = 'help', ...more]: readonly string[], { terminal }: Surroundings): Promise<number> {
  noWords(more, 'Ask about one command at a time.')
  const isGeneral = HELP.includes(topic)
  await terminal.out(isGeneral ? help() : helpOn(commandNamed(topic)))
  return 0
}

/**
 * Runs one command line.
 * @returns the exit code
 * @throws WrongUse where the command line is at fault, any other error where the work is
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name = 'help', ...rest] = args
  if (HELP.includes(name)) return runHelp(rest, surroundings)
  return runWith(commandNamed(VERSION.includes(name) ? 'version' : name), rest, surroundings)
}
