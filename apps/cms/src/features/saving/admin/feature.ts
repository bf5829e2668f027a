import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { besideForms } from '../../../platform/admin/besideForms';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { savingWords } from '../words/savingWords';
import { aroundActions } from './aroundActions';
import { SaveNotice } from './SaveNotice';
import { SavingStart } from './SavingStart';
import { watchWrites } from './watchWrites';

export const saving: AdminFeature = {
  words: savingWords,
  injected: besideForms({ name: 'entente-saving', Component: SaveNotice }),
  panel: SavingStart,
  aroundAction: aroundActions,
  start: () =>
    watchWrites(window, (fault) => {
      const language = adminLanguage(window.localStorage);
      return `${savingWords.say(language, fault)} ${savingWords.say(language, 'kept')}`;
    }),
};
