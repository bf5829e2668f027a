/** What the address of a picture for print adds to that of the picture. */
export const printSuffix = '.print.jpg';

/** Files that can be asked for as a JPEG for print: a JPEG is one already. */
const PICTURES = /\.(avif|png|webp)$/i;

export const hasPrintCopy = (file: string): boolean => PICTURES.test(file);

/** The picture that an address for print is of; null of any other address. */
export function printedFile(name: string): string | null {
  if (!name.endsWith(printSuffix)) return null;
  const file = name.slice(0, -printSuffix.length);
  return hasPrintCopy(file) ? file : null;
}
