import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { Id } from '../../src/model/ids.ts'
import { linksOf } from '../../src/model/traits.ts'
import { stated } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'

/** Every text inside an entry that is an id, but its own. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return Id.safeParse(value).success ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

/** What a proposal would say is no reference yet. */
const said = (entry: Entry) =>
  new Set(idsIn(entry.kind === 'Proposal' ? { ...entry, reading: {} } : entry).filter((one) => one !== entry.id))

describe('what an entry refers to is a link', () => {
  test.each([1, 2, 3, 4, 5])('whatever field it stands in, and nothing else is: random world %i', (seed) => {
    for (const entry of randomWorld(randomOf(seed)).entries)
      expect(
        new Set(
          linksOf(entry)
            .map(({ to }) => to)
            .filter((to) => to !== entry.id),
        ),
      ).toEqual(said(entry))
  })

  const citing = (document: `doc/${string}`) => [{ type: 'CITATION' as const, document, words: null, note: null }]
  const quote = { type: 'QUOTE', document: 'doc/quoted', start: 0, end: 2, words: 'ab' } as const
  test.each<[string, Entry, readonly string[]]>([
    [
      'the evidence of a date and of a relation',
      {
        ...{ kind: 'Directive', id: 'directive/n', names: [], instrument: 'NOTICE', issuer: null, number: null },
        ...{ symbol: null, aliases: [], term: null, effectiveFrom: null, signers: [], origin: stated },
        issued: [{ date: '2022-07-07' as never, evidence: citing('doc/date') }],
        relations: [{ relation: 'BASED_ON', directive: 'directive/o', evidence: citing('doc/relation') }],
        reports: [{ document: 'doc/report', basis: 'STATED', reading: null }],
      },
      ['doc/date', 'doc/relation', 'doc/s6'],
    ],
    [
      'the words that an obligation quotes',
      {
        ...{ kind: 'Obligation', id: 'obligation/o', directive: 'directive/n', addressee: 'all', addressees: [] },
        ...{ levels: [], condition: null, outcome: 'report', deadline: null, origin: stated },
        quotes: { addressee: quote, condition: null, outcome: null },
      },
      ['doc/quoted', 'doc/s6'],
    ],
    [
      'the words that a proposal was read from, once',
      {
        ...{ kind: 'Proposal', id: 'proposal/p', document: 'doc/quoted', rule: 'r', reading: { type: 'QUOTE' } },
        ...{ modality: 'ORDERED', quote, confidence: 1, status: 'OPEN' },
      },
      ['doc/quoted'],
    ],
  ])('so is %s', (_what, entry, documents) => {
    const evidence = linksOf(entry).filter(({ kind }) => kind === 'EVIDENCED_BY')
    expect(evidence.map(({ to }) => to).sort()).toEqual(documents)
  })
})
