import { useEffect, useState } from 'preact/hooks'
import { isTimeToCome, readTime } from '../../chart/time-to-come.ts'
import { CompareChoice } from '../chart/compare-choice.tsx'
import { KnownChoice } from '../chart/known-choice.tsx'
import { readNode } from '../panel/node-answer.ts'
import { Unrecorded } from '../panel/unrecorded.tsx'
import { type Address, type Change, changed, dayIn, hrefOf, type Parameter } from '../state/address.ts'
import {
  type AddressFault,
  faultsIn,
  faultyCodes,
  faultyLanguage,
  faultyPlace,
  faultyRevisions,
} from '../state/address-faults.ts'
import type { AskError } from '../state/ask.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { Link, placeChange } from './link.tsx'
import { Failure, Waiting } from './states.tsx'
import { ToLatest, useKnownAs } from './to-latest.tsx'
import { Fewer } from './too-much.tsx'
import { useCodes } from './use-codes.ts'
import { windowTitle } from './window-title.ts'

const goToSearch = () => document.querySelector<HTMLInputElement>('.search input')?.focus()

/** The place as it is called in the latest revision; null: that has it not either, undefined: it is not known yet. */
function useLatestName(place: string): string | null | undefined {
  const { world, lang, restingDay } = useScene()
  const latest = { validAt: restingDay, revision: world.revision }
  const { value, error } = useLoaded(`node ${lang} ${place} ${JSON.stringify(latest)}`, (signal) =>
    readNode(place, latest, lang, signal),
  )
  return value ? (value.told?.name ?? null) : error ? null : undefined
}

/** What was recorded only later: the revision is told, and can be left, or another taken. */
function NotYetRecorded({ name }: { readonly name: string }) {
  const { address, words } = useScene()
  return (
    <>
      {address.embed ? null : (
        <div class="toolbar">
          <KnownChoice />
          <CompareChoice />
        </div>
      )}
      <div class="failure" role="alert">
        <p>{words.notRecordedYet(name, useKnownAs())}</p>
        <p class="ways">
          <ToLatest />
        </p>
      </div>
    </>
  )
}

/** The place of the address is none that is known: it may be recorded later, or found by its name. */
function NoSuchPlace() {
  const { address, words } = useScene()
  const later = useLatestName(address.place ?? '')
  if (later === undefined) return <Waiting words={words} />
  if (later !== null && address.recordedAt) return <NotYetRecorded name={later} />
  return (
    <>
      <NoneSuch id={address.place ?? ''} />
      <div class="failure" role="alert">
        <p>{words.noSuchPlace(shortened(address.place ?? ''))}</p>
        <WaysOn />
      </div>
    </>
  )
}

interface NoChartProps {
  readonly error: AskError
  readonly retry: () => void
}

/** Why there is no chart of what the address asks for, and the ways on. */
function NoChart({ error, retry }: NoChartProps) {
  const { address, words } = useScene()
  if (error.code === 'NOT_FOUND' && address.place) return <NoSuchPlace />
  return (
    <>
      <Failure {...{ error, retry, words }} />
      <Fewer code={error.code} />
    </>
  )
}

/** The heading of a page of something that is not recorded. */
function NoneSuch({ id }: { readonly id: string }) {
  const { words } = useScene()
  useEffect(() => {
    document.title = windowTitle(`${words.noneSuch}: ${shortened(id)}`)
  }, [words, id])
  return (
    <h1 class="title">
      {words.noneSuch}: <code>{shortened(id)}</code>
    </h1>
  )
}

/** From what is not known: by its name, or from the beginning. */
function WaysOn() {
  const { address, words } = useScene()
  return (
    <p class="ways">
      {address.embed ? null : (
        <button type="button" onClick={goToSearch}>
          {words.search}
        </button>
      )}
      {address.recordedAt ? <ToLatest /> : null}
      <Link to={placeChange(null)}>{words.begin}</Link>
    </p>
  )
}

/** The address names an object that is not recorded, or not at the revision. */
export function NoSuchObject() {
  const { address, words } = useScene()
  return (
    <>
      <NoneSuch id={address.object ?? ''} />
      <div class="failure" role="alert">
        <Unrecorded key={address.object} id={address.object ?? ''}>
          <p>{words.failed['NOT_FOUND'] ?? ''}</p>
        </Unrecorded>
        <WaysOn />
      </div>
    </>
  )
}

/** As much of what an address says as tells what it is. */
const MOST_SAID = 120
const shortened = (said: string): string => (said.length > MOST_SAID ? `${said.slice(0, MOST_SAID)}…` : said)

function told({ name, said: whole, taken, isDoubled }: AddressFault, { words, world }: Scene): string {
  const said = shortened(whole)
  if (isDoubled) return words.saidTwice(name ?? '', taken ?? '')
  if (name === 'recordedAt' || name === 'baseRecordedAt') return words.noSuchRevision(said, world.revision)
  const instead = taken === null ? (words.instead[name ?? ''] ?? '') : words.taken(`${name}=${taken}`)
  return `${words.leftOut(said)}${instead === '' ? '' : ` ${instead}`}`
}

const without = (faults: readonly AddressFault[]): Change =>
  Object.fromEntries(faults.map(({ name, taken }) => [name as Parameter, taken]))

interface LeftOut {
  /** The address without it: as long as nobody goes on from there, it is told. */
  readonly href: string
  readonly faults: readonly AddressFault[]
}

/** All that the address says in vain. Codes that are none are taken out of it, so that what is shown is what it says. */
function useFaults(address: Address): readonly AddressFault[] {
  const { world } = useScene()
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null)
  const languages = world.languages.map(({ code }) => code)
  const faulty = [
    ...faultyPlace(address),
    ...faultyRevisions(address, world.revision),
    ...faultyLanguage(address, languages),
    ...faultyCodes(address, useCodes() ?? {}),
  ]
  const before = leftOut?.href === hrefOf(address) ? leftOut.faults : faultsIn(location.search)
  const key = faulty.map(({ said }) => said).join()
  useEffect(() => {
    if (key === '') return
    const next = changed(address, without(faulty))
    setLeftOut({ href: hrefOf(next), faults: [...before, ...faulty] })
    go(without(faulty), 'replace')
  }, [key])
  return [...before, ...faulty]
}

/** Of times at which something will be known, what is known until now. */
function revisionsToCome({ address, words, world }: Scene): readonly string[] {
  const said = [address.recordedAt ?? '', address.baseRecordedAt ?? ''].filter((one) => isTimeToCome(one, world.today))
  return [...new Set(said)].map((one) => words.knownToCome(readTime(one, shownDay), world.revision))
}

/** What the address says that is not taken, and what is shown instead; and of a day to come, that nothing later is known of it. */
export function AddressFaults() {
  const scene = useScene()
  const { address, day, restingDay, words, world } = scene
  const { at, base } = address
  const lines = [
    ...(at !== undefined && dayIn(at) === null ? [words.badAt(shortened(at), shownDay(day))] : []),
    ...(base !== undefined && dayIn(base) === null ? [words.badBase(shortened(base))] : []),
    ...useFaults(address).map((one) => told(one, scene)),
    ...(restingDay > world.today ? [words.yetToCome(shownDay(restingDay))] : []),
    ...revisionsToCome(scene),
  ]
  return lines.length === 0 ? null : (
    <div class="partial" role="status">
      {lines.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  )
}

interface ChartFaultsProps {
  readonly error: AskError | null
  readonly retry: () => void
}

/** Beside a chart: what its address says in vain, and why there is none. One part, so that it is there when the server is gone. */
export const ChartFaults = ({ error, retry }: ChartFaultsProps) => (
  <>
    <AddressFaults />
    {error ? <NoChart {...{ error, retry }} /> : null}
  </>
)
