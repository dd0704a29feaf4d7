import { useScene } from '../state/scene.ts'
import { LEAVING, Link } from './link.tsx'
import { SearchBox, Tools } from './parts.tsx'

export function TopBar() {
  const { words } = useScene()
  return (
    <header class="top">
      <Link class="brand" to={{ ...LEAVING, place: null, depth: null, only: null }} label={words.home}>
        Dualhat
      </Link>
      <SearchBox />
      <Tools />
    </header>
  )
}
