import { strToU8, zipSync } from 'fflate';

/** A Word file of some XML within its body. */
export function makeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

export const paragraph = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

export function makeOdt(body: string, manifest = '<manifest/>'): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="a" xmlns:xlink="x"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

interface Placed {
  x: number;
  y: number;
  words: string;
  size?: number;
}

/** A PDF with words at places of its pages, points from the bottom left; Latin letters only. */
export function makePdf(pages: readonly (readonly Placed[])[], extra = ''): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_page, place) => `${4 + place * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, place) => {
    const content = page
      .map(
        ({ x, y, words, size = 11 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + place * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  const parts = ['%PDF-1.4\n'];
  const offsets = objects.map((object, place) => {
    const at = parts.join('').length;
    parts.push(`${place + 1} 0 obj\n${object}\nendobj\n`);
    return at;
  });
  const at = parts.join('').length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${at}\n%%EOF`,
  );
  return Uint8Array.from(parts.join(''), (letter) => letter.charCodeAt(0));
}

/** WinAnsi of what releases have besides Latin-1. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '’': '\u0092',
  '–': '\u0096',
  '—': '\u0097',
  '“': '\u0093',
  '”': '\u0094',
  '…': '\u0085',
  œ: '\u009C',
};
const escaped = (words: string) =>
  words.replace(/[’–—“”…œ]/g, (letter) => WIN_ANSI[letter] ?? letter).replace(/[()\\]/g, '\\$&');

/** Lines one under the other, 14 points apart. */
export const column = (lines: readonly string[], x = 60, top = 760): Placed[] =>
  lines.flatMap((words, place) => (words ? [{ x, y: top - place * 14, words }] : []));
