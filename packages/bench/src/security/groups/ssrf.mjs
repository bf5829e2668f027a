import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, askJson, multipart } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { entryPath } from '../newsroom.mjs';
import { innerAddresses } from '../tables/innerAddresses.mjs';
import { leak } from '../verdicts.mjs';

/** A link check asks each host in its turn; this is what it waits for nobody. */
const SETTLED_MS = 3_000;

/** Where the site reads an address that it is sent. */
const OF_THE_SITE = [
  '/oembed?url=*',
  '/_next/image?url=*&w=64&q=75',
  '/fr/integrer?origin=*&url=*',
  '/media/*',
  '/fr/recherche?q=*',
  '/preview/fr/article/x?frame=*',
];

/** Having the server ask what an attacker can't: a server on the machine itself, which counts. */
export const ssrf = {
  name: 'ssrf',
  cases: async ({ site, cms, newsroom }) => {
    const { people } = newsroom;
    const seen = [];
    const inner = createServer((request, response) => {
      seen.push(decodeURIComponent(request.url ?? ''));
      response.writeHead(200, { 'content-type': 'image/png' }).end('inside');
    });
    await new Promise((resolve) => inner.listen(0, '0.0.0.0', resolve));
    inner.unref();
    const addresses = Object.entries(innerAddresses(inner.address().port));
    const { headers } = people.editor;
    let count = 0;
    /** Its own path in each case, so that whoever asks is known. */
    const marked = (address) => {
      count += 1;
      return { mark: `case${count}x`, url: `${address.replace(/[\\/]$/, '')}/case${count}x` };
    };
    const wasAsked = (mark) => (seen.some((one) => one.includes(mark)) ? 'was asked' : null);
    const doors = {
      'a file by its address': (url) =>
        askJson(cms, '/upload/actions/upload-from-urls', {
          method: 'POST',
          headers,
          body: { urls: [url] },
        }),
      'a link in a source': (url) =>
        askJson(cms, entryPath('article'), {
          method: 'POST',
          headers,
          body: {
            headline: 'Lien',
            lead: 'Deux rives.',
            date: '2026-01-05',
            sourceName: 'A',
            sourceUrl: url,
          },
        }),
      'a link in a text': (url) =>
        askJson(cms, entryPath('article'), {
          method: 'POST',
          headers,
          body: {
            headline: 'Lien',
            lead: 'Deux rives.',
            date: '2026-01-05',
            body: [
              {
                __component: 'block.rich-text',
                body: [
                  {
                    type: 'paragraph',
                    children: [{ type: 'link', url, children: [{ type: 'text', text: 'a' }] }],
                  },
                ],
              },
            ],
          },
        }),
      'a partner’s site': (url) =>
        askJson(cms, entryPath('partner'), {
          method: 'POST',
          headers,
          body: { name: 'Lien', url },
        }),
      'a release with a picture and a style': (url) => {
        const page = `<html><head><link rel=stylesheet href="${url}"><base href="${url}"></head><body><img src="${url}"><iframe src="${url}"></iframe><p>Rennes, le 3 mars 2024. <a href="${url}">Lien</a></p></body></html>`;
        const form = multipart({}, [
          { field: 'file', name: 'x.html', type: 'text/html', content: page },
        ]);
        return ask(cms, '/admin/entente/release-imports/read', {
          method: 'POST',
          headers: { ...headers, ...form.headers },
          body: form.body,
        });
      },
    };
    const check = () =>
      askJson(cms, '/admin/entente/links/check', { method: 'POST', headers, body: {} });
    return [
      ...pairs(Object.entries(doors), addresses).map(([[door, send], [what, address]]) => ({
        name: `${door}: an inner address ${what}`,
        attack: async () => {
          const { mark, url } = marked(address);
          const answer = await send(url);
          return leak(answer) ?? wasAsked(mark);
        },
      })),
      ...pairs(OF_THE_SITE, addresses).map(([place, [what, address]]) => ({
        name: `${place}: an inner address ${what}`,
        attack: async () => {
          const { mark, url } = marked(address);
          const answer = await ask(site, place.replaceAll('*', encodeURIComponent(url)));
          // The page may show what was asked; nothing may be fetched for it.
          return leak(answer) ?? wasAsked(mark);
        },
      })),
      {
        name: 'all these links, when links are checked',
        attack: async () => {
          const answer = await check();
          await pause(SETTLED_MS);
          inner.close();
          return leak(answer) ?? (seen.length > 0 ? `${seen.length} were asked: ${seen[0]}` : null);
        },
      },
    ];
  },
};
