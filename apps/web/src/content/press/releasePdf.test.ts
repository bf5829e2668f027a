import { shippedMessages, type Messages } from '../../i18n/messages';
import { makeKitArticle } from './press.fixture';
import { releaseOf } from './release';
import { releasePdf } from './releasePdf.server';

const messages = shippedMessages('fr') as Messages;

async function pdf(compress = false, article = makeKitArticle()) {
  const source = { article, contacts: [], kicker: 'Communiqué', origin: 'Site' };
  return releasePdf(releaseOf(source, 'fr', messages), {
    author: 'Entente',
    changedAt: new Date('2024-04-10T08:00:00Z'),
    pageLabel: (page, count) => `Page ${page} sur ${count}`,
    compress,
  });
}

const written = async () => Buffer.from(await pdf()).toString('latin1');

test('the file says its language and shows its title', async () => {
  const text = await written();
  expect(text.slice(0, 8)).toBe('%PDF-1.7');
  expect(text).toMatch(/\/Lang \(fr\)/);
  expect(text).toMatch(/\/DisplayDocTitle true/);
  expect(text).toMatch(/\/Title /);
});

test('headings, paragraphs and quotations are tagged, a foreign quotation in its language', async () => {
  const text = await written();
  expect(text).toMatch(/\/MarkInfo/);
  expect(text).toMatch(/\/Marked true/);
  for (const tag of ['Document', 'H1', 'H2', 'P', 'BlockQuote'])
    expect(text).toContain(`/S /${tag}`);
  expect(text).toMatch(/\/Lang \(en\)/);
  expect(text).toMatch(/\/Artifact/);
});

test('reported speech is tagged as a paragraph, not as a quotation', async () => {
  const statements = makeKitArticle().statements.map(
    (statement) => statement && { ...statement, kind: 'reported' as const },
  );
  const file = await pdf(false, makeKitArticle({ statements }));
  expect(Buffer.from(file).toString('latin1')).not.toContain('BlockQuote');
});

test('its fonts are inside', async () => {
  const text = await written();
  expect(text).toMatch(/\/FontFile2/);
  expect(text).not.toMatch(/Helvetica/);
});

test('the same release gives the same file', async () => {
  expect(Buffer.compare(Buffer.from(await pdf(true)), Buffer.from(await pdf(true)))).toBe(0);
});
