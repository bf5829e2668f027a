import { PLACE } from './placeMends';

const FOCUSABLE =
  'input:not([type=hidden]), textarea, [contenteditable=true], [role=combobox], button';

/**
 * Leads to a place of the form: opens the part that is closed, and puts the focus in it.
 * @param place 'body.2', 'alternativeText'
 */
export function reveal(page: Document, place: string): void {
  const named = page.getElementsByName(place)[0];
  const part = page.querySelector<HTMLElement>(`[${PLACE}="${place}"]`);
  const closed = part?.querySelector<HTMLElement>('button[data-state=closed]');
  closed?.click();
  const into = () => {
    const inside = part?.querySelector<HTMLElement>(`[role=region] :is(${FOCUSABLE})`);
    const target = named ?? inside ?? part?.querySelector<HTMLElement>('button');
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  // A part that opens has its fields with the next frame.
  if (closed) requestAnimationFrame(() => requestAnimationFrame(into));
  else into();
}
