import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Directive } from '../../src/model/directive.ts'
import type { Entry } from '../../src/model/entry.ts'
import { body, COUNTRY, effect, named, PROVINCE, pilotModel, SOURCE, stated } from '../helpers/facts.ts'
import { WORLD } from '../store/case-world.ts'

/** `small-seed.ts FOLDER`: the files of a shipped world of one district, in which one holding is suspended, for starts of the program that look at something else. */
const [folder = ''] = process.argv.slice(2)

const issuer = body('org/vn/bo-chinh-tri', COUNTRY.id)
const notice: Directive = {
  kind: 'Directive',
  id: 'directive/notice',
  names: named('Thông báo'),
  symbol: null,
  aliases: [],
  instrument: 'NOTICE',
  term: null,
  issuer: issuer.id,
  number: null,
  effectiveFrom: null,
  signers: [],
  issued: [],
  relations: [],
  reports: [{ document: SOURCE.id, basis: 'STATED', reading: null }],
  origin: stated,
}
const entries: readonly Entry[] = [
  SOURCE,
  COUNTRY,
  { ...PROVINCE, parent: COUNTRY.id },
  issuer,
  notice,
  pilotModel(),
  effect('SUSPEND', '2022-07-07', { directive: notice.id, levels: ['DISTRICT'] }),
  ...WORLD,
]

mkdirSync(join(folder, 'one'), { recursive: true })
cpSync('seed/7-vocabularies/terms.json', join(folder, 'one', 'terms.json'))
writeFileSync(join(folder, 'one', 'entries.json'), JSON.stringify(entries))
writeFileSync(join(folder, 'revisions.json'), JSON.stringify([{ folder: 'one', note: 'One district', retract: [] }]))
