import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { embedWords } from '../words/embedWords';
import { EmbedIcon } from './EmbedIcon';

export const embeds: AdminFeature = {
  words: embedWords,
  menu: {
    to: 'entente-embeds',
    icon: EmbedIcon,
    title: messageOf(embedWords, 'menu'),
    page: () => import('./EmbedsPage').then(({ EmbedsPage }) => ({ default: EmbedsPage })),
  },
};
