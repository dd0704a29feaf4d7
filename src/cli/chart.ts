import { PARAMETERS, wantedPicture } from '../graphql/charts/wanted.ts'
import { didYouMean, quoted } from '../model/text.ts'
import { FORMATS, type Format } from '../pictures/formats.ts'
import { type Command, type Input, STORE } from './command.ts'
import { WrongUse } from './wrong-use.ts'

const { place: _place, ...OPTIONS } = PARAMETERS

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text)

/** What a file is written as is told by the end of its name; without one it is SVG. */
function formatOf(out: string): Format {
  const [, extension = 'svg'] = /\.([a-z]+)$/i.exec(out) ?? []
  const named = extension.toLowerCase()
  if (isFormat(named)) return named
  const known = Object.keys(FORMATS)
  const ends = known.map((one) => `.${one}`).join(', ')
  throw new WrongUse(
    `No chart is written as ${quoted(extension)}.`,
    didYouMean(named, known, `Name a file that ends in one of ${ends}.`),
  )
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

async function* once(bytes: Uint8Array) {
  yield bytes
}

export const chart: Command = {
  name: 'chart',
  words: '[PLACE]',
  summary: 'Draw the organisation chart of a place, or of the general model, as SVG, PNG or PDF.',
  more: `To standard output as SVG, or to a file that ends in .svg, .png or .pdf. The same pictures are at
/chart.svg, /chart.png and /chart.pdf of a server, with the same names behind the question mark.

  dualhat chart place/vn/quang-ninh --at 2022-08-31 --out quang-ninh.pdf
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
    const format = typeof out === 'string' ? formatOf(out) : 'svg'
    const app = await open(options['store'] === undefined ? 'create' : 'existing')
    await app.prepare(terminal.progress)
    // Read when a chart is drawn: no other command needs any of it.
    const { picturedOf } = await import('../graphql/charts/picture.ts')
    const { drawn } = await import('../pictures/draw.ts')
    const pictured = await picturedOf((query, variables) => app.ask(query, variables), wanted)
    const bytes = await drawn(pictured, format)
    if (typeof out !== 'string') await terminal.out(`${Buffer.from(bytes).toString()}\n`)
    else {
      const { writeWhole } = await import('../actions/write-whole.ts')
      await writeWhole(out, once(bytes), force === true)
      terminal.say(`The chart is in ${out}.`)
    }
    return 0
  },
}
