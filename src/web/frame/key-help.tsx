import { useEffect, useState } from 'preact/hooks'
import { useScene } from '../state/scene.ts'
import { OFF, singleKeysAct } from './single-keys.ts'

export function KeyHelp() {
  const { words } = useScene()
  const [act, setAct] = useState(singleKeysAct)
  useEffect(() => {
    if (act) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  }, [act])
  return (
    <details class="menu">
      <summary>{words.keys}</summary>
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
    </details>
  )
}
