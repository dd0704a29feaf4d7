import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Progress } from '../actions/progress.ts'
import { html } from './markup.ts'
import { POLICIES } from './security.ts'

/** After how many seconds a browser asks again. */
const AGAIN_S = 2

/** Whether a person opens this in a browser; programs do not name pages among what they take. */
export const isVisit = ({ method, headers }: IncomingMessage): boolean =>
  ['GET', 'HEAD'].includes(method ?? '') && (headers.accept ?? '').includes('text/html')

function farOf({ step, done, of }: Progress): string {
  if (of !== null) return `${step}: ${done} of ${of}.`
  return done === 0 ? `${step} …` : `${step}: ${done}.`
}

/** That it is too early, for a person: loads itself again until the world is there. */
const waitingPage = (doing: Progress | null): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${AGAIN_S}">
<title>Dualhat is starting</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>Dualhat is starting</h1>
<p>The world is still being recorded. This page loads itself again, and shows it once it is there.</p>
${doing ? html`<p role="status">${farOf(doing)}</p>` : null}
</main>
</body>
</html>
`.markup

/** Answers a visit before the world is there, as the status that tells programs to come again. */
export function letWait(request: IncomingMessage, response: ServerResponse, doing: Progress | null): void {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICIES.page,
    'retry-after': String(AGAIN_S),
  })
  response.end(request.method === 'HEAD' ? undefined : waitingPage(doing))
}
