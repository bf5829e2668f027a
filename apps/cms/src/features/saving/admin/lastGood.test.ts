import { setUnsaved } from '../../../platform/admin/entryForms';
import { readFilling } from './lastGood';

const form = { uid: 'api::article.article', documentId: 'a1' };
const url = new URL(
  'http://cms/content-manager/collection-types/api::article.article/a1?locale=fr',
);
const good = () => Promise.resolve(Response.json({ data: { headline: 'Un' }, meta: {} }));
const faults: [string, () => Promise<Response>][] = [
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a failure', async () => Response.json({ error: {} }, { status: 500 })],
  ['a page', async () => new Response('<!doctype html>')],
];

afterEach(() => setUnsaved(form, false));

test.each(faults)(
  '%s leaves a form that holds words with what it was filled with',
  async (_, fault) => {
    await readFilling(good, url, {});
    setUnsaved(form, true);
    const answer = await readFilling(fault, url, {});
    expect(await answer?.json()).toEqual({ data: { headline: 'Un' }, meta: {} });
  },
);

test('a form without words of its own is told that it can’t be filled', async () => {
  await readFilling(good, url, {});
  await expect(readFilling(() => Promise.reject(new TypeError('x')), url, {})).rejects.toThrow('x');
  const answer = await readFilling(async () => new Response('', { status: 503 }), url, {});
  expect(answer?.status).toBe(503);
});

test('lists, actions and writing fill no form', () => {
  const list = new URL('http://cms/content-manager/collection-types/api::article.article');
  expect(readFilling(good, list, {})).toBeNull();
  expect(readFilling(good, new URL(`${url.origin}${url.pathname}/actions/publish`), {})).toBeNull();
  expect(readFilling(good, url, { method: 'PUT' })).toBeNull();
});
