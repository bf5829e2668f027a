import { VisuallyHidden } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import { linkingWords } from '../words/linkingWords';

/** What an entry is called in a link that opens it in another tab. */
export function NewTabLabel({ children }: { children: ReactNode }) {
  const say = useWords(linkingWords);
  return (
    <>
      {children} <ExternalLink aria-hidden width="1.2rem" height="1.2rem" />
      <VisuallyHidden> {say('newTab')}</VisuallyHidden>
    </>
  );
}
