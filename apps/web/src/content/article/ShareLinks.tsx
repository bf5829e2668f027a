import { LinkList } from '@entente/ui/LinkList';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import styles from './ShareLinks.module.css';
import { shareLinks } from './shareLinks';

export interface ShareLinksProps {
  title: string;
  /** Absolute address of the page. */
  url: string;
}

/** Ways to pass an article on. Links alone: nothing is asked of anybody until one is followed. */
export function ShareLinks({ title, url }: ShareLinksProps) {
  const words = useSite().messages.article;
  const items = shareLinks(title, url).map(({ network, href }) => ({
    label: network ? format(words.onNetwork, { network }) : words.byMail,
    href,
  }));
  return (
    <Section title={words.share} level={2}>
      <div className={styles.screen}>
        <LinkList items={items} />
      </div>
      <p className={`${styles.note} ${styles.screen}`}>{words.shareNote}</p>
    </Section>
  );
}
