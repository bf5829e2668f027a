import { listMends } from '../features/contentForms/admin/listMends';
import { deletionMends } from '../features/deletion/admin/deletionMends';
import { linkingMends } from '../features/linking/admin/linkingMends';
import { menuMends } from './menuMends';
import type { Mend } from '../platform/admin/mend';

/** All that is changed in Strapi's own modules as the admin is built. */
export const mends: readonly Mend[] = [
  ...linkingMends,
  ...deletionMends,
  ...menuMends,
  ...listMends,
];
