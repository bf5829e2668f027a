import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RefusedError, writeRelease } from './writeRelease';

let server: Server | undefined;
afterEach(() => server?.close());

/** A CMS that answers an import so, to who signs in as Anne. */
async function cmsThat(status: number, body: object): Promise<{ url: string; sent: string[] }> {
  const sent: string[] = [];
  const listening = createServer((request, response) => {
    let text = '';
    request.setEncoding('latin1').on('data', (part: string) => (text += part));
    request.on('end', () => {
      sent.push(`${request.url} ${request.headers.authorization ?? ''} ${text}`);
      const isLogin = request.url === '/admin/login';
      const isAnne = text.includes('anne@valcombe.example');
      response.statusCode = isLogin ? (isAnne ? 200 : 400) : status;
      const login = isAnne ? { data: { token: 't0k3n' } } : { error: { message: 'Invalid' } };
      response.end(JSON.stringify(isLogin ? login : body));
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, sent };
}

const asked = (cms: string, email = 'anne@valcombe.example') => ({
  cms,
  email,
  password: 'secret',
  name: 'a.txt',
  bytes: Buffer.from('Un communiqué'),
});

test('signs in, sends the file, and tells what was made', async () => {
  const { url, sent } = await cmsThat(200, { importId: 1, created: 12 });
  expect(await writeRelease(asked(url))).toEqual({ importId: 1, created: 12 });
  expect(sent[1]).toContain('/admin/entente/release-imports Bearer t0k3n');
  expect(sent[1]).toMatch(/name="file"; filename="a\.txt"/);
});

test('says in the words of the CMS what waits for a person', async () => {
  const { url } = await cmsThat(400, { error: { message: 'Il reste à décider : INRS.' } });
  await expect(writeRelease(asked(url))).rejects.toThrow('Il reste à décider : INRS.');
});

test('sends nothing where nobody is let in', async () => {
  const { url, sent } = await cmsThat(200, {});
  await expect(writeRelease(asked(url, 'x@y.example'))).rejects.toThrow(RefusedError);
  expect(sent).toHaveLength(1);
});

test('a CMS that is away is told of, not thrown', async () => {
  await expect(writeRelease(asked('http://127.0.0.1:9'))).rejects.toThrow(RefusedError);
});
