import { codesIn, TERMS } from '../terms.ts'
import { type Chances, LEVELS, type Makers } from './chances.ts'
import { MODELS, POST_TYPES, TYPES } from './ids.ts'

const pattern = { vi: '{body} {place}', en: '{body} of {place}' }

/** What a general model says of bodies and posts, and the models of the pilot. */
export const generalModel = ({
  random,
  places,
  names,
  valid,
  maybe,
  origin,
}: Chances): Pick<Makers, 'Term' | 'OrganizationType' | 'PostType' | 'PilotModel' | 'PostPair'> => ({
  // Said again, a word comes elsewhere in its vocabulary.
  Term: (id) => {
    const [first] = TERMS
    const term = TERMS.find((one) => one.id === id) ?? first
    if (!term) throw new Error('There are no terms.')
    return { ...term, position: maybe(() => random.int(9)) }
  },
  OrganizationType: (id) => ({
    kind: 'OrganizationType',
    id,
    names: names(),
    level: random.pick(LEVELS),
    branch: random.pick(codesIn('BRANCH')),
    superiors: random.some(TYPES, 2),
    legalBasis: null,
    prevalence: random.pick(['UNIFORM', 'SPECIFIC'] as const),
    places: random.some(places, 1).map((place) => place.id),
    namePattern: pattern,
    valid: valid(),
    origin: origin(),
  }),
  PostType: (id) => ({
    kind: 'PostType',
    id,
    names: names(),
    role: random.pick(codesIn('ROLE')),
    organizationType: random.pick(TYPES),
    level: random.pick(LEVELS),
    branch: random.pick(codesIn('BRANCH')),
    namePattern: pattern,
    valid: valid(),
    origin: origin(),
  }),
  PilotModel: (id) => ({
    kind: 'PilotModel',
    id,
    code: id.slice('model/'.length).toUpperCase(),
    names: names(),
    form: random.pick(['POST_PAIR', 'BODY_MERGER'] as const),
    levels: [...new Set([random.pick(LEVELS), random.pick(LEVELS)])],
    branches: [random.pick(codesIn('BRANCH'))],
    origin: origin(),
  }),
  PostPair: (id) => ({
    kind: 'PostPair',
    id,
    code: id.slice('pair/'.length).toUpperCase(),
    model: random.pick(MODELS),
    level: random.pick(LEVELS),
    mainPostType: random.pick(POST_TYPES),
    concurrentPostType: random.pick(POST_TYPES),
    origin: origin(),
  }),
})
