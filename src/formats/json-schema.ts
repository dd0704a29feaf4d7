import { z } from 'zod'
import { Entry } from '../model/entry.ts'
import { RetractLine } from './jsonl-items.ts'

/** What a line of a file of entries may be, as JSON Schema: for editors, and for programs that write such files. */
export const lineSchema = (): z.core.JSONSchema.JSONSchema =>
  z.toJSONSchema(z.union([Entry, RetractLine]), {
    io: 'input',
    reused: 'ref',
    // What only a program can check, such as that a list has nothing twice, an import does.
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // Of our types in memory; a file is written by somebody.
      delete jsonSchema.readOnly
    },
  })

/** The fields of each kind: those that every entry has, and those that may be left out. */
export const fieldsByKind = (): ReadonlyMap<
  string,
  { readonly needed: readonly string[]; readonly other: readonly string[] }
> =>
  new Map(
    Entry.options.map((option) => {
      const { properties = {}, required = [] } = z.toJSONSchema(option, { io: 'input', unrepresentable: 'any' })
      const names = Object.keys(properties).filter((name) => name !== 'kind')
      const isNeeded = (name: string) => required.includes(name)
      const { const: kind } = Object(properties['kind'])
      return [kind, { needed: names.filter(isNeeded), other: names.filter((name) => !isNeeded(name)) }]
    }),
  )
