import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { Home } from '../server/readHome';
import { SmallText } from '../../../platform/admin/SmallText';
import { useHome } from './useHome';
import { useWords } from '../../../platform/admin/useWords';
import { homeWords } from '../words/homeWords';

/** What the CMS says of the newsroom, or that it doesn't. */
export function WithHome({ children }: { children: (home: Home) => ReactNode }) {
  const say = useWords(homeWords);
  const home = useHome();
  if (home === null) return null;
  if (home === 'refused') return <Typography>{say('refused')}</Typography>;
  return home === 'failed' ? (
    <Typography textColor="danger600">{say('failure')}</Typography>
  ) : (
    children(home)
  );
}

export const List = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
    {children}
  </Flex>
);

interface LineProps {
  to: string;
  title: string;
  detail?: string;
}

export const Line = ({ to, title, detail }: LineProps) => (
  <Box tag="li">
    <Link tag={NavLink} to={to}>
      {title}
    </Link>
    <SmallText>{detail ?? ''}</SmallText>
  </Box>
);
