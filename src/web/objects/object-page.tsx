import { useScene } from '../state/scene.ts'

/** The page of one object. */
export function ObjectPage() {
  const { address } = useScene()
  return <main class="object">{address.object}</main>
}
