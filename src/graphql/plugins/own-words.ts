import { quoted } from '../../model/text.ts'
import { isWireCode, type WireCode } from '../error-codes.ts'

/** What the libraries below say of a request that is none says what is wrong, and not what to do. */
interface Row {
  /** Their words; groups are what they quote. */
  readonly said: RegExp
  readonly tell: (...given: readonly string[]) => string
  /** Where theirs is another one than clients should switch on. */
  readonly code?: WireCode
}

const OBJECT = 'Send a JSON object, for example {"query": "{ places { totalCount } }"}.'
export const QUERY = 'Give the text of a GraphQL document as "query", in the JSON of a POST or the address of a GET.'
const PARTS = 'Give "query", "variables", "operationName" and "extensions" alone.'

/** Places are found by `within`, and what is at them by `place`: in these filters. */
const BY_PLACE =
  /^(.*"(?:Organization|Search|Post|Occupancy|PilotLink|ConcurrentHolding|BodyMerger|Arrangement|Comparison)Filter" not to include unknown field "within".*)$/s

const ROWS: readonly Row[] = [
  {
    said: /^Batching is not supported\.$/,
    tell: () => `The body is a list, and one request asks one question. ${OBJECT}`,
  },
  { said: /^POST body sent invalid JSON\.$/, tell: () => `The body is no JSON. ${OBJECT}` },
  {
    said: /^POST body is expected to be object but received (\w+)$/,
    tell: (type) => `The body is of type ${type}. ${OBJECT}`,
  },
  {
    said: /^Expected "query" param to be a string, but given (\w+)\.$/,
    tell: (type) => `The question is of type ${type}. ${QUERY}`,
  },
  {
    said: /^Expected "(variables|extensions)" param to be empty or an object, but given (\w+)\.$/,
    tell: (name, type) => `"${name}" is of type ${type}. Give a JSON object, or leave it out.`,
  },
  {
    said: /^Unexpected parameter "(.*)" in the request body\.$/s,
    tell: (name) => `${quoted(name)} is no part of a request. ${PARTS}`,
  },
  { said: /^Request body too large$/, tell: () => 'The body is larger than this server reads. Ask for less at once.' },
  {
    said: /^Content-Length header is invalid\.$/,
    tell: () => 'The Content-Length header is no number. Send how many bytes the body has.',
  },
  {
    said: /^GraphQL only supports GET and POST requests\.$/,
    tell: () => 'The request is neither a GET nor a POST. Ask by a POST of JSON.',
  },
  {
    said: /^The (mutation|subscription) operation is not supported by the schema\.$/,
    tell: (kind) => `There is no ${kind} here. Ask a query.`,
  },
  {
    said: /^Within OneOf Input Object type "(\w+)", exactly one field must be specified, /,
    tell: (type) => `"${type}" takes exactly one of its fields. Give one of them, with a value that is not null.`,
  },
  {
    said: BY_PLACE,
    tell: (message = '') => `${message} "place" takes in the places within it.`,
  },
  {
    said: /^Syntax Error: Document contains more than (\d+) tokens\. Parsing aborted\.$/,
    tell: (most) => `The document has more than the ${most} tokens allowed. Ask in smaller parts.`,
  },
  {
    said: /^GraphQL introspection has been disabled, but the requested query contained the field "(\w+)"\.$/,
    tell: (field) => `This server does not show its schema. Leave "${field}" out.`,
  },
]

/** The message and code of an error as clients are to see them. */
export function inOwnWords(message: string, code: unknown): { readonly message: string; readonly code: WireCode } {
  const own = isWireCode(code) ? code : 'BAD_REQUEST'
  for (const row of ROWS) {
    const [whole, ...given] = row.said.exec(message) ?? []
    if (whole !== undefined) return { message: row.tell(...given), code: row.code ?? own }
  }
  return { message, code: own }
}
