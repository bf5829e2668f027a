import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteCheck } from '../../content/embedBuilder/builderChoice';
import { env } from '../../env';
import { partnerOfOrigin, type EmbedSettings } from './embedSettings';

/**
 * Whether a site may show our embeds, and what a strict one must allow. Nothing is fetched; whether
 * a site is named is no secret: every embed says it in its headers.
 * @param typed an address of the site, or only its name
 */
export function checkSite(
  typed: string,
  { partners }: EmbedSettings,
): { check: SiteCheck; key: string | null } {
  const { siteUrl } = env();
  const origin = siteOriginIn(typed);
  const partner = origin === null ? null : partnerOfOrigin(partners, origin);
  const { script, integrity } = JSON.parse(
    readFileSync(path.join(process.cwd(), 'public', 'embed', 'v1.json'), 'utf8'),
  ) as { script: string; integrity: string };
  return {
    check: {
      typed,
      state: origin === null ? 'wrong' : partner ? 'listed' : 'missing',
      origin: origin ?? '',
      policy: `frame-src ${siteUrl}/embed/; script-src ${siteUrl}/embed/`,
      script: `<script async src="${siteUrl}${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    },
    key: partner?.key ?? null,
  };
}

/** @example siteOriginIn('www.brno.example/en') // 'https://www.brno.example' */
function siteOriginIn(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed.length > 500 || !URL.canParse(address)) return null;
  const { origin, hostname, username } = new URL(address);
  const isSite = hostname === 'localhost' || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname);
  return isSite && username === '' ? origin : null;
}
