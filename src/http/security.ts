import type { ServerResponse } from 'node:http'

const NOTHING_ELSE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What a page of ours may load. GraphiQL's editor writes style rules and starts its workers from memory. */
export const POLICIES = {
  data: NOTHING_ELSE,
  page: `${NOTHING_ELSE}; style-src 'self'; img-src 'self' data:`,
  app: `${NOTHING_ELSE}; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'`,
  form: `${NOTHING_ELSE.replace("form-action 'none'", "form-action 'self'")}; style-src 'self'; img-src 'self' data:`,
  // A picture that is opened by itself carries its font and the rule that names it.
  picture: `${NOTHING_ELSE}; style-src 'unsafe-inline'; font-src data:`,
  // Browsers show pages of print in a page of their own, which keeps our policy.
  print: `${NOTHING_ELSE}; object-src 'self'; style-src 'unsafe-inline'`,
  graphiql: `${NOTHING_ELSE}; script-src 'self'; worker-src blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:`,
} as const

/** The page inside another's page: only where its address says that it is meant to be. It changes nothing, so that no click in it can do harm. */
export const EMBEDDED = POLICIES.app.replace("frame-ancestors 'none'", 'frame-ancestors *')

const HEADERS = {
  'content-security-policy': POLICIES.data,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // An answer is as of the moment it was asked for. A file says how it may be kept.
  'cache-control': 'no-store',
} as const

/** Set on every answer; a page or file then widens its own. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
}
