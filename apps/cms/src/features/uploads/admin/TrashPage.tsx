import { Button, Td, Tr, Typography } from '@strapi/design-system';
import { Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ListPage } from '../../../platform/admin/ListPage';
import { Refused } from '../../../platform/admin/Refused';
import { SmallText } from '../../../platform/admin/SmallText';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import type { TrashResponse } from '../server/trash/trashRoutes';
import { uploadWords } from '../words/uploadWords';

const path = '/admin/entente/trash';
const columns = ['file', 'by', 'until', 'action'] as const;

/** The files that can be put back, the last deleted first. */
export function TrashPage() {
  const dates = useDates();
  const say = useWords(uploadWords);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { answer, refusal } = useAnswer<TrashResponse>(path);
  const [later, setLater] = useState<TrashResponse | null>(null);
  if (refusal) return <Refused refusal={refusal} otherwise={say('trash.failure')} />;
  if (!answer) return <Page.Loading />;
  const restore = async (id: number) => {
    try {
      setLater((await post<TrashResponse>(`${path}/${id}/restore`)).data);
    } catch (error) {
      const message = error instanceof Error ? error.message : say('trash.failure');
      toggleNotification({ type: 'danger', message });
    }
  };
  return (
    <ListPage
      title={say('trash.title')}
      intro={say('trash.intro')}
      none={say('trash.none')}
      head={columns.map((column) => say(`trash.${column}`))}
    >
      {(later ?? answer).files.map(({ id, name, why, trashedBy, trashedAt, until }) => (
        <Tr key={id}>
          <Td>
            <Typography>{name}</Typography>
            <SmallText>
              {say(`trash.${why}`, {
                at: dates.moment(trashedAt),
              })}
            </SmallText>
          </Td>
          <Td>
            <Typography>{trashedBy}</Typography>
          </Td>
          <Td>
            <Typography>{dates.day(until)}</Typography>
          </Td>
          <Td>
            <Button
              variant="secondary"
              aria-label={say('trash.restoreOne', { name })}
              onClick={() => void restore(id)}
            >
              {say('trash.restore')}
            </Button>
          </Td>
        </Tr>
      ))}
    </ListPage>
  );
}
