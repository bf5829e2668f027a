import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { ListTable } from './ListTable';

interface Props {
  title: string;
  intro: string;
  /** Said in the place of an empty list. */
  none: string;
  head: readonly string[];
  /** A row each. */
  children: readonly ReactNode[];
}

/** A page of ours that is one list. */
export function ListPage({ title, intro, none, head, children }: Props) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={intro} />
      <Layouts.Content>
        {children.length === 0 ? (
          <Typography>{none}</Typography>
        ) : (
          <ListTable head={head} rowCount={children.length}>
            {children}
          </ListTable>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
