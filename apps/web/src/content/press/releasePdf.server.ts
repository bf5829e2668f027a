import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Release, ReleasePart } from './release';

const fonts = '@expo-google-fonts/atkinson-hyperlegible-next';
const faces = {
  regular: `${fonts}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${fonts}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  italic: `${fonts}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
} as const;
type Face = keyof typeof faces;

/** A4 with margins of 2.5 cm, in points. */
const MARGIN = 71;
const INK = '#1a2632';
const SOFT = '#435060';

interface Style {
  tag: string;
  face: Face;
  size: number;
  colour?: string;
  indent?: number;
  /** Space before, in points. */
  before: number;
}

const STYLES = {
  kicker: { tag: 'P', face: 'bold', size: 10, colour: SOFT, before: 0 },
  title: { tag: 'H1', face: 'bold', size: 22, before: 6 },
  dateline: { tag: 'P', face: 'regular', size: 10, colour: SOFT, before: 8 },
  lead: { tag: 'P', face: 'bold', size: 12, before: 10 },
  heading: { tag: 'H2', face: 'bold', size: 13, before: 16 },
  paragraph: { tag: 'P', face: 'regular', size: 11, before: 8 },
  quote: { tag: 'BlockQuote', face: 'italic', size: 11, indent: 18, before: 10 },
  // No BlockQuote and no italics: these are nobody's words.
  opening: { tag: 'P', face: 'bold', size: 10, colour: SOFT, before: 10 },
  reported: { tag: 'P', face: 'regular', size: 11, before: 2 },
  item: { tag: 'P', face: 'regular', size: 11, indent: 12, before: 4 },
  by: { tag: 'P', face: 'regular', size: 10, colour: SOFT, indent: 18, before: 2 },
} as const satisfies Record<string, Style>;

export interface PdfSettings {
  author: string;
  /** When the release last changed: the same release gives the same file. */
  changedAt: Date;
  /** 'Page 1 sur 2' */
  pageLabel: (page: number, count: number) => string;
  /** False only to read the file in a test. */
  compress?: boolean;
}

/**
 * The release as a PDF with its structure (headings, paragraphs, quotations), its language and its
 * title, so that a screen reader can go through it.
 */
export async function releasePdf(release: Release, settings: PdfSettings): Promise<Uint8Array> {
  const { author, changedAt, pageLabel, compress = true } = settings;
  const resolve = createRequire(path.join(process.cwd(), 'package.json')).resolve;
  const info = {
    Title: release.title,
    Author: author,
    CreationDate: changedAt,
    ModDate: changedAt,
  };
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    lang: release.lang,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: resolve(faces.regular),
    info,
    compress,
  };
  // The types are a version behind the library, which knows this one.
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((done, fail) => {
    doc.on('end', done);
    doc.on('error', fail);
  });
  for (const face of Object.keys(faces) as Face[]) doc.registerFont(face, resolve(faces[face]));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const write = (text: string, style: Style, lang = release.lang) => {
    if (!text) return;
    const options = lang === release.lang ? {} : { lang };
    root.add(doc.struct(style.tag as 'P', options, () => drawText(doc, text, style)));
  };
  write(release.kicker, STYLES.kicker);
  write(release.title, STYLES.title);
  write(release.dateline, STYLES.dateline);
  write(release.lead, STYLES.lead);
  for (const part of release.parts) {
    write(part.opening ?? '', STYLES.opening);
    write(shown(part), STYLES[part.kind], part.lang);
    write(part.by ? `— ${part.by}` : '', STYLES.by);
  }
  root.end();
  numberPages(doc, pageLabel);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

const shown = ({ kind, text }: ReleasePart) => (kind === 'item' ? `– ${text}` : text);

/** The font has no narrow no-break space: the wide one keeps the line together just as well. */
const printable = (text: string) => text.replaceAll('\u202F', '\u00A0');

function drawText(doc: PDFKit.PDFDocument, text: string, style: Style): void {
  const { face, size, colour = INK, indent = 0, before } = style;
  const left = MARGIN + indent;
  doc.y += before;
  doc.font(face).fontSize(size).fillColor(colour);
  doc.text(printable(text), left, doc.y, {
    width: doc.page.width - left - MARGIN,
    lineGap: size * 0.25,
  });
}

/** Page numbers are no content: a screen reader passes over them. */
function numberPages(doc: PDFKit.PDFDocument, label: PdfSettings['pageLabel']): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    // Below the margin, where text would else begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(9).fillColor(SOFT);
    doc.text(label(page + 1, count), MARGIN, doc.page.height - MARGIN + 20, {
      width: doc.page.width - 2 * MARGIN,
      align: 'right',
    });
    doc.endMarkedContent();
  }
}
