import { z } from 'zod'
import type { Entry, EntryOf, Kind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { Id as AnyId } from '../../model/ids.ts'
import { isDerived } from '../../model/origin.ts'
import type { Place } from '../../model/place.ts'
import type { Term } from '../../model/term.ts'
import { type Wordings, wordingsOf } from '../../rules/place-forms.ts'
import { fullNamesOf } from '../../rules/place-name.ts'
import { type Exception, instantiate } from '../../rules/template.ts'
import { faultsIn } from '../integrity/integrity.ts'
import { codeFaults, codesAmong } from '../integrity/terms.ts'
import { readDirectives } from './directives.ts'
import { located, readCorrections, readEntries } from './entries.ts'
import { readEvents } from './events.ts'
import { readExceptions } from './exceptions.ts'
import { type Located, readArray } from './files.ts'
import { readPlaces } from './places.ts'
import { refuse } from './refuse.ts'
import { readSuccessions } from './successions.ts'
import { readTypes } from './types.ts'

/** One revision of the shipped world: what it records, as of what sources. */
export interface SeedRevision {
  /** `seed:FOLDER`: its parts are known by it, whatever their note becomes. */
  readonly source: string
  readonly note: string
  readonly put: readonly Entry[]
  readonly retract: readonly Id[]
}

const Part = z.strictObject({ folder: z.string().min(1), note: z.string().min(1), retract: z.array(AnyId).readonly() })
type Part = z.infer<typeof Part>

/** The file of a part that holds its terms. */
const TERMS = 'terms.json'

/** The parts of the shipped world in order, as `revisions.json` lists them. */
async function readParts(folder: string): Promise<readonly Part[]> {
  const elements = await readArray(folder, 'revisions.json')
  if (elements === null)
    return refuse([{ path: folder, message: 'holds no revisions.json; give the folder of the shipped world.' }])
  return elements.map(({ value, where }) => {
    const read = Part.safeParse(value)
    if (read.success) return read.data
    return refuse(read.error.issues.map(({ path, message }) => ({ path: `${where}, ${path.join('.')}`, message })))
  })
}

/**
 * The terms of all parts. The codes of the shipped world are older than its terms: its parts are told in the words that a later one brings.
 */
async function readTerms(folder: string, parts: readonly Part[]): Promise<readonly Term[]> {
  const all = await Promise.all(parts.map((part) => readEntries(folder, part.folder, TERMS)))
  return all.flat().flatMap(({ value }) => (value.kind === 'Term' ? [value] : []))
}

/** The words of the shipped world. */
export const readShippedTerms = async (folder: string): Promise<readonly Term[]> =>
  readTerms(folder, await readParts(folder))

/** How the shipped world names places with their designation. */
export const readWordings = async (folder: string): Promise<Wordings> => wordingsOf(await readShippedTerms(folder))

type World = ReadonlyMap<Id, Entry>

const ofKind = <K extends Kind>(world: World, kind: K): readonly EntryOf<K>[] =>
  [...world.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind)

/** What a source states of a body stays; what was made before is made anew only where it comes out otherwise. */
function isNew(entry: Entry, before: Entry | undefined): boolean {
  if (before === undefined) return true
  return 'origin' in before && isDerived(before.origin) && JSON.stringify(before) !== JSON.stringify(entry)
}

/** The places for which the general model may come out otherwise: those that a part states, and those at the level of what changes the model. */
function placesTouched(world: World, stated: readonly Entry[], exceptions: readonly Exception[]): readonly Place[] {
  const ids = new Set<Id>(stated.map(({ id }) => id))
  const types = [...stated, ...exceptions.map(({ type }) => world.get(type))]
  const levels = new Set(
    types.flatMap((type) => (type?.kind === 'OrganizationType' || type?.kind === 'PostType' ? [type.level] : [])),
  )
  return ofKind(world, 'Place').filter(({ id, level }) => ids.has(id) || levels.has(level))
}

/** The bodies and posts that the general model gives to these places and that are not yet known so. */
function derived(world: World, places: readonly Place[], exceptions: readonly Exception[], wordings: Wordings) {
  if (places.length === 0) return []
  const model = {
    organizationTypes: ofKind(world, 'OrganizationType'),
    postTypes: ofKind(world, 'PostType'),
    exceptions,
  }
  return instantiate(model, places, wordings).filter((entry) => isNew(entry, world.get(entry.id)))
}

const merged = (world: World, entries: readonly Entry[]): World =>
  new Map([...world, ...entries.map((entry) => [entry.id, entry] as const)])

/** A place is found by its names with a designation, too. */
const withFullNames = ({ value, where }: Located<Place>, wordings: Wordings): Located<Place> => ({
  value: { ...value, names: [...value.names, ...fullNamesOf(value, wordings)] },
  where,
})

/** What one folder states, in the order in which its files build on each other. */
async function readStated(
  folder: string,
  part: Part,
  world: World,
  wordings: Wordings,
): Promise<readonly Located<Entry>[]> {
  const places = (await readPlaces(folder, part.folder)).map((one) => located(withFullNames(one, wordings)))
  const types = (await readTypes(folder, part.folder)).map(located)
  const here = merged(
    world,
    [...places, ...types].map(({ value }) => value),
  )
  const known = ofKind(here, 'Place')
  const ofLevels = [...known, ...ofKind(here, 'OrganizationType'), ...ofKind(here, 'PostType')]
  const directives = (await readDirectives(folder, part.folder)).map(located)
  const events = (await readEvents(folder, part.folder, ofLevels)).map(located)
  const successions = (await readSuccessions(folder, part.folder, known, wordings)).map(located)
  const entries = await readEntries(folder, part.folder)
  const corrections = await readCorrections(folder, part.folder, world)
  return [...places, ...types, ...directives, ...events, ...successions, ...entries, ...corrections]
}

/** Refuses what is wrong between entries, each fault at its place in the files: a path begins with the entry's place in the list. */
function checkStated(stated: readonly Located<Entry>[], world: World, terms: readonly Term[]): void {
  const known = new Map<Id, Entry>(terms.map((term) => [term.id, term]))
  const faults = faultsIn(
    stated.map(({ value }) => value),
    (id) => known.get(id) ?? world.get(id),
  )
  const codes = codesAmong(terms)
  const unknown = stated.flatMap(({ value, where }) =>
    codeFaults(value, (id) => known.has(id), codes).map(({ path, message }) => ({
      path: [where, ...(path === '' ? [] : [path])].join(', '),
      message: `"${value.id}" ${message}`,
    })),
  )
  if (unknown.length > 0) refuse(unknown)
  const located = faults.map(({ path, message }) => {
    const [, at, ...rest] = path.split('.')
    return { path: [stated[Number(at)]?.where ?? '', ...rest].join(', '), message }
  })
  if (located.length > 0) refuse(located)
}

function checkRetractions({ folder, retract }: Part, world: World): void {
  const lost = retract.filter((id) => !world.has(id))
  if (lost.length > 0)
    refuse(
      lost.map((id) => ({
        path: `revisions.json, ${folder}`,
        message: `retracts "${id}", which no earlier revision has.`,
      })),
    )
}

/**
 * Reads the shipped world: its revisions in order, each with what the general model gives. Nothing is recorded yet.
 * @throws Incorrect naming file, row and column of every fault of the first file that has one
 */
export async function seedRevisions(folder: string): Promise<readonly SeedRevision[]> {
  const parts = await readParts(folder)
  const terms = await readTerms(folder, parts)
  const wordings = wordingsOf(terms)
  const revisions: SeedRevision[] = []
  const exceptions: Exception[] = []
  let world: World = new Map()
  for (const part of parts) {
    checkRetractions(part, world)
    const stated = await readStated(folder, part, world, wordings)
    const entries = stated.map(({ value }) => value)
    world = merged(world, entries)
    const more = await readExceptions(folder, part.folder, (id) => world.has(id))
    exceptions.push(...more)
    const made = derived(world, placesTouched(world, entries, more), exceptions, wordings)
    world = merged(world, made)
    checkStated(stated, world, terms)
    world = new Map([...world].filter(([id]) => !part.retract.includes(id)))
    revisions.push({
      source: `seed:${part.folder}`,
      note: part.note,
      put: [...entries, ...made],
      retract: part.retract,
    })
  }
  return revisions
}
