import { type Expression, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import {
  isArrayLiteralExpression,
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isExportDeclaration,
  isExpressionStatement,
  isIfStatement,
  isImportDeclaration,
  isInterfaceDeclaration,
  isNumericLiteral,
  isObjectLiteralExpression,
  isPrefixUnaryExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isStringLiteral,
  isTypeAliasDeclaration,
  isTypeNode,
} from 'typescript/unstable/ast/is'

/** One small fault that could have been made in a file. */
export interface Mutant {
  readonly line: number
  readonly was: string
  readonly now: string
  /** The whole file with the fault in it. */
  readonly text: string
}

interface Change {
  readonly node: Node
  readonly now: string
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
}

/** Calls that may be left out, so that what they are called on stands alone. */
const LEFT_OUT = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim'])
const TURNED: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' }

const textOf = (node: Node): string => node.getText()

/** Types, and what is only written for them, say nothing that runs. */
const isOfTypes = (node: Node): boolean =>
  isTypeNode(node) ||
  isImportDeclaration(node) ||
  isExportDeclaration(node) ||
  isInterfaceDeclaration(node) ||
  isTypeAliasDeclaration(node)

function* ofBinary(node: Node): Generator<Change> {
  if (!isBinaryExpression(node)) return
  const { left, operatorToken, right } = node
  for (const operator of OPERATORS[textOf(operatorToken)] ?? []) yield { node: operatorToken, now: operator }
  if (operatorToken.kind === SyntaxKind.QuestionQuestionToken) yield { node, now: textOf(right) }
  const isLogical = ['&&', '||'].includes(textOf(operatorToken))
  if (isLogical) for (const side of [left, right]) yield { node, now: textOf(side) }
}

function* ofChoice(node: Node): Generator<Change> {
  if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    yield { node, now: textOf(node.operand) }
  if (isConditionalExpression(node)) {
    yield { node, now: textOf(node.whenTrue) }
    yield { node, now: textOf(node.whenFalse) }
  }
  if (!isIfStatement(node)) return
  for (const now of ['true', 'false']) yield { node: node.expression, now }
}

const nameCalled = (callee: Expression): string => (isPropertyAccessExpression(callee) ? textOf(callee.name) : '')

function* ofCall(node: Node): Generator<Change> {
  if (isExpressionStatement(node) && isCallExpression(node.expression)) yield { node, now: '' }
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return
  const name = nameCalled(node.expression)
  if (LEFT_OUT.has(name)) yield { node, now: textOf(node.expression.expression) }
  const turned = TURNED[name]
  if (turned) yield { node: node.expression.name, now: turned }
}

/** The name of a property is no value. */
const isKey = (node: Node): boolean => isPropertyAssignment(node.parent) && node.parent.name === node

function* ofValue(node: Node): Generator<Change> {
  if (node.kind === SyntaxKind.TrueKeyword) yield { node, now: 'false' }
  if (node.kind === SyntaxKind.FalseKeyword) yield { node, now: 'true' }
  if (isNumericLiteral(node)) yield { node, now: String(Number(node.text) + 1) }
  if (isStringLiteral(node) && node.text !== '' && !isKey(node)) yield { node, now: "''" }
  if (isArrayLiteralExpression(node) && node.elements.length > 0) yield { node, now: '[]' }
  if (isObjectLiteralExpression(node) && node.properties.length > 0)
    // Left out with its comma, it would be nothing that can be read, which any test notices.
    for (const property of node.properties)
      if (textOf(property).startsWith('...')) yield { node: property, now: '...{}' }
}

function* changesIn(node: Node): Generator<Change> {
  if (isOfTypes(node)) return
  for (const kind of [ofBinary, ofChoice, ofCall, ofValue]) yield* kind(node)
  const inner: Node[] = []
  node.forEachChild((child) => void inner.push(child))
  // `x as T` and `x satisfies T`: the type is no child of interest.
  const own = isAsExpression(node) || isSatisfiesExpression(node) ? [node.expression] : inner
  for (const child of own) yield* changesIn(child)
}

/** Every mutant of a file, in the order of its lines. */
export function mutantsOf(file: SourceFile): readonly Mutant[] {
  const { text } = file
  return Array.from(changesIn(file), ({ node, now }) => {
    const start = node.getStart()
    const was = text.slice(start, node.end)
    const placed = /^[<>=!&|+-]+$|^\w+$|^$|^''$|^\[\]$|^\.{3}\{\}$/.test(now) ? now : `(${now})`
    return {
      line: text.slice(0, start).split('\n').length,
      was,
      now,
      text: text.slice(0, start) + placed + text.slice(node.end),
    }
  }).toSorted((a, b) => a.line - b.line)
}
