import { definePageView } from '../shared/pageView';
import { typeset } from '@entente/model/typeset';
import { personName } from '@entente/model/personName';
import { latestOffices } from './offices';
import { cardPortrait } from './portrait';
import { speakerJsonLd } from './speaker.jsonld';
import { SpeakerListPage } from './SpeakerListPage';
import { SpeakerPage } from './SpeakerPage';

export const speakerView = definePageView({
  Page: SpeakerPage,
  openGraphType: 'profile',
  jsonLd: speakerJsonLd,
  socialCard: ({ speaker }, context) => {
    const [office] = latestOffices(speaker.appointments);
    return {
      kicker: typeset(office?.title ?? '', office?.locale ?? context.locale),
      title: personName(speaker),
      portrait: cardPortrait(speaker.portrait, context),
    };
  },
});

export const speakerListView = definePageView({ Page: SpeakerListPage });
