import { useEffect, useState } from 'preact/hooks'
import { useScene } from '../state/scene.ts'

const OFF = 'dualhat-single-keys-off'

/** Single keys can be switched off: speech input may type them by mistake (WCAG 2.1.4). */
export const singleKeysAct = (): boolean => localStorage.getItem(OFF) === null

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
