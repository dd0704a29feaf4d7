const left: (() => unknown)[] = []

/** To be done when the test file is, the last first. A hook of the test runner that is made within another hook is never called. */
export const atEnd = (act: () => unknown): void => void left.push(act)

export async function endAll(): Promise<void> {
  for (const act of left.splice(0).toReversed()) await act()
}
