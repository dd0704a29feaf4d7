/** Takes the focus to something that no Tab leads to. */
function focusOn(part: HTMLElement): void {
  part.setAttribute('tabindex', '-1')
  part.focus({ preventScroll: true })
}

/** Where one reads on, once what one was at is gone: the heading of what came in its place. */
export function goToHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) focusOn(heading)
  return heading !== null
}

/** To where nobody was yet: from there Tab leads to the first of the page. */
export function goToBeginning(): void {
  focusOn(document.body)
  document.body.removeAttribute('tabindex')
}
