import { commonFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import type { AccessibilityPageProps } from './AccessibilityPage';
import { AccessibilityDocument, LegalNoticeDocument, PrivacyDocument } from './legal.generated';
import type { LegalNoticePageProps } from './LegalNoticePage';
import type { PrivacyPageProps } from './PrivacyPage';

type FixedName = 'legal-notice' | 'privacy' | 'accessibility';
type Site = Parameters<typeof commonFrame>[0]['site'];

function fixedFrame(
  site: Site,
  locale: string,
  name: FixedName,
  words: { title: string; description: string },
) {
  return commonFrame({ site, locale, crumb: words.title, ...words }, null, (code) => ({
    kind: 'fixed',
    name,
    locale: code,
  }));
}

/** Who publishes and hosts the site: French law no. 2004-575, article 1-1. */
export async function getLegalNotice(locale: string): Promise<LegalNoticePageProps | null> {
  const { site } = await queryCms(LegalNoticeDocument, { locale });
  if (!site) return null;
  const { chrome, legal } = messagesOf(locale);
  const words = { title: chrome.legalNotice, description: legal.description };
  return { ...fixedFrame(site, locale, 'legal-notice', words), legal: site };
}

export async function getPrivacy(locale: string): Promise<PrivacyPageProps | null> {
  const { site } = await queryCms(PrivacyDocument, { locale });
  if (!site) return null;
  const { chrome, privacy } = messagesOf(locale);
  const words = { title: chrome.privacy, description: privacy.description };
  return { ...fixedFrame(site, locale, 'privacy', words), publisher: site.publisher };
}

/** The declaration that French decree 2019-768 asks for, worded from the audit's numbers. */
export async function getAccessibility(locale: string): Promise<AccessibilityPageProps | null> {
  const { site } = await queryCms(AccessibilityDocument, { locale });
  if (!site) return null;
  return {
    ...fixedFrame(site, locale, 'accessibility', messagesOf(locale).accessibility),
    declaration: site.accessibility,
    publisher: site.publisher,
  };
}
