import { createHmac } from 'node:crypto';
import { previewPath, signPreview } from '@entente/protocol/previewAddress';
import { pressLinkPath } from '@entente/protocol/pressLinkAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { ask } from '../ask.mjs';
import { CANARY, all, oneOf, refused } from '../verdicts.mjs';

const now = () => Math.floor(Date.now() / 1_000);

/** A good link's address with one thing about it changed. */
function changedPreviews(key, secret, claim, others) {
  const good = previewPath(key, claim);
  const with_ = (change) => {
    const url = new URL(good, 'http://x');
    change(url);
    return url.pathname + url.search;
  };
  const query = (name, value) => with_(({ searchParams }) => searchParams.set(name, value));
  const signature = new URL(good, 'http://x').searchParams.get('signature');
  const signedBy = (other) => previewPath(other, claim);
  const hand = (text) => createHmac('sha256', key).update(text).digest('base64url');
  const at = (path) => good.replace(/^\/preview\/[^?]+/, path);
  return {
    'no query': good.split('?')[0],
    'no signature': with_(({ searchParams }) => searchParams.delete('signature')),
    'an empty signature': query('signature', ''),
    'another letter in the signature': query('signature', `${signature.slice(0, -2)}AA`),
    'a signature twice': `${good}&signature=${signature}`,
    'a signature as a list': good.replace('signature=', 'signature[]='),
    'an hour more': query('expires', String(claim.expires + 3600)),
    'for ever': query('expires', '99999999999'),
    'no end': with_(({ searchParams }) => searchParams.delete('expires')),
    'an end in letters': query('expires', 'Infinity'),
    'an end in hexadecimal': query('expires', `0x${claim.expires.toString(16)}`),
    'an end with a fraction': query('expires', `${claim.expires}.9`),
    'another frame': query('frame', 'https://evil.example'),
    'any frame': query('frame', '*'),
    'a header in the frame': query('frame', "x; script-src 'unsafe-inline'"),
    'a line in the frame': query('frame', 'x\r\nset-cookie: a=b'),
    'another language': at(`/preview/en/article/${claim.id}`),
    'another type': at(`/preview/fr/agreement/${claim.id}`),
    ...Object.fromEntries(
      Object.entries(others).map(([name, id]) => [name, at(`/preview/fr/article/${id}`)]),
    ),
    'a path within the id': at(`/preview/fr/article/..%2f${claim.id}`),
    'a language that there isn’t': at(`/preview/xx/article/${claim.id}`),
    'the address of a press link': at(`/preview/press/fr/${claim.id}`),
    'Next’s data address': `/_next/data/x/preview/fr/article/${claim.id}.json`,
    'the key of calls': signedBy(deriveSecret(secret, 'refresh-signing')),
    'the key of press links': signedBy(deriveSecret(secret, 'press-link-signing')),
    'the root secret': signedBy(secret),
    'a signature of joined text': query('signature', hand(Object.values(claim).join(''))),
    'signed and expired': previewPath(key, { ...claim, expires: now() - 1 }),
    'signed and expired a year ago': previewPath(key, { ...claim, expires: now() - 31_536_000 }),
    'signed for an hour': previewPath(key, { ...claim, expires: now() + 3_600 }),
    'signed for no number': `/preview/fr/article/${claim.id}?${new URLSearchParams({
      expires: 'x',
      frame: claim.frame,
      signature: signPreview(key, { ...claim, expires: NaN }),
    })}`,
  };
}

function changedPressLinks(key, secret, id) {
  const good = pressLinkPath(key, id, 'fr');
  const signature = good.split('.')[1];
  const at = (segment, locale = 'fr') => `/preview/press/${locale}/${segment}`;
  return {
    'no signature': at(String(id)),
    'an empty signature': at(`${id}.`),
    'another letter': at(`${id}.${signature.slice(0, -2)}AA`),
    'the next number': at(`${id + 1}.${signature}`),
    'number 0': at(`0.${signature}`),
    'a negative number': at(`-${id}.${signature}`),
    'the number with a zero': at(`0${id}.${signature}`),
    'the number in hexadecimal': at(`0x${id}.${signature}`),
    'the number with a blank': at(`%20${id}.${signature}`),
    'a huge number': at(`999999999999999999.${signature}`),
    'the signature of a preview': at(`${id}.${'A'.repeat(43)}`),
    'the key of previews': pressLinkPath(deriveSecret(secret, 'preview-signing'), id, 'fr'),
    'the key of calls': pressLinkPath(deriveSecret(secret, 'refresh-signing'), id, 'fr'),
    'a language that there isn’t': at(`${id}.${signature}`, 'xx'),
    'a path for a language': at(`${id}.${signature}`, '..%2ffr'),
    'signed for a link that nobody made': pressLinkPath(key, 987_654, 'fr'),
    'more after it': `${good}/x`,
    'a doubled dot': at(`${id}..${signature}`),
  };
}

/** Where a draft would stand if a preview had let it out. */
const PUBLIC_LISTS = [
  '/fr',
  '/fr/actualites',
  '/sitemap.xml',
  '/fr/actualites/feed.rss',
  '/fr/recherche?q=brouillon',
];

/** Drafts, by whoever was not let in; and what whoever was let in can do with it. */
export const previews = {
  name: 'previews',
  cases: async ({ cms, site, secret, newsroom, planted }) => {
    const key = deriveSecret(secret, 'preview-signing');
    const claim = {
      type: 'article',
      id: planted.article,
      locale: 'fr',
      expires: now() + 500,
      frame: cms,
    };
    const others = { 'another draft': planted.embargoed, 'another author’s': planted.authors };
    const pressKey = deriveSecret(secret, 'press-link-signing');
    const entry = { uid: 'api::article.article', documentId: planted.embargoed, locale: 'fr' };
    const query = new URLSearchParams(entry);
    const { versions } = await newsroom.call(`/admin/entente/press-links?${query}`, {
      method: 'GET',
    });
    const make = async (name) => {
      const { links } = await newsroom.call('/admin/entente/press-links', {
        body: { ...entry, name, days: 2, read: versions },
      });
      return links.find((link) => link.name === name);
    };
    const link = await make('Le Journal');
    const ended = await make('Une agence');
    const pathOf = ({ url }) => new URL(url).pathname;
    const endedPath = pathOf(ended);
    await newsroom.call(`/admin/entente/press-links/${ended.id}/revoke?locale=fr`);

    const isPrivate = ({ headers, text }) => {
      if (!text.includes(CANARY)) return 'a good link shows nothing: the other cases prove nothing';
      if (!/no-store/.test(headers['cache-control'] ?? '')) return 'may be kept';
      const robots = `${headers['x-robots-tag'] ?? ''}${text}`;
      return /noindex/.test(robots) ? null : 'may be indexed';
    };
    const read = (path, headers = {}) => ask(site, path, { headers });
    const articlePath = '/fr/actualites/le-pont-est-ouvert';
    const openDraft = { ...claim, id: planted.published };
    return [
      ...Object.entries(changedPreviews(key, secret, claim, others)).map(([how, path]) => ({
        name: `a preview with ${how}`,
        attack: async () => refused(await read(path)),
      })),
      ...Object.entries(changedPressLinks(pressKey, secret, link.id)).map(([how, path]) => ({
        name: `a press link with ${how}`,
        attack: async () => refused(await read(path)),
      })),
      {
        name: 'a press link that was revoked',
        attack: async () => all(refused, oneOf(410))(await read(endedPath)),
      },
      {
        name: 'a good preview is kept by nobody',
        attack: async () => isPrivate(await read(previewPath(key, claim))),
      },
      {
        name: 'a good press link is kept by nobody',
        attack: async () => isPrivate(await read(pathOf(link))),
      },
      {
        name: 'the public page after its preview',
        attack: async () => {
          await read(previewPath(key, openDraft));
          return oneOf(200)(await read(articlePath));
        },
      },
      ...PUBLIC_LISTS.map((path) => ({
        name: `${path} after a preview`,
        attack: async () => {
          await read(previewPath(key, claim));
          return oneOf(200)(await read(path));
        },
      })),
      {
        name: 'a preview asked again a second time, by another browser',
        // A preview is a link to be read for ten minutes, by whoever has it: what is tried is that
        // nothing else comes with it.
        attack: async () => {
          const { headers } = await read(previewPath(key, claim));
          return headers['set-cookie'] ? 'sets a cookie' : null;
        },
      },
      ...['author', 'editor', 'nothing'].map((role) => ({
        name: `a press link made by ${role}`,
        attack: async () => {
          const answer = await ask(cms, '/admin/entente/press-links', {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...newsroom.people[role].headers },
            body: JSON.stringify({ ...entry, name: 'Moi', days: 2, read: versions }),
          });
          return refused(answer);
        },
      })),
      ...[31, 0, -1, 1e9, 0.5, null, '30'].map((days) => ({
        name: `a press link for ${JSON.stringify(days)} days`,
        attack: async () => {
          const answer = await ask(cms, '/admin/entente/press-links', {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              ...newsroom.people.administrator.headers,
            },
            body: JSON.stringify({ ...entry, name: 'Long', days, read: versions }),
          });
          return answer.status >= 500
            ? `answers ${answer.status}`
            : answer.status < 400
              ? 'is made'
              : null;
        },
      })),
    ];
  },
};
