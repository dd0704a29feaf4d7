import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** How large a selection is. */
export interface Size {
  readonly depth: number
  readonly introspectionDepth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

const NOTHING: Size = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, directives: 0 }
/** Fragments that spread fragments double at each step; beyond this the number no longer matters. */
const ENOUGH = 1_000_000

const sum = (a: number, b: number) => Math.min(a + b, ENOUGH)

const both = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  fields: sum(a.fields, b.fields),
  aliases: sum(a.aliases, b.aliases),
  directives: sum(a.directives, b.directives),
})

const annotated = (size: Size, directives: number): Size => ({ ...size, directives: sum(size.directives, directives) })

const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type'

/** Measures the selections of one document. Each fragment is measured once for the root of an operation, once for below. */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Size>()
  readonly #busy = new Set<string>()

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
    )
  }

  selections({ selections }: SelectionSetNode, atRoot: boolean): Size {
    return selections.reduce((size, selection) => both(size, this.#selection(selection, atRoot)), NOTHING)
  }

  #selection(selection: SelectionSetNode['selections'][number], atRoot: boolean): Size {
    const directives = selection.directives?.length ?? 0
    if (selection.kind === Kind.FIELD) return annotated(this.#field(selection, atRoot), directives)
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return annotated(this.selections(selection.selectionSet, atRoot), directives)
    return annotated(this.#fragment(selection.name.value, atRoot), directives)
  }

  #field(field: FieldNode, atRoot: boolean): Size {
    const below = field.selectionSet ? this.selections(field.selectionSet, false) : NOTHING
    const own = { ...below, fields: sum(below.fields, 1), aliases: sum(below.aliases, field.alias ? 1 : 0) }
    const depth = below.depth + 1
    return atRoot && isIntrospection(field) ? { ...own, depth: 0, introspectionDepth: depth } : { ...own, depth }
  }

  /** A fragment in itself adds nothing; one that spreads itself is another rule's error. */
  #fragment(name: string, atRoot: boolean): Size {
    const key = `${atRoot ? 'root' : 'below'} ${name}`
    const known = this.#known.get(key)
    const fragment = this.#fragments.get(name)
    if (known || !fragment || this.#busy.has(key)) return known ?? NOTHING
    this.#busy.add(key)
    const size = annotated(this.selections(fragment.selectionSet, atRoot), fragment.directives?.length ?? 0)
    this.#busy.delete(key)
    this.#known.set(key, size)
    return size
  }
}

/** The size of the largest operation of a document, in each respect. */
export function sizeOf(document: DocumentNode): Size {
  const measure = new Measure(document)
  return document.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((one) => annotated(measure.selections(one.selectionSet, true), one.directives?.length ?? 0))
    .reduce(both, NOTHING)
}
