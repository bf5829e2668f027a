import type { Core } from '@strapi/strapi';
import type { Account } from '../../../../platform/access/doors/doorContext';
import { cmsEnv } from '../../../../platform/env';

/** Of a long register the first so many. */
const MOST_PARTNERS = 2_000;

interface Named {
  name?: string | null;
  shortName?: string | null;
  city?: string | null;
  aliases?: unknown;
  owner?: Named | null;
}

const namesIn = ({ name, shortName, city, aliases }: Named): unknown[] => [
  name,
  shortName,
  city,
  ...(Array.isArray(aliases) ? aliases : []),
];

/** What whoever guesses knows: the product, the city, the site's name and host. */
async function publicNames(strapi: Core.Strapi): Promise<unknown[]> {
  const sites: Named[] = await strapi.db
    .query('api::site.site')
    .findMany({ populate: ['owner'], limit: 20 });
  return [
    'Entente',
    ...new URL(cmsEnv().siteUrl).hostname.split('.'),
    ...sites.flatMap((site) => [...namesIn(site), ...(site.owner ? namesIn(site.owner) : [])]),
  ];
}

/** The register's partners, whom everybody who works there writes every day. */
async function partnerNames(strapi: Core.Strapi): Promise<unknown[]> {
  const partners: Named[] = await strapi.db
    .query('api::partner.partner')
    .findMany({ limit: MOST_PARTNERS });
  return partners.flatMap(namesIn);
}

/** Names that a password of this person must not be made of. */
export async function forbiddenNames(
  strapi: Core.Strapi,
  { email, firstname, lastname }: Partial<Account>,
): Promise<string[]> {
  const names = [
    ...(await publicNames(strapi)),
    ...(await partnerNames(strapi)),
    firstname,
    lastname,
    ...(email ?? '').split('@'),
  ];
  return names.filter((name): name is string => typeof name === 'string' && name !== '');
}
