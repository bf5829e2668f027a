import { Fragment } from 'react';
import type { LineProps } from '@entente/ui/Line';

/** Short facts in one line, with a dot between them. */
export function EmbedLine({ items }: LineProps) {
  return items.filter(Boolean).map((item, index) => (
    <Fragment key={index}>
      {index > 0 ? ' · ' : ''}
      {item}
    </Fragment>
  ));
}
