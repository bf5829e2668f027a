import type { Mend } from '../../../platform/admin/mend';

/** A dialog that asks, for which Strapi foresees no answer that can't be given. */
const dialog: Mend = {
  module: '/content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs',
  changes: [
    [
      `bodyIcon, confirmLabel, isOpen, variant = 'secondary', loading })=>{`,
      `bodyIcon, confirmLabel, isOpen, variant = 'secondary', loading, isRefused = false })=>{`,
    ],
    [
      `onClick: handleConfirm,
                            variant: variant,`,
      `onClick: handleConfirm,
                            disabled: isRefused,
                            variant: variant,`,
    ],
  ],
};

export const deletionMends: readonly Mend[] = [dialog];
