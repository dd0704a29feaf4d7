import { beforeAll, expect, test } from 'vitest'
import { LINKS } from '../answers/links-world.ts'
import { answerOf, apiOver, emptyStore, pick, record } from '../helpers/api.ts'
import { named } from '../helpers/facts.ts'
import { directive } from '../rules/conflicts/records.ts'

// What was impossible, or took many requests: each question in one. Other tests tell more of each; here none of them is lost.

const AT = 'at: {validAt: "2022-08-31"}'
let asked: (query: string) => Promise<unknown>
beforeAll(async () => {
  const store = await emptyStore()
  await record(store, LINKS)
  await record(store, [directive({ id: 'directive/added', issuer: null, names: named('added') })])
  const api = apiOver(store)
  asked = (query) => answerOf(api, query)
})

/** In words, in GraphQL, and one value of the answer. */
const QUESTIONS: readonly (readonly [question: string, query: string, path: string, value: unknown])[] = [
  [
    'What changed in what we know between two revisions?',
    '{ compare(between: {from: {validAt: "2022-08-31", revision: 1}, to: {validAt: "2022-08-31", revision: 2}}) { recorded { nodes { change key } } } }',
    'compare.recorded.nodes.0',
    { change: 'RECORDED', key: 'directive/added' },
  ],
  [
    'What did each revision record, the latest first?',
    '{ revisions { nodes { number recordedAt by changes { nodes { change key after { id } } } } } }',
    'revisions.nodes.0.changes.nodes.0.key',
    'directive/added',
  ],
  [
    'What rests on a document, if it is withdrawn?',
    `{ document(by: {id: "doc/s7"}, ${AT}) { supports { totalCount nodes { key } } } }`,
    'document.supports.nodes.0.key',
    'directive/older',
  ],
  ...(
    [
      ['documents', 2],
      ['occupancies', 3],
      ['executionReports', 2],
      ['proposals', 0],
    ] as const
  ).map(
    ([list, count]) =>
      [
        `Which ${list} are there?`,
        `{ ${list}(${AT}) { totalCount nodes { key } } }`,
        `${list}.totalCount`,
        count,
      ] as const,
  ),
  [
    'Who holds both posts of a holding?',
    `{ persons(filter: {holding: "holding/pair"}, ${AT}) { totalCount nodes { name } } }`,
    'persons.totalCount',
    0,
  ],
  [
    'Who holds two posts or more on a day?',
    `{ persons(filter: {holdsAtLeast: 2}, ${AT}) { nodes { key } } }`,
    'persons.nodes.0.key',
    'person/y',
  ],
  [
    'Which posts of a body have no known holder?',
    `{ posts(filter: {held: false, organization: "org/state"}, ${AT}) { nodes { key } } }`,
    'posts.nodes.0.key',
    'post/second',
  ],
  [
    'Which places bear these codes?',
    `{ placesByCode(scheme: GSO, values: ["199", "22"], ${AT}) { value places { key } } }`,
    'placesByCode.1.places.0.key',
    'place/p',
  ],
  [
    'What is called so inside a province, of a branch, at a level, and by which name is it found?',
    `{ search(text: "org party", filter: {place: "place/p", branch: [PARTY], level: [DISTRICT]}, ${AT}) { nodes { name rank node { key } } } }`,
    'search.nodes.0.node.key',
    'org/party',
  ],
  [
    'Which directives are the newest?',
    `{ directives(orderBy: NEWEST_FIRST, ${AT}) { nodes { key } } }`,
    'directives.nodes.0.key',
    'directive/new',
  ],
  [
    'Which directives are of a term?',
    `{ directives(filter: {term: [12]}, ${AT}) { nodes { key } } }`,
    'directives.nodes.0.key',
    'directive/old',
  ],
  [
    'Which effects are ordered, and not only wished?',
    `{ effects(filter: {modality: [ORDERED]}, ${AT}) { totalCount } }`,
    'effects.totalCount',
    3,
  ],
  [
    'Which obligations are due in a year?',
    `{ obligations(filter: {deadline: {from: "2022-01-01", to: "2023-01-01"}}, ${AT}) { totalCount } }`,
    'obligations.totalCount',
    0,
  ],
  ...(
    [
      ['either post', 'post: "post/second"', 2],
      ['a person', 'holder: "person/x"', 1],
      ['a body', 'organization: "org/party"', 1],
    ] as const
  ).map(
    ([what, filter, count]) =>
      [
        `Which holdings are of ${what}?`,
        `{ concurrentHoldings(filter: {${filter}}, ${AT}) { totalCount } }`,
        'concurrentHoldings.totalCount',
        count,
      ] as const,
  ),
  [
    'Which were the posts of a body that has ended?',
    `{ organization(id: "org/gone", ${AT}) { posts(atAnyTime: true) { key } } }`,
    'organization.posts.0.key',
    'post/gone',
  ],
  [
    'Which were the districts of a province, those too that are gone?',
    `{ place(by: {id: "place/p"}, ${AT}) { children(atAnyTime: true) { key } } places(filter: {existing: ANY, parent: "place/p", level: DISTRICT}, ${AT}) { totalCount } }`,
    'places.totalCount',
    6,
  ],
  [
    'What does a place lie in, one in the other?',
    `{ place(by: {id: "place/p/d"}, ${AT}) { ancestors { key } } }`,
    'place.ancestors',
    [{ key: 'place/p' }, { key: 'place/vn' }],
  ],
  [
    'What lies in a place at any depth, and what directly?',
    `{ all: places(filter: {below: "place/vn"}, ${AT}) { totalCount } directly: places(filter: {parent: "place/vn"}, ${AT}) { totalCount } }`,
    'directly.totalCount',
    1,
  ],
  [
    'Which bodies answer to one at any depth, and what does one answer to?',
    `{ organizations(filter: {below: "org/centre"}, ${AT}) { nodes { key ancestors { key } } } }`,
    'organizations.nodes.0.ancestors.0.key',
    'org/centre',
  ],
  [
    'Which posts were there, and what stood, on some day of a period?',
    `{ posts(filter: {during: {from: "2000-01-01", to: "2006-01-01"}}, ${AT}) { nodes { key } }
       concurrentHoldings(filter: {standing: ACTIVE, during: {from: "2018-01-01", to: "2022-01-01"}}, ${AT}) { totalCount } }`,
    'concurrentHoldings.totalCount',
    6,
  ],
  [
    'How many stand how, by branch, execution, form, model and year?',
    `{ statistics(byBranch: true, byExecution: true, byForm: true, byModel: true, byYear: true, byPlace: null, ${AT}) { total rows { branches { code } execution form model { code } year state count } } }`,
    'statistics.total',
    8,
  ],
  [
    'How many stood how, year by year?',
    '{ statisticsSeries(from: "2015-01-01", to: "2025-01-01", every: YEAR) { total rows { state count } view { validAt } } }',
    'statisticsSeries.9.view.validAt',
    '2024-01-01',
  ],
  [
    'Which fit one of several filters, and not another?',
    `{ places(filter: {anyOf: [{level: COUNTRY}, {within: "place/p/d"}], not: {derived: true}}, ${AT}) { totalCount }
       pilotLinks(filter: {not: {evidenced: true}}, ${AT}) { totalCount }
       statistics(filter: {not: {form: BODY_MERGER}}, ${AT}) { total } }`,
    'pilotLinks.totalCount',
    1,
  ],
]

test.each(QUESTIONS)('%s', async (_question, query, path, value) => {
  expect(pick(await asked(query), path)).toEqual(value)
})
