import { hearForms, type FormNews } from '../../../platform/admin/entryForms';
import { watchWrites } from './watchWrites';

const ENTRY = 'http://cms/content-manager/collection-types/api::article.article/a1?locale=fr';
const stored = { data: { documentId: 'a1' }, meta: {} };

type Answer = (url: URL, init: RequestInit) => Response | Promise<Response>;

/** What a form is answered, and told, when the CMS answers so. */
async function saved(answer: Answer, isOnline = true) {
  const news: FormNews['kind'][] = [];
  const stop = hearForms(({ kind }) => news.push(kind));
  const fetch = async (input: string | URL, init: RequestInit = {}) =>
    answer(new URL(input, 'http://cms'), init);
  const location = { href: 'http://cms/admin' };
  const target = { fetch, location, navigator: { onLine: isOnline } } as unknown as Window;
  watchWrites(target, (fault) => fault);
  const given = await target.fetch(ENTRY, {
    method: 'PUT',
    headers: { Authorization: 'Bearer old' },
  });
  stop();
  const body = (await given.json()) as { error?: { name: string; message: string } };
  return { status: given.status, name: body.error?.name, message: body.error?.message, news, body };
}

const failing = { status: 409, name: 'ValidationError', news: ['sent', 'failed'] };
const html = (status: number) => new Response('<!doctype html>', { status });

test('what is stored passes, and the form is told', async () => {
  const { status, news } = await saved(() => Response.json(stored));
  expect({ status, news }).toEqual({ status: 200, news: ['sent', 'stored'] });
});

test.each<[string, Answer, string]>([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ['a failure', () => Response.json({ error: { name: 'X' } }, { status: 500 }), 'server'],
  ['too much', () => html(413), 'tooLarge'],
  ['a page', () => html(200), 'foreign'],
  ['half an answer', () => new Response('{"data":{"docum'), 'foreign'],
  ['a session that is over', () => Response.json({ error: {} }, { status: 401 }), 'session'],
])('%s becomes a refusal that leaves the form as it is', async (_, answer, message) => {
  expect(await saved(answer)).toMatchObject({ ...failing, message });
});

test('without a network the form says so', async () => {
  const answer = await saved(() => Promise.reject(new TypeError('Failed to fetch')), false);
  expect(answer).toMatchObject({ ...failing, message: 'offline' });
});

test('what the CMS refuses keeps its words, and leaves the form too', async () => {
  const error = { name: 'ApplicationError', message: 'Deux parties au moins.' };
  const answer = await saved(() => Response.json({ data: null, error }, { status: 400 }));
  expect(answer).toMatchObject({ ...failing, message: 'Deux parties au moins.' });
});

test('and its details, by which a conflict is told', async () => {
  const details = { conflict: { version: 2 } };
  const error = { name: 'EntryConflictError', message: 'Changée entre-temps.', details };
  const { body } = await saved(() => Response.json({ data: null, error }, { status: 409 }));
  expect(body.error).toMatchObject({ name: 'ValidationError', details });
});

test('a token that is too old is renewed, and the words are sent again', async () => {
  const { status, news } = await saved((url, { headers }) => {
    if (url.pathname === '/admin/access-token') return Response.json({ data: { token: 'new' } });
    const isNew = new Headers(headers).get('Authorization') === 'Bearer new';
    return isNew ? Response.json(stored) : Response.json({ error: {} }, { status: 401 });
  });
  expect({ status, news }).toEqual({ status: 200, news: ['sent', 'stored'] });
});
