import { Box, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../../platform/admin/useWords';
import { secondFactorWords } from '../words/secondFactorWords';
import { FactorSection } from './FactorSection';
import { useFactor } from './useFactor';

/** What one does oneself for the safety of one's account. */
export function AccountPage() {
  const say = useWords(secondFactorWords);
  const { factor, hasFailed, again } = useFactor();
  if (hasFailed) return <Page.Error content={say('failure')} />;
  if (!factor) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('account')}</Page.Title>
      <Layouts.Header title={say('account')} />
      <Layouts.Content>
        <FactorSection factor={factor} onChange={again} />
        <Box paddingTop={6}>
          <Typography tag="h2" variant="beta">
            {say('sessions')}
          </Typography>
          <Box paddingTop={2}>
            <Link tag={NavLink} to="/me/sessions">
              {say('sessionsLink')}
            </Link>
          </Box>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
