import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { foreignMarkup } from '../inspectHtml.mjs';
import { entryPath } from '../newsroom.mjs';
import { leak } from '../verdicts.mjs';

/** What somebody may write into a partner's settings, where a header or a style sheet is made of it. */
const ORIGINS = [
  '*',
  'https://*',
  'https://*.example',
  "'self'",
  "'none' https://evil.example",
  "https://evil.example; script-src 'unsafe-inline'",
  'https://evil.example\r\nset-cookie: a=b',
  'javascript:alert(1)',
  'data:',
  'https://evil.example/path',
  'https://user:word@evil.example',
  'https://127.0.0.1',
  'null',
  'file://',
  'https://xn--80ak6aa92e.com, https://evil.example',
  'https://evil.example:99999',
];
const THEMES = [
  { accent: 'red; } body { background: url(https://evil.example/)' },
  { accent: 'url(https://evil.example/x)' },
  { accent: '</style><script>alert(1)</script>' },
  { surface: 'expression(alert(1))' },
  { text: 'var(--x, url(//evil.example))' },
  { font: "x'; } @import url(https://evil.example/x.css); {" },
  { font: '</style><img src=x onerror=alert(1)>' },
  { radius: -99999 },
  { radius: 1e9 },
  { key: '../../x' },
  { key: '"><script>alert(1)</script>' },
  { key: '__proto__' },
];
const VIEWS = [
  '/embed/fr/news',
  '/embed/fr/article/le-pont-est-ouvert',
  '/embed/fr/article-card/le-pont-est-ouvert',
  '/embed/en/agreements',
  '/embed/fr/map',
  '/embed/fr/no-such/x',
  '/embed/fr/article/no-such',
];
const QUERIES = [
  '',
  '?resize=1',
  '?theme=dark&level=6',
  '?key=no-such',
  '?key=__proto__',
  '?key=attaque&theme=light',
  '?key=attaque&resize=1',
  "?key='%20*%20'",
  '?target=_top&target=blank',
  '?origin=https://evil.example',
  '?limit=20&domain=__proto__',
];

const directivesOf = (policy) =>
  new Map(
    policy
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => [one.split(/\s+/)[0], one]),
  );

/** What holds of every embed, whatever was asked and set. */
function problemOf(answer, site) {
  const problem = leak(answer);
  if (problem) return problem;
  const { headers, text } = answer;
  const policy = String(headers['content-security-policy'] ?? '');
  const directives = directivesOf(policy);
  if (directives.size !== policy.split(';').filter((one) => one.trim()).length)
    return 'names a directive twice';
  if (directives.get('default-src') !== "default-src 'none'") return 'has no policy';
  if (
    /unsafe|data:|\*(?!\.)/.test(
      [...directives].filter(([name]) => name !== 'frame-ancestors').join(),
    )
  )
    return `allows ${policy}`;
  const ancestors = directives.get('frame-ancestors') ?? '';
  if (!ancestors) return 'may be framed by anybody';
  const allowed = ancestors.split(/\s+/).slice(1);
  const strange = allowed.filter(
    (one) => !/^('none'|'self'|\*|https?:\/\/(\*\.)?[\w.:-]+)$/.test(one),
  );
  if (strange.length > 0) return `may be framed by ${strange}`;
  if (headers['set-cookie']) return 'sets a cookie';
  if (headers['x-frame-options']) return 'says twice who may frame it';
  if (headers['x-content-type-options'] !== 'nosniff') return 'may be taken for something else';
  if (text.includes('evil.example/') && /url\(|@import/.test(text)) return 'asks another host';
  return foreignMarkup(text, { origin: site });
}

/** Our pages in other people's, with settings and questions of an attacker. */
export const embeds = {
  name: 'embeds',
  cases: async ({ site, cms, newsroom }) => {
    const { people, write } = newsroom;
    const partner = await write('partner', {
      name: 'Attaque',
      embed: { key: 'attaque', origins: 'https://a.example' },
    });
    const settle = async (embed, role = 'administrator') =>
      ask(cms, entryPath('partner', partner), {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...people[role].headers },
        body: JSON.stringify({ name: 'Attaque', embed }),
      });
    const settings = [
      ...ORIGINS.map((origins) => ({ key: 'attaque', origins })),
      ...THEMES.map((theme) => ({ key: 'attaque', origins: 'https://a.example', ...theme })),
    ];
    return [
      ...pairs(VIEWS, QUERIES).map(([view, query]) => ({
        name: view + query,
        attack: async () => problemOf(await ask(site, view + query), site),
      })),
      ...pairs(settings, ['/embed/fr/news?key=attaque', '/embed/fr/news']).map(([embed, view]) => ({
        name: `${view} with ${JSON.stringify(embed)}`,
        attack: async () => {
          const saved = await settle(embed);
          if (saved.status >= 500) return `saving answers ${saved.status}`;
          return problemOf(await ask(site, view), site);
        },
      })),
      ...['author', 'nothing'].map((role) => ({
        name: `settings by ${role}`,
        attack: async () => {
          const { status } = await settle({ key: 'attaque', origins: '*' }, role);
          return status === 403 ? null : `answers ${status}`;
        },
      })),
      ...['/embed/v1.js', '/embed/frame.js', '/embed/v1.json'].map((path) => ({
        name: `${path} as something else`,
        attack: async () => {
          const { status, headers } = await ask(site, path);
          if (status !== 200) return `answers ${status}`;
          return headers['x-content-type-options'] === 'nosniff'
            ? null
            : 'may be taken for something else';
        },
      })),
      ...[
        '/fr',
        '/fr/actualites/le-pont-est-ouvert',
        '/fr/integrer',
        '/fr/recherche?q=a',
        '/preview/fr/article/x',
        '/oembed?url=x',
        '/media/x.webp',
        '/fr/no-such',
      ].map((path) => ({
        name: `${path} in a frame`,
        attack: async () => {
          const { headers } = await ask(site, path);
          const policy = String(headers['content-security-policy'] ?? '');
          const isClosed =
            /frame-ancestors 'none'/.test(policy) || headers['x-frame-options'] === 'DENY';
          return isClosed ? null : 'may be framed';
        },
      })),
    ];
  },
};
