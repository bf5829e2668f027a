import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  /** What stands above each column. */
  head: readonly string[];
  rowCount: number;
  /** Its rows. */
  children: ReactNode;
}

/** A list as Strapi shows its own. One that is to be printed is a `PlainTable`. */
export function ListTable({ head, rowCount, children }: Props) {
  return (
    <Table colCount={head.length} rowCount={rowCount}>
      <Thead>
        <Tr>
          {head.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  );
}
