import { listMends } from '../features/contentForms/admin/listMends';
import { deletionMends } from '../features/deletion/admin/deletionMends';
import { placeMends } from '../features/accessibleWriting/admin/placeMends';
import { editorMends } from '../features/textEditor/admin/editorMends';
import { linkingMends } from '../features/linking/admin/linkingMends';
import { layoutMends } from './layoutMends';
import { menuMends } from './menu/menuMends';
import type { Mend } from '../platform/admin/mend';

/** All that is changed in Strapi's own modules as the admin is built. */
export const mends: readonly Mend[] = [
  ...linkingMends,
  ...deletionMends,
  ...menuMends,
  ...listMends,
  ...placeMends,
  ...editorMends,
  ...layoutMends,
];
