import { Incorrect } from '../model/errors.ts'

/**
 * Fills the placeholders of a name pattern, such as `Sở Nội vụ {territory}`.
 * @throws Incorrect when a placeholder has no value
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name]
    if (value !== undefined) return value
    const known = Object.keys(values).map((key) => `{${key}}`)
    throw new Incorrect(
      `The name pattern "${pattern}" has the placeholder ${placeholder}, which nothing fills.`,
      `Use ${known.join(', ')}.`,
    )
  })
}
