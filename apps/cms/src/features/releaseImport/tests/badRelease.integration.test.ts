import { column, makeDocx, makePdf } from '@entente/press-release/extract/files.fixture';
import { message, type MessageKey } from '@entente/press-release/words/messages';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { signIn } from '../../../../tests/session';
import ownWords from '../words/fr.json';
import { importing, textFile, type Sent } from './importing.fixture';

let cms: TestCms;
let desk: ReturnType<typeof importing>;
beforeAll(async () => {
  cms = await startCms('none');
  desk = importing(cms, await signIn(cms));
});
afterAll(() => cms.stop());

/** 60 MB in some 60 kB. */
const bomb = () => makeDocx('a'.repeat(60 * 1024 * 1024));
const locked = makePdf(
  [column(['x'])],
  `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
);

test.each<[string, () => Sent, MessageKey]>([
  ['empty', () => textFile(''), 'empty'],
  ['binary', () => ({ bytes: Buffer.alloc(4096, '\0\u0001\u0002'), name: 'a.bin' }), 'binary'],
  ['zip bomb', () => ({ bytes: Buffer.from(bomb()), name: 'a.docx' }), 'zip-bomb'],
  ['scanned', () => ({ bytes: Buffer.from(makePdf([[]])), name: 'a.pdf' }), 'scanned'],
  ['encrypted', () => ({ bytes: Buffer.from(locked), name: 'a.pdf' }), 'encrypted'],
])('a file that is %s is refused in words, and writes nothing', async (_kind, sent, reason) => {
  const { status, body } = await desk.read(sent());
  expect([status, body.error.message]).toEqual([400, message(reason, 'fr')]);
  expect(await documentsOf(cms, 'article').count({ locale: 'fr' })).toBe(0);
});

test('a file of 50 MB is refused by what it says of itself', async () => {
  const { status } = await desk.read({ bytes: Buffer.alloc(50 * 1024 * 1024), name: 'a.docx' });
  expect(status).toBe(413);
});

test('a hundred thousand opening marks are read, and the CMS goes on', async () => {
  const { status } = await desk.read(textFile('« '.repeat(100_000)));
  expect(status).toBe(200);
});

test('what is no release is told, and can’t be made entries of', async () => {
  const sent = textFile('Deux litres de lait, du beurre, trois œufs et de la farine pour demain.');
  expect((await desk.read(sent)).body).toMatchObject({
    items: [],
    draft: { kind: 'not-a-release' },
  });
  const { status, body } = await desk.create(sent, {});
  expect([status, body.error.message]).toEqual([400, ownWords['problems.notARelease']]);
});

test.each(['{', '[1]', '{"article":{"choice":"all"}}'])(
  'decisions that are none are refused: %s',
  async (decisions) => {
    const { status, body } = await desk.create(textFile('x'), decisions);
    expect([status, body.error.message]).toEqual([400, ownWords['problems.decisions']]);
  },
);
