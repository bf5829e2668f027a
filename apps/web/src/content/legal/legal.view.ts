import { definePageView } from '../shared/pageView';
import { AccessibilityPage } from './AccessibilityPage';
import { LegalNoticePage } from './LegalNoticePage';
import { PrivacyPage } from './PrivacyPage';

export const accessibilityView = definePageView({ Page: AccessibilityPage });
export const legalNoticeView = definePageView({ Page: LegalNoticePage });
export const privacyView = definePageView({ Page: PrivacyPage });
