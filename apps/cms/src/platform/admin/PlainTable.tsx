import type { CSSProperties, ReactNode } from 'react';

const table: CSSProperties = {
  width: '100%',
  margin: '0.8rem 0 2.4rem',
  fontSize: '1.4rem',
  lineHeight: 1.4,
};
const cell: CSSProperties = {
  padding: '0.6rem 0.8rem 0.6rem 0',
  borderBottom: '1px solid #8e8ea955',
  textAlign: 'start',
  verticalAlign: 'top',
};

export interface PlainRow {
  key: string;
  /** The first one names the row. */
  cells: readonly ReactNode[];
}

interface Props {
  label: string;
  head: readonly string[];
  rows: readonly PlainRow[];
}

/** A table that can be printed and read by itself: Strapi's keeps each cell on one line. */
export function PlainTable({ label, head, rows }: Props) {
  return (
    <table style={table} aria-label={label}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" style={{ ...cell, fontWeight: 600 }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...others] }) => (
          <tr key={key}>
            <th scope="row" style={{ ...cell, fontWeight: 400 }}>
              {name}
            </th>
            {others.map((value, index) => (
              <td key={head[index + 1]} style={cell}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
