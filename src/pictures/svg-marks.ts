/** A part of the SVG that `src/chart` writes, in order. Nothing of XML is read that charts do not write. */
export type SvgMark =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const TOKEN = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g
const CHARS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const plain = (text: string): string => text.replace(ENTITY, (entity) => CHARS[entity] ?? entity)

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) found[name] = plain(value)
  return found
}

export function* svgMarks(svg: string): Generator<SvgMark> {
  for (const [, isEnd, name = '', attributes = '', isEmpty, text] of svg.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', text: plain(text) }
    else if (isEnd) yield { kind: 'close', name }
    else {
      yield { kind: 'open', name, attributes: attributesIn(attributes) }
      if (isEmpty) yield { kind: 'close', name }
    }
  }
}
