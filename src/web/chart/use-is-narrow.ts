import { useEffect, useState } from 'preact/hooks'

const query = matchMedia('(max-width: 700px)')

/** Whether two cards cannot face each other on this screen. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(query.matches)
  useEffect(() => {
    const hear = () => setNarrow(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return isNarrow
}
