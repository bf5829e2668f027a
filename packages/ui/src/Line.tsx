import { Fragment, type ReactNode } from 'react';

export interface LineProps {
  /** What isn't known is null. */
  items: readonly ReactNode[];
}

/** Short facts in one line; the spaces are for those who hear or copy it. */
export function Line({ items }: LineProps) {
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 ? ' ' : ''}
      {typeof item === 'string' ? <span>{item}</span> : item}
    </Fragment>
  ));
}
