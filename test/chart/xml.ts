const NAME = '[A-Za-z_][\\w:.-]*'
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`)
const BARE = /^[^<&]+|^&(?:amp|lt|gt|quot|#39);/
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g')
/** What XML 1.0 forbids, and entities that it does not know. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|#39);)/u

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Reads XML of elements, attributes and text, strictly. @throws Error where it is not well formed */
export function parsed(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error(`Forbidden: ${JSON.stringify(FORBIDDEN.exec(text)?.[0])}`)
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (let rest = text; rest !== ''; ) {
    const [, isEnd, name = '', attributes = '', isEmpty] = TAG.exec(rest) ?? []
    const [token = ''] = TAG.exec(rest) ?? BARE.exec(rest) ?? []
    if (token === '') throw new Error(`Not XML: ${rest.slice(0, 80)}`)
    rest = rest.slice(token.length)
    const parent = open.at(-1)
    if (name === '') parent?.children.push(token)
    else if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`)
    } else {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const)
      const made: Element = { name, attributes: Object.fromEntries(pairs), children: [] }
      if (pairs.length !== Object.keys(made.attributes).length) throw new Error(`<${name}> says an attribute twice.`)
      parent?.children.push(made)
      if (!isEmpty) open.push(made)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || typeof only !== 'object') throw new Error('Not one element.')
  return only
}

/** Every element below one, itself too. */
export const elementsIn = (one: Element): readonly Element[] => [
  one,
  ...one.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
]

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
export const unescaped = (text: string): string => text.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? '')

/** What is read of an element. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? unescaped(child) : textOf(child))).join('')
