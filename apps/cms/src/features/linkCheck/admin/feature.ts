import { Link } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { linkCheckWords } from '../words/linkCheckWords';

export const linkCheck: AdminFeature = {
  words: linkCheckWords,
  menu: {
    to: 'entente-links',
    icon: Link,
    title: messageOf(linkCheckWords, 'title'),
    page: () => import('./LinkPage').then(({ LinkPage }) => ({ default: LinkPage })),
  },
};
