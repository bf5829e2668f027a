import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { leak } from '../verdicts.mjs';
import { leadsAway } from './paths.mjs';

const TARGETS = [
  '//evil.example',
  '///evil.example',
  '////evil.example/%2e%2e',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5cevil.example',
  '/%2fevil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  'https:evil.example',
  'https://evil.example',
  'https:/evil.example',
  '/evil.example/',
  '/@evil.example/',
  '/.evil.example/',
  '/;@evil.example/',
  '//evil.example/fr/actualites/page/1',
  '//evil.example/index',
  '/fr//evil.example/',
  '/fr/actualites//evil.example/page/1',
];
const PLACES = ['*', '*/', '*/index', '*?q=x', '*%2f..'];
const PARAMETERS = [
  'url',
  'next',
  'redirect',
  'return',
  'returnTo',
  'callbackUrl',
  'continue',
  'dest',
];

/** An address of the site that leads a visitor to somebody else's. */
export const openRedirect = {
  name: 'open-redirect',
  width: 4,
  cases: ({ site, cms }) => {
    const away = (origin) => (answer) => leak(answer) ?? leadsAway(origin, answer);
    const targets = TARGETS.map((path) =>
      path.startsWith('/') || path.startsWith('\\') ? path : `/${path}`,
    );
    return [
      ...pairs(targets, PLACES).map(([target, place]) => ({
        name: place.replace('*', target),
        attack: async () => away(site)(await ask(site, place.replace('*', target))),
      })),
      ...pairs(PARAMETERS, TARGETS.slice(0, 5)).flatMap(([name, target]) =>
        [
          [site, '/fr/'],
          [site, '/preview/fr/article/x'],
          [cms, '/admin/login'],
          [cms, '/'],
        ].map(([origin, path]) => ({
          name: `${path}?${name}=${target}`,
          attack: async () =>
            away(origin === cms ? cms : site)(
              await ask(origin, `${path}?${name}=${encodeURIComponent(target)}`),
            ),
        })),
      ),
    ];
  },
};
