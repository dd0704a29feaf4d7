import { useEffect, useState } from 'preact/hooks'
import { type Address, addressIn, type Change, changed, hrefOf } from './address.ts'

/** Changes the address. A step of a slider replaces the one before it; whatever a reader would go back from is an entry of its own. */
export type Go = (change: Change, how?: 'push' | 'replace') => void

/** Browsers refuse to be told of every step of a slider. */
const REST_MS = 200

type Hear = (address: Address) => void

/** The address, and all who look at it: the state of the page lives here and nowhere else. */
class Navigation {
  address = addressIn(location.search)
  /** Whether the last change is a step of many, as of a slider that is moved. */
  isMoving = false
  readonly #hearers = new Set<Hear>()
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor() {
    addEventListener('popstate', () => {
      this.isMoving = false
      this.#become(addressIn(location.search))
    })
  }

  hear(hearer: Hear): () => void {
    this.#hearers.add(hearer)
    return () => this.#hearers.delete(hearer)
  }

  #become(address: Address): void {
    this.address = address
    for (const hear of this.#hearers) hear(address)
  }

  #write(): void {
    clearTimeout(this.#resting)
    this.#resting = undefined
    history.replaceState(history.state, '', hrefOf(this.address))
  }

  go(change: Change, how: 'push' | 'replace'): void {
    const next = changed(this.address, change)
    if (hrefOf(next) === hrefOf(this.address)) return
    this.isMoving = how === 'replace'
    if (how === 'push') {
      if (this.#resting) this.#write()
      history.pushState(null, '', hrefOf(next))
    } else this.#resting ??= setTimeout(() => this.#write(), REST_MS)
    this.#become(next)
  }
}

let only: Navigation | undefined
const navigation = () => {
  only ??= new Navigation()
  return only
}

export const go: Go = (change, how = 'push') => navigation().go(change, how)

/** Whether the address is being changed step by step: nothing is asked before it rests. */
export const isMoving = (): boolean => navigation().isMoving

export function useAddress(): Address {
  const [address, setAddress] = useState(navigation().address)
  useEffect(() => navigation().hear(setAddress), [])
  return address
}
