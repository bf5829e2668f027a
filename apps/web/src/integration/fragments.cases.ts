import { createPublicKey, verify } from 'node:crypto';
import { includes } from './includes.cases';

type Get = (
  address: string,
  headers?: Record<string, string>,
) => Promise<{ status: number; headers: Headers; text: string }>;

const address = '/fragment/fr/article-card/un-protocole-signe';

/** What other people's servers put into their pages: part of the suite of embeds. */
export function fragments(get: Get, place: Parameters<typeof includes>[0]): void {
  includes(place);

  describe('a fragment', () => {
    test('is light HTML that runs nothing, styles nothing outside, and may be indexed', async () => {
      const { status, text, headers } = await get(address);
      expect(status).toBe(200);
      expect(text).toMatch(/^<div class="entente-fragment" lang="fr"/);
      expect(text).toContain('Un protocole signé');
      expect(text).not.toMatch(/<script|<html|<body|<iframe|style="|on[a-z]+="/);
      expect(text.length).toBeLessThan(12_000);
      expect(headers.get('x-robots-tag')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('link')).toContain('/fr/actualites/un-protocole-signe>; rel="canonical"');
    });

    test('leads to whole addresses, wherever it is put', async () => {
      const { text } = await get(address);
      const addresses = [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, value]) => value);
      expect(addresses.length).toBeGreaterThan(1);
      expect(addresses.filter((one) => !one?.startsWith('https://entente.example/'))).toEqual([]);
    });

    test('is answered 304 to who has it', async () => {
      const tag = String((await get(address)).headers.get('etag'));
      expect((await get(address, { 'if-none-match': tag })).status).toBe(304);
    });

    test('is signed where that is asked, with what was asked', async () => {
      const key = createPublicKey((await get('/fragment/key.pem')).text);
      const { text, headers } = await get(`${address}?signed=1`);
      const digest = String(headers.get('unencoded-digest'));
      const isSigned = (query: string) => {
        const parts = String(headers.get('signature-input')).replace('entente=', '');
        const base = `"@path";req: ${address}\n"@query";req: ${query}\n"unencoded-digest": ${digest}\n"@signature-params": ${parts}`;
        const signature = /:(.*):/.exec(String(headers.get('signature')))?.[1] ?? '';
        return verify(null, Buffer.from(base), key, Buffer.from(signature, 'base64'));
      };
      const sum = await crypto.subtle.digest('SHA-256', Buffer.from(text));
      expect(digest).toBe(`sha-256=:${Buffer.from(sum).toString('base64')}:`);
      expect([isSigned('?signed=1'), isSigned('?')]).toEqual([true, false]);
      expect((await get(address)).headers.get('signature')).toBeNull();
    });

    test.each(['/fragment/fr/article-card/rien', '/fragment/fr/rien', '/fragment/xx/news'])(
      '%s is a notice',
      async (missing) => {
        const { status, text } = await get(missing);
        expect([status, text]).toEqual([404, expect.stringContaining('entente-fragment')]);
      },
    );

    test.each([
      ['png', 'image/png', '\u{fffd}PNG'],
      ['svg', 'image/svg+xml', '<svg'],
    ])('has a still picture, as %s', async (format, type, begin) => {
      const { status, headers, text } = await get(`${address}.${format}`);
      expect([status, headers.get('content-type')]).toEqual([200, type]);
      expect(text.startsWith(begin)).toBe(true);
      expect((await get(`/fragment/fr/article-card/rien.${format}`)).status).toBe(404);
    });
  });

  test('the document of an embed leads to its own oEmbed, with its view and key', async () => {
    const { text } = await get('/embed/fr/article/un-protocole-signe?key=brno&theme=dark');
    const href = /type="application\/json\+oembed" href="([^"]*)"/.exec(text)?.[1] ?? '';
    const { pathname, search } = new URL(href.replaceAll('&amp;', '&'));
    const { html } = JSON.parse((await get(pathname + search)).text) as { html: string };
    expect(html).toContain('/embed/fr/article/a1?theme=dark&amp;key=brno&amp;resize=1');
  });

  test.each([
    ['www.brno.example/en', 'est inscrit', 'key=brno'],
    ['https://ailleurs.example', 'n’est pas inscrit', null],
    ['pas un site', 'n’est pas celle d’un site', null],
  ])('the builder tells of %s whether it is listed', async (typed, words, key) => {
    const show = encodeURIComponent('/fr/actualites/un-protocole-signe');
    const { text } = await get(`/fr/integrer?show=${show}&site=${encodeURIComponent(typed)}`);
    expect(text).toContain(words);
    expect(text.includes('key=brno')).toBe(key !== null);
  });
}
