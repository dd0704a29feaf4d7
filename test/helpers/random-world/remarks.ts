import { type Chances, LEVELS, type Makers } from './chances.ts'
import { randomDate } from './dates.ts'
import { DOCUMENTS, MODELS } from './ids.ts'

/** What is said about the rest. */
export const remarks = ({
  random,
  places,
  maybe,
  anything,
  origin,
}: Chances): Pick<Makers, 'CountAssertion' | 'Criticism' | 'OpenQuestion' | 'Proposal'> => ({
  CountAssertion: (id) => ({
    kind: 'CountAssertion',
    id,
    about: random.pick(MODELS),
    place: maybe(() => random.pick(places).id),
    level: maybe(() => random.pick(LEVELS)),
    count: random.int(99),
    of: null,
    statement: 'có nơi',
    observed: randomDate(random),
    origin: origin(),
  }),
  Criticism: (id) => ({
    kind: 'Criticism',
    id,
    about: [random.pick(MODELS)],
    statement: 'chưa rõ',
    origin: origin(),
  }),
  OpenQuestion: (id) => ({
    kind: 'OpenQuestion',
    id,
    about: [anything()],
    question: 'bao giờ?',
    searched: [random.pick(DOCUMENTS)],
  }),
  Proposal: (id) => ({
    kind: 'Proposal',
    id,
    document: random.pick(DOCUMENTS),
    rule: 'suspension/1',
    reading: { model: random.pick(MODELS), exact: true },
    modality: 'ORDERED',
    quote: { type: 'QUOTE', document: random.pick(DOCUMENTS), start: 0, end: 3, words: 'tạm' },
    confidence: random.int(101) / 100,
    status: random.pick(['OPEN', 'ACCEPTED', 'REJECTED'] as const),
  }),
})
