import { extractDocx } from './docx';
import { makeDocx, paragraph } from './files.fixture';

const codes = (bytes: Uint8Array) => extractDocx(bytes).warnings?.map(({ code }) => code);

it('reads paragraphs, and headings by their style', () => {
  const read = extractDocx(makeDocx(paragraph('Un titre', 'Titre1') + paragraph('Un paragraphe.')));
  expect(read.text).toBe('Un titre\n\nUn paragraphe.');
  expect(read.hints).toEqual([{ start: 0, end: 8, kind: 'heading' }]);
});

it('reads what was inserted, and tells where', () => {
  const read = extractDocx(
    makeDocx(
      '<w:p><w:r><w:t xml:space="preserve">Signé le </w:t></w:r><w:ins><w:r><w:t>3 mars</w:t></w:r></w:ins></w:p>',
    ),
  );
  expect(read.text).toBe('Signé le 3 mars');
  expect(read.warnings).toEqual([{ code: 'tracked-insertion', evidence: [9, 15] }]);
});

it('leaves out what was deleted, and tells so', () => {
  const bytes = makeDocx(
    '<w:p><w:r><w:t>Signé</w:t></w:r><w:del><w:r><w:delText> hier</w:delText></w:r></w:del></w:p>',
  );
  expect(extractDocx(bytes).text).toBe('Signé');
  expect(codes(bytes)).toEqual(['tracked-deletion']);
});

it('tells of comments once, and of hidden text', () => {
  const bytes = makeDocx(
    '<w:p><w:commentRangeStart/><w:r><w:t>Vu</w:t></w:r><w:r><w:commentReference/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r></w:p>',
  );
  expect(extractDocx(bytes).text).toBe('Vu');
  expect(codes(bytes)).toEqual(['comments', 'hidden-text']);
});

it('keeps lists and tables apart from paragraphs', () => {
  const item = (words: string) =>
    `<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const read = extractDocx(
    makeDocx(`${item('Un')}${item('Deux')}<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>`),
  );
  expect(read.text).toBe('Un\n\nDeux\n\nA\tB');
  expect(read.hints?.map(({ kind }) => kind)).toEqual(['list', 'list', 'table']);
});

it('reads text once that is there for old and new programs', () => {
  const box = (name: string) => `<mc:${name}><w:r><w:t>Encadré</w:t></w:r></mc:${name}>`;
  const read = extractDocx(
    makeDocx(
      `<w:p><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:p>`,
    ),
  );
  expect(read.text).toBe('Encadré');
});

it('keeps where links lead', () => {
  const relations =
    '<Relationships><Relationship Id="r1" Target="https://valcombe.example/"/></Relationships>';
  const bytes = makeDocx(
    '<w:p><w:hyperlink r:id="r1"><w:r><w:t>le site</w:t></w:r></w:hyperlink></w:p>',
    {
      'word/_rels/document.xml.rels': relations,
    },
  );
  expect(extractDocx(bytes).links).toEqual([
    { start: 0, end: 7, href: 'https://valcombe.example/' },
  ]);
});

it('refuses broken XML', () => {
  expect(() => extractDocx(makeDocx('<w:p><w:r></w:p>'))).toThrow(
    expect.objectContaining({ reason: 'broken' }),
  );
});

it('reads lists whose marks come from their style, or from what it is based on', () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Fine"><w:basedOn w:val="Points"/></w:style><w:style w:styleId="S9"><w:name w:val="List Bullet 2"/></w:style></w:styles>';
  const unmarked =
    '<w:p><w:pPr><w:pStyle w:val="Points"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>E</w:t></w:r></w:p>';
  const body = [
    paragraph('A', 'Points'),
    paragraph('B', 'Fine'),
    paragraph('C', 'S9'),
    paragraph('D', 'Listepuces'),
    unmarked,
    paragraph('F', 'Paragraphedeliste'),
  ].join('');
  const { text, hints } = extractDocx(makeDocx(body, { 'word/styles.xml': styles }));
  expect(hints?.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(
    ['A', 'B', 'C', 'D'].map((words) => [words, 'list']),
  );
});
