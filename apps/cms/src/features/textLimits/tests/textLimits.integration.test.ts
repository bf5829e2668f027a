import { startCms, type TestCms } from '../../../../tests/cms';
import { makeArticle, path } from '../../../../tests/newsroom';
import { signIn } from '../../../../tests/session';

let cms: TestCms;
let headers: Record<string, string>;
beforeAll(async () => {
  cms = await startCms('none');
  headers = await signIn(cms);
});
afterAll(() => cms.stop());

const list = (depth: number) =>
  `${'{"type":"list","format":"unordered","children":['.repeat(depth)}{"type":"list-item","children":[{"type":"text","text":"x"}]}${']}'.repeat(depth)}`;
const save = (nodes: string, language = 'fr') => {
  const rest = JSON.stringify(makeArticle()).slice(1);
  return cms
    .http()
    .post(path())
    .set({ ...headers, 'accept-language': language, 'content-type': 'application/json' })
    .send(`{"body":[{"__component":"block.rich-text","body":[${nodes}]}],${rest}`);
};

test('a list five deep is saved', async () => {
  expect((await save(list(5))).status).toBe(201);
});

test.each([1_500, 20_000])(
  'a list %i deep is refused in words, and nothing fails',
  async (depth) => {
    const { status, body } = await save(list(depth));
    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: expect.stringContaining('trop de niveaux'),
    });
    expect((await save(list(depth), 'en')).body.error.message).toContain('too many levels');
  },
);

test('a paragraph without an end is refused in words', async () => {
  const text = JSON.stringify(' '.repeat(250_000));
  const { status, body } = await save(
    `{"type":"paragraph","children":[{"type":"text","text":${text}}]}`,
  );
  expect({ status, message: body.error.message }).toEqual({
    status: 400,
    message: expect.stringMatching(/50\s000 signes/u),
  });
});
