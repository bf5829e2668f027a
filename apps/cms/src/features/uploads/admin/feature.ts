import { Trash } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { uploadWords } from '../words/uploadWords';

export const uploads: AdminFeature = {
  words: uploadWords,
  menu: {
    to: 'entente-trash',
    icon: Trash,
    title: messageOf(uploadWords, 'trash.title'),
    permissions: [{ action: 'plugin::upload.assets.update', subject: null }],
    page: () => import('./TrashPage').then(({ TrashPage }) => ({ default: TrashPage })),
  },
};
