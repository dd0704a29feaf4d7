/** The mark of a reader who does not want single keys to act. */
export const OFF = 'dualhat-single-keys-off'

/** Single keys can be switched off: speech input may type them by mistake (WCAG 2.1.4). */
export const singleKeysAct = (): boolean => localStorage.getItem(OFF) === null
