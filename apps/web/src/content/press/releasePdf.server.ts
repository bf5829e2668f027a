import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Release, ReleasePart } from './release';

/** The site's own faces, as packages/ui/scripts/make-fonts.py writes them for print. */
const faces = {
  regular: 'print-atkinson-hyperlegible-next-400.ttf',
  bold: 'print-atkinson-hyperlegible-next-700.ttf',
  text: 'print-newsreader-400.ttf',
  title: 'print-newsreader-500.ttf',
} as const;
type Face = keyof typeof faces;

/** A4 with margins of 2.5 cm, in points. */
const MARGIN = 71;
const INK = '#1a2632';
const SOFT = '#435060';
const ACCENT = '#c8371b';
const RULE = '#d5cdbf';

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
  masthead: { tag: 'P', face: 'title', size: 13, indent: 34, before: 0 },
  kicker: { tag: 'P', face: 'bold', size: 10, colour: SOFT, before: 34 },
  title: { tag: 'H1', face: 'title', size: 26, before: 6 },
  dateline: { tag: 'P', face: 'regular', size: 10, colour: SOFT, before: 8 },
  lead: { tag: 'P', face: 'text', size: 14, before: 12 },
  heading: { tag: 'H2', face: 'bold', size: 12, before: 18 },
  paragraph: { tag: 'P', face: 'text', size: 11.5, before: 8 },
  quote: { tag: 'BlockQuote', face: 'text', size: 13.5, indent: 18, before: 12 },
  // No BlockQuote, and no larger letters: these are nobody's words.
  opening: { tag: 'P', face: 'bold', size: 10, colour: SOFT, before: 10 },
  reported: { tag: 'P', face: 'text', size: 11.5, before: 2 },
  item: { tag: 'P', face: 'text', size: 11.5, indent: 12, before: 4 },
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
  const fontFile = (face: Face) => path.join(process.cwd(), 'public', 'fonts', faces[face]);
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
    font: fontFile('regular'),
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
  for (const face of Object.keys(faces) as Face[]) doc.registerFont(face, fontFile(face));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const write = (text: string, style: Style, lang = release.lang) => {
    if (!text) return;
    const options = lang === release.lang ? {} : { lang };
    root.add(doc.struct(style.tag as 'P', options, () => drawText(doc, text, style)));
  };
  drawMast(doc);
  write(author, STYLES.masthead);
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

/** The arc of the site beside its name, and a rule below: drawn for the eye alone. */
function drawMast(doc: PDFKit.PDFDocument): void {
  const [left, right] = [MARGIN, doc.page.width - MARGIN];
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(1.5).strokeColor(ACCENT);
  doc
    .path(`M${left} ${MARGIN + 12}Q${left + 13} ${MARGIN - 6} ${left + 26} ${MARGIN + 12}`)
    .stroke();
  doc.lineWidth(0.75).strokeColor(RULE);
  doc
    .moveTo(left, MARGIN + 26)
    .lineTo(right, MARGIN + 26)
    .stroke();
  doc.endMarkedContent();
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
