import { dayIn, unknownIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { Link, placeChange } from './link.tsx'

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
        <Link to={placeChange(null)}>{words.generalModel}</Link>
      </p>
    </div>
  )
}

/** What the address says that is not taken, and what is shown instead. */
export function AddressFaults() {
  const { address, day, words } = useScene()
  const { at, base } = address
  const told = [
    ...(at !== undefined && dayIn(at) === null ? [words.badAt(at, shownDay(day))] : []),
    ...(base !== undefined && dayIn(base) === null ? [words.badBase(base)] : []),
    ...unknownIn(location.search).map(words.leftOut),
  ]
  return told.length === 0 ? null : (
    <div class="partial" role="status">
      {told.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  )
}
