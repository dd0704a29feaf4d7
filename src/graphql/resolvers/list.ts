import type { Kind } from '../../model/record.ts'
import type { Query } from '../../store/store.ts'
import { connection, type PageArgs, type Source } from '../connection.ts'
import type { Context } from '../context.ts'
import type { Lens } from '../lens.ts'
import { entrySource } from '../lists/entries.ts'

type Filtered<F> = PageArgs & { readonly filter?: F | null }

/** A root field that pages through a list. */
export const list =
  <F, T>(field: string, open: (lens: Lens, filter: F | null) => Source<T> | Promise<Source<T>>) =>
  (_root: unknown, args: Filtered<F>, { sight }: Pick<Context, 'sight'>) =>
    connection(sight, field, args, args.filter, (lens) => open(lens, args.filter ?? null))

/** A root field that pages through the entries of a kind which a query gives. */
export const entryList = <K extends Kind, F>(
  field: string,
  query: (lens: Lens, filter: F | null) => Promise<Query<K>>,
) => list(field, async (lens, filter: F | null) => entrySource(lens, await query(lens, filter)))
