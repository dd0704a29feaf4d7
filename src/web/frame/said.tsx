import { useScene } from '../state/scene.ts'
import { named, type Part, written } from './fact-line.ts'

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

/** Beside a name that the world has in another language than the page's alone: that it has no other. */
export function OnlyIn({ parts }: { readonly parts: readonly Part[] }) {
  const { lang, words, world } = useScene()
  const code = parts.find((one) => one.lang)?.lang
  if (!code) return null
  const { name } = world.languages.find((one) => one.code === code) ?? {}
  const language = name ?? new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code
  return <small class="soft"> ({words.onlyIn(language)})</small>
}

/** A name, marked with its language where that is another one than the page's. */
export function Name({ name, language }: { readonly name: string; readonly language: string | null }) {
  const { lang } = useScene()
  const parts = [named(name, language, { lang })]
  return (
    <>
      <Said parts={parts} />
      <OnlyIn parts={parts} />
    </>
  )
}

interface TextProps {
  readonly text: string
}

interface WrittenProps extends TextProps {
  /** null: nobody says. */
  readonly language: string | null
}

/** What those who keep the world wrote down: a statement, a reading, a question. */
export const Written = ({ text, language }: WrittenProps) => <Said parts={[written(text, language, useScene())]} />

/** What somebody wrote, in whatever language: a note on a revision, the marks of a law. */
export const InAnyLanguage = ({ text }: TextProps) => <Said parts={[{ text, lang: '' }]} />
