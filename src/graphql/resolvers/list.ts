import type { Source } from '../../answers/source.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import type { Kind } from '../../model/entry.ts'
import type { Query } from '../../store/store.ts'
import { connection, type PageArgs } from '../connection.ts'
import type { Context } from '../context.ts'
import { entrySource } from '../lists/entries.ts'

type Filtered<F> = PageArgs & { readonly filter?: F | null }

/** A root field that pages through a list. */
export const list =
  <F, T>(field: string, open: (view: ViewReader, filter: F | null) => Source<T> | Promise<Source<T>>) =>
  (_root: unknown, args: Filtered<F>, { views }: Pick<Context, 'views'>) =>
    connection(views, field, args, args.filter, (view) => open(view, args.filter ?? null))

/** A root field that pages through the entries of a kind which a query gives. */
export const entryList = <K extends Kind, F>(
  field: string,
  query: (view: ViewReader, filter: F | null) => Promise<Query<K>>,
) => list(field, async (view, filter: F | null) => entrySource(view, await query(view, filter)))
