/**
 * Borders of fields and of what can be pressed are told from the page: 3:1 at least, where Strapi's
 * have 1.4:1 on white and 1.8:1 on its dark grey.
 */
export const theme = {
  light: { colors: { neutral200: '#8a8aa3' } },
  dark: { colors: { neutral200: '#7c7c98' } },
};

/**
 * What no theme reaches. With the colours of the system, shadows and backgrounds are not drawn, by
 * which Strapi shows what is focused and chosen. In a window of a few lines nothing stands still in
 * front of what is read: a person who enlarges the page to 400 % has 320 × 256 of it.
 */
export const LOOK = `
@media (forced-colors: active) {
  :focus-visible, [data-slate-editor]:focus, div:has(> [data-slate-editor]:focus),
  div:has(> input:focus-visible) { outline: 2px solid Highlight !important; outline-offset: 1px; }
  [aria-current='page'], [aria-selected='true'], [data-state='on'], [data-state='active'],
  [role='checkbox'][data-state='checked'], [role='switch'][data-state='checked'] {
    outline: 2px solid CanvasText; outline-offset: -2px; }
  button, [role='combobox'], [role='checkbox'] { border: 1px solid ButtonBorder; }
  svg path { fill: currentColor; }
}
@media (max-height: 26rem) {
  [data-strapi-header-sticky], [data-testid='actions-drawer-spacer'] { display: none !important; }
  :has(> [data-testid='actions-drawer-overlay']) { position: static !important; }
  nav { position: static !important; }
}
html { scroll-padding-block: 7rem 8rem; }
@media (max-height: 26rem) { html { scroll-padding-block: 0; } }
`;

/** @param page the admin's document */
export function addLook(page: Document): void {
  const style = page.createElement('style');
  style.textContent = LOOK;
  page.head.append(style);
}
