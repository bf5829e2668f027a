import { LinkList } from '@entente/ui/LinkList';
import { useSite } from '../i18n/SiteContext';
import { accessibilityLevel } from './accessibilityLevel';
import type { ChromeData } from './pageData';
import { SiteText } from './SiteText';
import styles from './SiteFooter.module.css';

/** What the law wants on every page, and the site's name. */
export function SiteFooter({ chrome: { site } }: { chrome: ChromeData }) {
  const { locale, messages, links } = useSite();
  const words = messages.chrome;
  const fixed = (
    name: 'press' | 'open-data' | 'embed-builder' | 'legal-notice' | 'privacy' | 'accessibility',
  ) => links.build({ kind: 'fixed', name, locale });
  const items = [
    { label: words.press, href: fixed('press') },
    { label: messages.openData.title, href: fixed('open-data') },
    { label: messages.embedBuilder.title, href: fixed('embed-builder') },
    { label: words.legalNotice, href: fixed('legal-notice') },
    { label: words.privacy, href: fixed('privacy') },
    {
      label: words.accessibility[accessibilityLevel(site.accessibility)],
      href: fixed('accessibility'),
    },
  ];
  return (
    <div className={styles.footer}>
      <p>
        <b>{site.name}</b>
        {site.tagline ? (
          <>
            {' '}
            – <SiteText site={site} text={site.tagline} />
          </>
        ) : null}
      </p>
      <nav aria-label={words.about}>
        <LinkList items={items} />
      </nav>
    </div>
  );
}
