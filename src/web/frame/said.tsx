import { useScene } from '../state/scene.ts'
import { named, type Part } from './fact-line.ts'

/** A line of stretches, each in its own language: so it is read aloud in that, and not as words of ours. */
export const Said = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {parts.map(({ text, lang }) =>
      lang === undefined ? (
        text
      ) : (
        <span key={text} lang={lang}>
          {text}
        </span>
      ),
    )}
  </>
)

/** A name, marked with its language where that is another one than the page's. */
export function Name({ name, language }: { readonly name: string; readonly language: string | null }) {
  const { lang } = useScene()
  return <Said parts={[named(name, language, { lang })]} />
}

/** What people wrote down, in whatever language. */
export const Written = ({ text }: { readonly text: string }) => <Said parts={[{ text, lang: '' }]} />
