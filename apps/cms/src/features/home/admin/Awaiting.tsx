import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useWords } from '../../../platform/admin/useWords';
import { homeWords } from '../words/homeWords';
import { Line, List, WithHome } from './HomeLines';

/** What is to be done, each with the way to where it is done. */
export function Awaiting() {
  const say = useWords(homeWords);
  const { formatMessage } = useIntl();
  return (
    <WithHome>
      {({ awaiting }) =>
        awaiting.length === 0 ? (
          <Typography>{say('nothing')}</Typography>
        ) : (
          <List>
            {awaiting.map(({ to, title, detail }, place) => (
              <Line
                // A list that is read once and shown as it is.
                key={place}
                to={to}
                title={typeof title === 'string' ? title : formatMessage(title, title.values)}
                detail={detail}
              />
            ))}
          </List>
        )
      }
    </WithHome>
  );
}
