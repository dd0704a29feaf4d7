import { html, type Markup } from './markup.ts'

interface PlainPage {
  readonly lang: string
  readonly title: string
  /** What else its head has. */
  readonly head?: Markup
  /** From `<body>` to `</body>`. */
  readonly body: Markup
}

/** A page of ours that needs no script. */
export const plainPage = ({ lang, title, head, body }: PlainPage): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${head ?? null}
</head>
${body}
</html>
`.markup
