import { feedFormats } from '@entente/model/addressNames';
import type { Address } from '@entente/model/links';
import type { DelegationPageProps } from '../content/delegation/DelegationPage';
import type { DomainPageProps } from '../content/domain/DomainPage';
import type { PartnerPageProps } from '../content/partner/PartnerPage';
import { siteLinks } from '../server/locales.server';
import { log } from '../server/log.server';
import { dropOutput, keepOutput } from '../server/outputStore.server';
import { visitCalendar } from './calendars/calendars.server';
import { domainFeed, partnerFeed } from './feeds/entryFeed';
import type { Feed } from './feeds/feed';
import { calendarType, keepFeed } from './produce.server';
import { settingOf } from './setting.server';
import type { Card } from './social/card';

/** What a page gives besides itself, from the very answer that it shows. */
export interface PageContent {
  card: Card | null;
  delegation?: DelegationPageProps;
  partner?: PartnerPageProps;
  domain?: DomainPageProps;
}

type EntryAddress = Extract<Address, { kind: 'entry' }>;

/** The outputs that live and die with a page: its card, its feeds, its calendar. */
function outputsOf(address: Address): string[] {
  const links = siteLinks();
  if (address.kind === 'home') return [links.build({ ...address, kind: 'home-card' })];
  if (address.kind !== 'entry') return [];
  const { type, locale, slug } = address;
  const card = links.build({ kind: 'entry-card', type, locale, slug });
  if (type === 'delegation') {
    return [card, links.build({ kind: 'entry-calendar', locale, slug })];
  }
  return type === 'partner' || type === 'domain' ? [card, ...feedPaths(address)] : [card];
}

function feedPaths({ type, locale, slug }: EntryAddress): string[] {
  if (type !== 'partner' && type !== 'domain') return [];
  return feedFormats.map((format) =>
    siteLinks().build({ kind: 'entry-feed', type, locale, slug, format }),
  );
}

/** Written with the page, so neither ever says what the other doesn't. Never throws. */
export async function keepPageOutputs(address: Address, content: PageContent): Promise<void> {
  try {
    await keepAll(address, content);
  } catch (error) {
    // A page that can be shown is shown; what could not follow it must not say the past.
    log.error('the outputs of a page were not written', error);
    await dropPageOutputs(address);
  }
}

async function keepAll(address: Address, content: PageContent): Promise<void> {
  const links = siteLinks();
  const { card, delegation, partner, domain } = content;
  const cardPath = outputsOf(address)[0];
  if (card && cardPath) await keepOutput(cardPath, 'application/json', JSON.stringify(card));
  if (address.kind !== 'entry') return;
  const { locale, slug } = address;
  const setting = settingOf(locale);
  const feed: Feed | null = partner
    ? partnerFeed(partner, setting)
    : domain
      ? domainFeed(domain, setting)
      : null;
  if (feed) {
    const type = partner ? 'partner' : 'domain';
    await keepFeed(feed, (format) =>
      links.build({ kind: 'entry-feed', type, locale, slug, format }),
    );
  }
  if (!delegation) return;
  const path = links.build({ kind: 'entry-calendar', locale, slug });
  const calendar = visitCalendar(delegation, slug, setting);
  await (calendar ? keepOutput(path, calendarType, calendar) : dropOutput(path));
}

/** The page is no more: neither is what it gave. Never throws. */
export async function dropPageOutputs(address: Address): Promise<void> {
  for (const path of outputsOf(address)) {
    await dropOutput(path).catch((error: unknown) => log.error('an output was not removed', error));
  }
}

/** The page that gives this output; null for an output that no page gives. */
export function pageOf(address: Address): Address | null {
  switch (address.kind) {
    case 'home-card':
      return { kind: 'home', locale: address.locale };
    case 'entry-card':
      return { ...address, kind: 'entry' };
    case 'entry-feed': {
      const { type, locale, slug } = address;
      return { kind: 'entry', type, locale, slug };
    }
    case 'entry-calendar':
      return { kind: 'entry', type: 'delegation', locale: address.locale, slug: address.slug };
    default:
      return null;
  }
}
