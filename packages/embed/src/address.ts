/**
 * The address of the form that tells its height, in the colours that the page around has; null for
 * one that is no embed. A theme that was chosen stays.
 * @param address absolute
 * @param frame stands in the host's page, and has its colour scheme
 */
export function resizing(address: string, frame: HTMLElement): string | null {
  // As a browser writes one: what it could not read is still as somebody typed it.
  if (!/^https?:\/\/[\w.:-]+\/embed\/[^/]+\/./.test(address)) return null;
  const url = new URL(address);
  const options = url.searchParams;
  options.set('resize', '1');
  const isDark = darkness(frame);
  // Where the page follows its reader, as we do, nothing is to be said.
  if (isDark !== matchMedia('(prefers-color-scheme:dark)').matches && !options.has('theme'))
    options.set('scheme', isDark ? 'dark' : 'light');
  return url.href;
}

/** By the text colour of a system that has only black and white: the scheme in use, however it was set. */
function darkness(frame: HTMLElement): boolean {
  frame.style.color = 'CanvasText';
  return !/\(0/.test(getComputedStyle(frame).color);
}
