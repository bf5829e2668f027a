import { LinkList } from '@entente/ui/LinkList';
import { format } from '../i18n/format';
import { useSite } from '../i18n/SiteContext';
import { accessibilityLevel } from './accessibilityLevel';
import type { ChromeData } from './pageData';
import { SiteText } from './SiteText';
import styles from './SiteFooter.module.css';

/** The site's name, ways to follow it, and what the law wants on every page. */
export function SiteFooter({ chrome: { site } }: { chrome: ChromeData }) {
  const { messages } = useSite();
  return (
    <div className={styles.footer}>
      <p className={styles.name}>
        <b>{site.name}</b>{' '}
        {site.tagline ? (
          <span>
            <SiteText site={site} text={site.tagline} />
          </span>
        ) : null}
      </p>
      <nav aria-label={messages.chrome.follow}>
        <LinkList items={useFollowLinks()} />
      </nav>
      <nav aria-label={messages.chrome.about}>
        <LinkList items={useAboutLinks(site)} />
      </nav>
    </div>
  );
}

function useFollowLinks() {
  const { locale, messages, links } = useSite();
  const { feed, feedFormats, calendar, title } = messages.openData;
  const news = { title: messages.sections.article, format: feedFormats.rss };
  return [
    {
      label: format(feed, news),
      href: links.build({ kind: 'list-feed', type: 'article', locale, format: 'rss' }),
    },
    { label: calendar, href: links.build({ kind: 'list-calendar', locale }) },
    { label: title, href: links.build({ kind: 'fixed', name: 'open-data', locale }) },
  ];
}

function useAboutLinks(site: ChromeData['site']) {
  const { locale, messages, links } = useSite();
  const words = messages.chrome;
  const fixed = (name: 'press' | 'embed-builder' | 'legal-notice' | 'privacy' | 'accessibility') =>
    links.build({ kind: 'fixed', name, locale });
  return [
    { label: words.press, href: fixed('press') },
    { label: messages.embedBuilder.title, href: fixed('embed-builder') },
    { label: words.legalNotice, href: fixed('legal-notice') },
    { label: words.privacy, href: fixed('privacy') },
    {
      label: words.accessibility[accessibilityLevel(site.accessibility)],
      href: fixed('accessibility'),
    },
  ];
}
