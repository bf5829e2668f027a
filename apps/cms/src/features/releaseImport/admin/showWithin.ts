/**
 * Scrolls a pane so that a part of it is seen. The pane alone: a page that moves under the pointer
 * loses the click. A pane that doesn't scroll, as on a narrow screen, stays.
 */
export function showWithin(pane: HTMLElement, part: HTMLElement): void {
  if (pane.scrollHeight <= pane.clientHeight) return;
  const above = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const room = pane.clientHeight - Math.min(part.offsetHeight, pane.clientHeight);
  if (above < 0 || above > room) pane.scrollTop += above - room / 3;
}
