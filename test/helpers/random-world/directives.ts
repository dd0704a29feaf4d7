import { Action, Modality } from '../../../src/model/vocabulary.ts'
import { codesIn } from '../terms.ts'
import type { Chances, Makers } from './chances.ts'
import { randomDate } from './dates.ts'
import { DIRECTIVES, DOCUMENTS, numbers } from './ids.ts'

/** Directives with what they order, and the documents they are known from. */
export const directives = ({
  random,
  organizations,
  persons,
  names,
  levels,
  maybe,
  anything,
  origin,
}: Chances): Pick<Makers, 'Directive' | 'Document' | 'Effect' | 'Obligation'> => {
  const issuedBy = () => {
    if (random.chance(0.1)) return { issuer: null }
    const [issuer = null, ...jointIssuers] = random.chance(0.2)
      ? random.some(organizations, 3)
      : [random.pick(organizations)]
    return jointIssuers.length > 0 ? { issuer, jointIssuers } : { issuer }
  }
  return {
    Directive: (id) => ({
      kind: 'Directive',
      id,
      names: names(),
      instrument: random.pick(codesIn('INSTRUMENT')),
      ...issuedBy(),
      number: '18',
      symbol: random.pick([null, '18-NQ/TW', '34-KL/TW']),
      aliases: random.some(['NQ 18', 'KL 34', '18-NQ/TW'], 2),
      term: 12,
      issued: [...new Set(numbers(random.int(3)).map(() => randomDate(random)))].map((date) => ({
        date,
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      })),
      effectiveFrom: maybe(() => randomDate(random)),
      signers: random.some(persons, 2),
      relations: random.some(DIRECTIVES, 2).map((directive) => ({
        relation: random.pick(['BASED_ON', 'BASED_ON', 'REVIEWS', 'AMENDS', 'REPLACES', 'REPEALS'] as const),
        directive,
        evidence: [{ type: 'CITATION', document: random.pick(DOCUMENTS), words: null, note: null }],
      })),
      reports: [{ document: random.pick(DOCUMENTS), basis: 'STATED', reading: null }],
      origin: origin(),
    }),
    Document: (id) => ({
      kind: 'Document',
      id,
      names: names(),
      publisher: 'Báo Quảng Ninh',
      address: null,
      publishedAt: maybe(() => randomDate(random)),
      language: 'vi',
      machineTranslated: random.chance(0.5),
      held: null,
      complete: null,
    }),
    Effect: (id) => ({
      kind: 'Effect',
      id,
      directive: random.pick(DIRECTIVES),
      action: random.chance(0.7)
        ? random.pick(['AUTHORISE', 'SUSPEND', 'SUSPEND', 'END', 'RESUME', 'CONTINUE'] as const)
        : random.pick(Action.options),
      modality: random.chance(0.8) ? 'ORDERED' : random.pick(Modality.options),
      target: random.chance(0.9) ? anything() : null,
      subject: 'mô hình',
      levels: levels(),
      effectiveFrom: randomDate(random),
      dateBasis: null,
      provision: null,
      origin: origin(),
    }),
    Obligation: (id) => ({
      kind: 'Obligation',
      id,
      directive: random.pick(DIRECTIVES),
      addressee: 'các cấp ủy',
      addressees: random.some(organizations, 2),
      levels: levels(),
      condition: null,
      outcome: 'dừng',
      deadline: null,
      quotes: { addressee: null, condition: null, outcome: null },
      origin: origin(),
    }),
  }
}
