import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { PUBLIC_ADDRESSES, SEGMENTS } from '../tables/publicAddresses.mjs';
import { leak } from '../verdicts.mjs';

/** A redirect that leads off the site, or an answer that isn't one of the site's own. */
export function leadsAway(site, { headers }) {
  const { location } = headers;
  if (location === undefined) return null;
  const to = new URL(location, site);
  return to.origin === site ? null : `leads to ${to.origin}`;
}

/** Where the CMS may be asked by anybody who reaches it. */
const CMS_ADDRESSES = [
  '/uploads/photo.webp',
  '/admin/x',
  '/api/articles',
  '/content-manager/x',
  '/entente/changes',
];

/** Every public address with every way to write another path within it. */
export const paths = {
  name: 'paths',
  width: 4,
  cases: ({ site, cms }) => {
    const verdict = (origin) => (answer) => {
      const problem = leak(answer) ?? leadsAway(origin, answer);
      if (problem) return problem;
      if (answer.headers['set-cookie']) return 'sets a cookie';
      return /49\$|\{\{49/.test(answer.text) ? 'works a template out' : null;
    };
    const at = (origin, addresses, place) =>
      pairs(addresses, Object.entries(SEGMENTS)).map(([address, [kind, segment]]) => {
        const folder = address.slice(0, address.lastIndexOf('/') + 1);
        const path = place === 'instead' ? folder + segment : `${address}/${segment}`;
        return {
          name: `${address} with ${kind} ${place}`,
          attack: async () => verdict(origin)(await ask(origin, path)),
        };
      });
    return [
      ...at(site, PUBLIC_ADDRESSES, 'instead'),
      ...at(site, PUBLIC_ADDRESSES.slice(0, 6), 'after it'),
      ...at(cms, CMS_ADDRESSES, 'instead'),
    ];
  },
};
