import { expect } from 'vitest'
import { pilotModelsIn } from '../../../src/answers/pilot-models.ts'
import { entriesIn } from '../../../src/answers/source.ts'
import type { InViewOf, ViewReader } from '../../../src/answers/view-reader.ts'
import { holdingSource, mergerSource } from '../../../src/graphql/lists/arrangements.ts'
import type { Open } from '../../../src/graphql/lists/choices.ts'
import {
  directiveSource,
  documentSource,
  effectSource,
  obligationSource,
} from '../../../src/graphql/lists/directives.ts'
import * as filters from '../../../src/graphql/lists/filters.ts'
import { occupancySource, organizationSource, placeSource, postSource } from '../../../src/graphql/lists/lasting.ts'
import { personSource } from '../../../src/graphql/lists/persons.ts'
import type { Kind } from '../../../src/model/entry.ts'
import type { Query } from '../../../src/store/store.ts'
import { allOf, idsIn, readerOf, storeOf } from '../../answers/readers.ts'
import { SMALL } from '../../answers/small-world.ts'

/** A view of a small world, in which every list has something. */
export const smallView = async (): Promise<ViewReader> => readerOf(await storeOf(SMALL))

export type Ask = (view: ViewReader, filter: object | null) => Promise<readonly string[]>
const listed =
  <K extends Kind>(queryOf: (view: ViewReader, filter: object | null) => Promise<Query<K>>): Ask =>
  async (view, filter) => {
    const source = entriesIn(view, await queryOf(view, filter))
    const found = idsIn(await allOf(source, 3))
    expect(await source.count()).toBe(found.length)
    return found
  }
/** The same of a list that is more than a query. */
const sourced =
  <K extends Kind>(sourceOf: Open<object, InViewOf<K>>): Ask =>
  async (view, filter) => {
    const source = await sourceOf(view, filter)
    const found = idsIn(await allOf(source, 2))
    expect(await source.count()).toBe(found.length)
    return found
  }
const arranged =
  (sourceOf: typeof holdingSource | typeof mergerSource): Ask =>
  async (view, filter) => {
    const source = await sourceOf(view, filter)
    const found = idsIn(await allOf<Awaited<ReturnType<(typeof source)['page']>>['items'][number]['item']>(source, 1))
    expect(await source.count()).toBe(found.length)
    return found
  }

export const LISTS = {
  places: sourced(placeSource),
  organizations: sourced(organizationSource),
  posts: sourced(postSource),
  occupancies: sourced(occupancySource),
  reports: listed(filters.executionReportQuery),
  organizationTypes: listed(filters.organizationTypeQuery),
  postTypes: listed(filters.postTypeQuery),
  persons: sourced(personSource),
  directives: sourced(directiveSource),
  documents: sourced(documentSource),
  proposals: listed(filters.proposalQuery),
  effects: sourced(effectSource),
  obligations: sourced(obligationSource),
  events: listed(filters.changeEventQuery),
  counts: listed(filters.countAssertionQuery),
  criticisms: listed(filters.criticismQuery),
  questions: listed(filters.openQuestionQuery),
  models: async (view, filter) =>
    idsIn(await allOf(pilotModelsIn(view, await filters.pilotModelQuery(view, filter)), 1)),
  holdings: arranged(holdingSource),
  mergers: arranged(mergerSource),
} satisfies Record<string, Ask>
