import { running } from '@entente/model/agreementStanding';
import { localeFile } from '@entente/model/localeFile';
import { statusLine } from '@entente/model/statusWords';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { agreementStanding } from '../shared/agreementState';
import { listFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { agreementEmbed, agreementListEmbed } from './agreement.embed';
import { agreementJsonLd } from './agreement.jsonld';
import { AgreementListPage } from './AgreementListPage';
import { AgreementPage } from './AgreementPage';
import { ComparePage } from './ComparePage';
import { RegistryByPage } from './RegistryByPage';
import { RegistryOnPage } from './RegistryOnPage';

export const agreementView = definePageView({
  Page: AgreementPage,
  jsonLd: agreementJsonLd,
  socialCard: ({ agreement, owner, today }, { locale, locales }) => {
    const { title, parties } = agreement;
    const instrument = vocabularyKey(agreement.instrument ?? 'other');
    const kind = vocabularyLabel(locales, 'instrument', instrument, locale);
    const standing = agreementStanding(agreement, today);
    const status = statusLine(localeFile(locales, locale), standing, instrument);
    return {
      kicker: `${kind} · ${status}`,
      title,
      parties,
      anchor: owner,
      dashed: !running.includes(standing.status),
    };
  },
  embeds: {
    offers: [{ view: 'agreement-card' }, { view: 'agreement' }, { view: 'timeline' }],
    show: agreementEmbed,
  },
});

export const agreementListView = definePageView({
  Page: AgreementListPage,
  followLinks: (_, context) => listFeedLinks('agreement', context),
  embeds: { offers: [{ view: 'agreements' }], show: agreementListEmbed },
});

export const registryOnView = definePageView({ Page: RegistryOnPage });
export const registryByView = definePageView({ Page: RegistryByPage });
export const registryComparedView = definePageView({ Page: ComparePage });
