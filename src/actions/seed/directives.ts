import { z } from 'zod'
import { UncertainDate } from '../../model/date.ts'
import type { Directive } from '../../model/directive.ts'
import { DirectiveId, OrganizationId } from '../../model/ids.ts'
import { evidenceOf } from '../../model/origin.ts'
import { DirectiveKind } from '../../model/vocabulary.ts'
import { inLanguages, optional, originColumns, originOf, preferred, several, text } from './cells.ts'
import { type Located, readTable } from './files.ts'

const Row = z.strictObject({
  id: DirectiveId,
  instrument: DirectiveKind,
  name: inLanguages(text),
  issuer: optional(OrganizationId),
  number: optional(z.string()),
  symbol: optional(z.string()),
  aliases: several(z.string()),
  term: optional(z.coerce.number().int()),
  issued: several(UncertainDate),
  effective_from: optional(UncertainDate),
  based_on: several(DirectiveId),
  ...originColumns,
})
type Row = z.infer<typeof Row>

/** Each of its dates and relations rests on what the row rests on. */
function directiveOf(row: Row): Directive {
  const origin = originOf(row)
  const evidence = evidenceOf(origin)
  return {
    kind: 'Directive',
    id: row.id,
    names: preferred(row.name),
    instrument: row.instrument,
    issuer: row.issuer,
    number: row.number,
    symbol: row.symbol,
    aliases: row.aliases,
    term: row.term,
    issued: row.issued.map((date) => ({ date, evidence })),
    effectiveFrom: row.effective_from,
    signers: [],
    relations: row.based_on.map((directive) => ({ relation: 'BASED_ON', directive, evidence })),
    reports: [...new Set(row.sources)].map((document) => ({ document, basis: 'STATED', reading: null })),
    origin,
  }
}

/** The directives of `directives.csv`, for those that need no more than a row; none when there is no such table. */
export async function readDirectives(folder: string, within: string): Promise<readonly Located<Directive>[]> {
  const rows = (await readTable(folder, `${within}/directives.csv`, Row)) ?? []
  return rows.map(({ value, where }) => ({ value: directiveOf(value), where }))
}
