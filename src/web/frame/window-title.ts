import { clean } from '../../chart/measure.ts'

/** What the window is called: what is shown, without signs that would turn the words of the browser around. */
export const windowTitle = (shown: string): string => `${clean(shown)} – Dualhat`
