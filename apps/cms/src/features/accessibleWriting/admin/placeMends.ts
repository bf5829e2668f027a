import type { Mend } from '../../../platform/admin/mend';

/** By which a part of a form is found: 'body.2'. */
export const PLACE = 'data-entente-place';

const INPUTS = '/content-manager/dist/admin/pages/EditView/components/FormInputs/';

const block: Mend = {
  module: `${INPUTS}DynamicZone/DynamicComponent.mjs`,
  changes: [
    [
      'value: accordionValue,\n                        children: [',
      `value: accordionValue,
                        ["${PLACE}"]: \`\${name}.\${index}\`,
                        children: [`,
    ],
  ],
};

const repeated: Mend = {
  module: `${INPUTS}Component/Repeatable.mjs`,
  changes: [
    [
      'value: __temp_key__,\n            children: [',
      `value: __temp_key__,
            ["${PLACE}"]: name,
            children: [`,
    ],
  ],
};

export const placeMends: readonly Mend[] = [block, repeated];
