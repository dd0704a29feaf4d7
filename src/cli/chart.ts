import { writeWhole } from '../actions/write-whole.ts'
import { PARAMETERS, pictureOf, wantedPicture } from '../graphql/charts/picture.ts'
import { quoted } from '../model/text.ts'
import { type Command, type Input, STORE } from './command.ts'
import { WrongUse } from './wrong-use.ts'

const { place: _place, ...OPTIONS } = PARAMETERS

function refuseOtherFormats(out: string): void {
  const [, extension] = /\.([a-z]+)$/i.exec(out) ?? []
  if (extension === undefined || extension.toLowerCase() === 'svg') return
  throw new WrongUse(`No chart is written as ${quoted(extension)}.`, 'Name a file that ends in .svg.')
}

/** What is said of the picture, under the names that an address has. */
function parametersIn({ words, options }: Input) {
  const [place, ...more] = words
  if (more.length > 0) throw new WrongUse(`${quoted(more.join(' '))} is too much.`, 'Name one place, by its key.')
  const given = Object.keys(OPTIONS).flatMap((name) => {
    const value = options[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return wantedPicture({ ...Object.fromEntries(given), ...(place === undefined ? {} : { place }) })
}

async function* once(text: string) {
  yield text
}

export const chart: Command = {
  name: 'chart',
  words: '[PLACE]',
  summary: 'Draw the organisation chart of a place, or of the general model, as SVG.',
  more: `To standard output, or to a file. The same picture is at /chart.svg of a server, with the same names
behind the question mark.

  dualhat chart place/vn/quang-ninh --at 2022-08-31 --out quang-ninh.svg
  dualhat chart --at 2022-08-31 --lang en --out general-model.svg`,
  options: {
    ...OPTIONS,
    out: { value: 'FILE', help: 'Write to this file.' },
    force: { help: 'Replace the file where it is there already.' },
    ...STORE,
  },
  async run(input) {
    const { open, terminal, options } = input
    const { out, force } = options
    const wanted = parametersIn(input)
    if (typeof out === 'string') refuseOtherFormats(out)
    const app = await open(options['store'] === undefined ? 'create' : 'existing')
    await app.prepare(terminal.progress)
    const svg = await pictureOf((query, variables) => app.ask(query, variables), wanted)
    if (typeof out !== 'string') await terminal.out(`${svg}\n`)
    else {
      await writeWhole(out, once(`${svg}\n`), force === true)
      terminal.say(`The chart is in ${out}.`)
    }
    return 0
  },
}
