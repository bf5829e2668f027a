import type { Mend } from '../../../platform/admin/mend';

/** On as many lines as it takes, so that what stands after it has its place at 1280. */
const wrapped = `style: { display: 'block', maxWidth: '20rem', whiteSpace: 'normal', overflowWrap: 'break-word' },`;

/** A title of a list: Strapi cuts it, and pushes the status out of the page. */
const cell: Mend = {
  module: '/content-manager/dist/admin/pages/ListView/components/TableCells/CellContent.mjs',
  changes: [
    [
      `maxWidth: "30rem",
            ellipsis: true,`,
      wrapped,
    ],
    [
      `children: /*#__PURE__*/ jsx(Typography, {
                    maxWidth: "30rem",
                    ellipsis: true,`,
      `children: /*#__PURE__*/ jsx(Typography, {
                    ${wrapped}`,
    ],
  ],
};

export const listMends: readonly Mend[] = [cell];
