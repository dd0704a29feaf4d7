import { useEffect, useState } from 'preact/hooks'

/** Whether only what links join is drawn: an address that leaves it open does not say. Who offers the same as a file looks here. */
let isOnly = true
const hearers = new Set<(is: boolean) => void>()

export function tellLinkedOnly(is: boolean): void {
  isOnly = is
  for (const hear of hearers) hear(is)
}

export function useLinkedOnly(): boolean {
  const [is, setIs] = useState(isOnly)
  useEffect(() => {
    setIs(isOnly)
    hearers.add(setIs)
    return () => void hearers.delete(setIs)
  }, [])
  return is
}
