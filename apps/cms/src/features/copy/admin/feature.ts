import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { copyWords } from '../words/copyWords';
import { aroundCopy } from './aroundCopy';
import { CopyNotice } from './CopyNotice';

/** Strapi's « Dupliquer », with what it does said before it is done. */
export const copy: AdminFeature = {
  words: copyWords,
  aroundAction: aroundCopy,
  injected: [
    { view: 'editView', zone: 'right-links', name: 'entente-copy', Component: CopyNotice },
  ],
};
