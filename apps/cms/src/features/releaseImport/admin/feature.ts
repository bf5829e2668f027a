import { Magic } from '@strapi/icons';
import { uidOf } from '../../../api/types';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { releaseImportWords } from '../words/releaseImportWords';
import { OriginPanel } from './OriginPanel';

export const releaseImport: AdminFeature = {
  words: releaseImportWords,
  menu: {
    to: 'entente-release-import',
    icon: Magic,
    title: messageOf(releaseImportWords, 'title'),
    permissions: [{ action: 'plugin::content-manager.explorer.create', subject: uidOf('article') }],
    page: () => import('./ImportPage').then(({ ImportPage }) => ({ default: ImportPage })),
  },
  panel: OriginPanel,
};
