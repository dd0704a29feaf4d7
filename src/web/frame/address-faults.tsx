import { useEffect, useState } from 'preact/hooks'
import { type Address, type Change, changed, dayIn, hrefOf, type Parameter } from '../state/address.ts'
import { type AddressFault, faultsIn, faultyCodes, faultyLanguage, faultyRevisions } from '../state/address-faults.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { Link, placeChange } from './link.tsx'
import { useCodes } from './use-codes.ts'

const goToSearch = () => document.querySelector<HTMLInputElement>('.search input')?.focus()

/** The place of the address is none that is known: it may be found by its name. */
export function NoSuchPlace() {
  const { address, words } = useScene()
  return (
    <div class="failure" role="alert">
      <p>{words.noSuchPlace(address.place ?? '')}</p>
      <p class="ways">
        {address.embed ? null : (
          <button type="button" onClick={goToSearch}>
            {words.search}
          </button>
        )}
        <Link to={placeChange(null)}>{words.begin}</Link>
      </p>
    </div>
  )
}

function told({ name, said, taken, isDoubled }: AddressFault, { words, world }: Scene): string {
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

/** What the address says that is not taken, and what is shown instead. */
export function AddressFaults() {
  const scene = useScene()
  const { address, day, words } = scene
  const { at, base } = address
  const lines = [
    ...(at !== undefined && dayIn(at) === null ? [words.badAt(at, shownDay(day))] : []),
    ...(base !== undefined && dayIn(base) === null ? [words.badBase(base)] : []),
    ...useFaults(address).map((one) => told(one, scene)),
  ]
  return lines.length === 0 ? null : (
    <div class="partial" role="status">
      {lines.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  )
}
