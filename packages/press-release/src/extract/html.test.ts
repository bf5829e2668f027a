import { extractHtml } from './html';

it('reads paragraphs, headings and lists, with spaces as a browser shows them', () => {
  const read = extractHtml(
    '<h1>Un\n  titre</h1><p>Un <b>mot</b>\n  de&nbsp;plus.<br>Puis</p><ul><li>A</li><li>B</li></ul>',
  );
  expect(read.text).toBe('Un titre\n\nUn mot de\u00A0plus.\nPuis\n\nA\nB');
  expect(read.hints?.map(({ kind }) => kind)).toEqual(['heading', 'list', 'list']);
});

it('leaves out scripts, styles, menus and what is hidden', () => {
  const read = extractHtml(
    '<head><title>t</title></head><script>alert("x")</script><style>p{}</style><nav>Accueil</nav><p hidden>h</p><p style="display: none">i</p><p>Reste</p>',
  );
  expect(read.text).toBe('Reste');
});

it('keeps the cells of a row together', () => {
  const read = extractHtml(
    '<table><tr><td><p>A</p></td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
  );
  expect(read.text).toBe('A\tB\nC\tD');
});

it('keeps where links lead, but not to scripts', () => {
  const read = extractHtml(
    '<p>Voir <a href="https://a.example/b">le site</a> <a href="javascript:alert(1)">ici</a></p>',
  );
  expect(read.links).toEqual([{ start: 5, end: 12, href: 'https://a.example/b' }]);
});

it('reads tags that are never closed, and refuses what no page is', () => {
  expect(extractHtml(`${'<div>'.repeat(1_500)}fond`).text).toBe('fond');
  expect(() => extractHtml('<div>'.repeat(50_000))).toThrow(
    expect.objectContaining({ reason: 'broken' }),
  );
});
