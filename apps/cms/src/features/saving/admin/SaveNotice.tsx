import { Alert, Box, Button, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { useWords } from '../../../platform/admin/useWords';
import { savingWords } from '../words/savingWords';
import { isOfNetwork } from './fault';
import { tryAgain } from './retries';
import { setFault, useSaveFault } from './saveFaults';

/** Beside the buttons that save: what became of the last save, and how to go on. */
export function SaveNotice() {
  const { slug = '', id } = useParams();
  const documentId = !id || id === 'create' ? null : id;
  const found = useSaveFault({ uid: slug, documentId });
  const say = useWords(savingWords);
  const waits = found !== null && isOfNetwork(found.fault);
  const kind = found?.kind ?? 'save';

  useEffect(() => () => setFault({ uid: slug, documentId }, null), [slug, documentId]);
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => tryAgain({ uid: slug, documentId }, kind);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waits, slug, documentId, kind]);

  if (!found) return null;
  const canRetry = kind === 'save' || kind === 'publish';
  return (
    <Box width="100%">
      <Alert
        variant="danger"
        title={say(kind === 'publish' ? 'title.publish' : 'title.save')}
        closeLabel={say('close')}
        onClose={() => setFault({ uid: slug, documentId }, null)}
      >
        <Typography tag="p">{say(found.fault)}</Typography>
        <Typography tag="p">{say(found.fault === 'offline' ? 'kept.offline' : 'kept')}</Typography>
        {canRetry ? (
          <Box paddingTop={2}>
            <Button variant="secondary" onClick={() => tryAgain({ uid: slug, documentId }, kind)}>
              {say('again')}
            </Button>
          </Box>
        ) : null}
      </Alert>
    </Box>
  );
}
