import { useEffect, useState } from 'preact/hooks'
import { useScene } from '../state/scene.ts'
import { Menu } from './menu.tsx'
import { OFF, singleKeysAct } from './single-keys.ts'

function Keys() {
  const { words } = useScene()
  const [act, setAct] = useState(singleKeysAct)
  useEffect(() => {
    if (act) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  }, [act])
  return (
    <div class="sheet">
      <dl class="keys">
        {words.keyMap.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={act} onChange={({ currentTarget }) => setAct(currentTarget.checked)} />
        {words.singleKeys}
      </label>
    </div>
  )
}

/** What keys do. Made once it is opened: the first look into what a browser keeps holds up everything else of a page. */
export const KeyHelp = () => <Menu title={useScene().words.keys}>{(isOpen) => (isOpen ? <Keys /> : null)}</Menu>
