import { QUESTIONS } from '../../src/graphql/questions.ts'

const AT = 'at: {validAt: "2022-08-31"}'
/** Questions on the shipped world that make a store use nearly all its texts. */
export const ASKED = [
  ...QUESTIONS.map(({ text }) => text),
  `{ organizations(first: 5, filter: {level: DISTRICT, branch: PARTY, place: "place/vn/quang-ninh"}, ${AT}) { totalCount nodes { name } } }`,
  `{ posts(first: 5, filter: {role: HEAD, level: PROVINCE}, ${AT}) { totalCount nodes { name history { recordedFrom { number } } } } }`,
  `{ search(text: "ban to chuc dam", first: 5) { nodes { rank } } }`,
  `{ search(text: "so noi vu", filter: {kind: [ORGANIZATION]}, first: 5) { nodes { rank } } }`,
  `{ orgChart(root: {place: "place/vn/quang-ninh"}, depth: 2, ${AT}) { posts { name } links { kind } } }`,
  `{ statistics(byPlace: PROVINCE, ${AT}) { total rows { count place { name } } } }`,
  `{ concurrentHoldings(filter: {standing: [SUSPENDED], place: "place/vn/quang-ninh", level: [DISTRICT], branch: [PARTY]}, ${AT}) { totalCount nodes { id } } }`,
  `{ bodyMergers(filter: {execution: [UNKNOWN], started: {from: "2018-01-01", to: "2019-01-02"}, derived: false}, ${AT}) { totalCount nodes { id } } }`,
  `{ concurrentHoldings(filter: {mainPost: "post/vn/quang-ninh/dam-ha/co-quan-uy-ban-kiem-tra/chu-nhiem"}, ${AT}) { nodes { id } } }`,
  `{ directives(first: 3, filter: {symbol: "18-NQ/TW", instrument: [RESOLUTION]}) { nodes { laterRelations { relation } } } }`,
  `{ persons(first: 3, filter: {holdsAtLeast: 2}, ${AT}) { totalCount nodes { key } } posts(first: 3, filter: {held: false}, ${AT}) { totalCount } }`,
  `{ directives(first: 3, orderBy: NEWEST_FIRST) { nodes { issuedOn } pageInfo { endCursor } } }`,
  `{ concurrentHoldings(filter: {post: "post/vn/quang-ninh/dam-ha/co-quan-uy-ban-kiem-tra/chu-nhiem"}, ${AT}) { nodes { id } } }`,
  `{ compare(from: "2022-07-06", to: "2022-07-08") { arrangements { totalCount nodes { standingChange } } events { totalCount } } }`,
  `{ revision(number: 3) { changes(first: 3) { totalCount nodes { key after { key } } } } versions(id: "place/vn/quang-ninh") { totalCount nodes { withdrawn } } }`,
  `{ places(first: 2, at: {recordedAt: "2999-01-01T00:00:00Z"}) { nodes { name } } }`,
  `{ node(id: "place/vn/quang-ninh") { id } revisions(first: 2) { nodes { note } } conflicts(first: 5) { nodes { rule } } }`,
]

/** Questions whose conditions are seldom put together. */
export const ASKED_RARELY = [
  `{ statistics(byExecution: true, byYear: true, byBranch: true, byForm: true, ${AT}) { total rows { execution year } } }`,
  `{ placesByCode(scheme: GSO, values: ["22", "15"], on: "2022-01-01") { value places { key } } }`,
  `{ concurrentHoldings(filter: {standing: [SUSPENDED], execution: [UNKNOWN]}, ${AT}) { totalCount nodes { id } } }`,
  `{ orgChart(root: {place: "place/vn/quang-ninh"}, depth: 3, filter: {standing: [SUSPENDED], execution: [UNKNOWN]}, ${AT}) { posts { name } } }`,
  `{ statistics(filter: {orderedBy: "directive/vn/bo-chinh-tri/34-kl-tw/2018-08-07"}, byPlace: PROVINCE, ${AT}) { total rows { count } } }`,
  `{ organizations(first: 5, filter: {type: "type/province/ban-thuong-vu", superior: "org/vn/quang-ninh/dong-trieu/huyen-uy"}, ${AT}) { totalCount nodes { name } } }`,
  `{ organizations(first: 5, filter: {below: "org/vn/quang-ninh/tinh-uy", not: {branch: GOVERNMENT}}, ${AT}) { totalCount nodes { name } } }`,
  `{ places(first: 5, filter: {anyOf: [{level: PROVINCE}, {parent: "place/vn/quang-ninh"}]}, ${AT}) { totalCount nodes { name } } }`,
  `{ concurrentHoldings(filter: {anyOf: [{level: DISTRICT}, {standing: ACTIVE}], not: {branch: FRONT}}, ${AT}) { totalCount nodes { key } } }`,
  `{ occupancies(filter: {during: {from: "2019-01-01", to: "2022-01-01"}}) { totalCount nodes { key } } }`,
  `{ directives(first: 3, filter: {symbol: "18-NQ/TW", basedOn: "directive/vn/bo-chinh-tri/34-kl-tw/2018-08-07"}) { nodes { symbol } } }`,
]
