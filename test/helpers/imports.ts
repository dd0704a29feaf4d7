import { SyntaxKind } from 'typescript/unstable/ast'
import { createScanner } from 'typescript/unstable/ast/scanner'

/** One import of a file: what it names, or null where that is only known once it runs. */
export type Import = string | null

interface Token {
  readonly kind: SyntaxKind
  readonly text: string
}

/** After these a slash divides; after anything else it begins a regular expression. */
const ENDS_A_VALUE: ReadonlySet<SyntaxKind> = new Set([
  ...[SyntaxKind.Identifier, SyntaxKind.PrivateIdentifier, SyntaxKind.NumericLiteral, SyntaxKind.BigIntLiteral],
  ...[SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral, SyntaxKind.TemplateTail],
  ...[SyntaxKind.CloseParenToken, SyntaxKind.CloseBracketToken, SyntaxKind.CloseBraceToken],
  ...[SyntaxKind.ThisKeyword, SyntaxKind.SuperKeyword, SyntaxKind.NullKeyword],
  ...[SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.RegularExpressionLiteral],
])

/**
 * The tokens of a file, by the scanner of TypeScript itself: it reads comments, strings, templates and types as the
 * compiler does. What a parser would tell it has to be told here: where a slash begins a regular expression, and which
 * brace goes on with a template.
 * @param hasTags whether a slash may end a tag
 */
function* tokensOf(text: string, hasTags: boolean): Generator<Token> {
  const scanner = createScanner(true, undefined, text)
  const templates: number[] = []
  let depth = 0
  let last = SyntaxKind.Unknown
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    const isSlash = kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken
    const isOfTag = hasTags && (last === SyntaxKind.LessThanToken || text[scanner.getTokenEnd()] === '>')
    if (isSlash && !isOfTag && !ENDS_A_VALUE.has(last)) kind = scanner.reScanSlashToken()
    if (kind === SyntaxKind.CloseBraceToken && templates.at(-1) === depth) kind = scanner.reScanTemplateToken(false)
    if (kind === SyntaxKind.TemplateHead) templates.push(depth)
    if (kind === SyntaxKind.TemplateTail) templates.pop()
    if (kind === SyntaxKind.OpenBraceToken) depth += 1
    if (kind === SyntaxKind.CloseBraceToken) depth -= 1
    if (scanner.isUnterminated()) throw new SyntaxError(`Not read to its end: ${scanner.getTokenText().slice(0, 80)}`)
    yield { kind, text: scanner.getTokenValue() }
    last = kind
  }
}

/** Whatever a file imports, in each form: static, of types, exported on, for its side effects, `import()` of both kinds. */
export function importsIn(text: string, hasTags = false): readonly Import[] {
  const tokens = [...tokensOf(text, hasTags)]
  return tokens.flatMap(({ kind }, at): readonly Import[] => {
    const next = tokens[at + 1]
    const isNamed = next?.kind === SyntaxKind.StringLiteral
    if (kind === SyntaxKind.FromKeyword && isNamed) return [next.text]
    if (kind !== SyntaxKind.ImportKeyword || tokens[at - 1]?.kind === SyntaxKind.DotToken) return []
    if (isNamed) return [next.text]
    if (next?.kind !== SyntaxKind.OpenParenToken) return []
    const [named, end] = tokens.slice(at + 2)
    const isLiteral = named?.kind === SyntaxKind.StringLiteral && end?.kind === SyntaxKind.CloseParenToken
    return [isLiteral ? named.text : null]
  })
}
