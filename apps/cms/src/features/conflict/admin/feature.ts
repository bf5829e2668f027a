import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { besideForms } from '../../../platform/admin/besideForms';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { conflictWords } from '../words/conflictWords';
import { ConflictHost } from './ConflictHost';
import { guardSaves } from './guardSaves';

export const conflict: AdminFeature = {
  words: conflictWords,
  injected: besideForms({ name: 'entente-conflict', Component: ConflictHost }),
  start: () =>
    guardSaves(window, (outcome) =>
      conflictWords.say(adminLanguage(window.localStorage), `said.${outcome}`),
    ),
};
