import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIsCopy } from '../../../platform/admin/copying';
import { useWords } from '../../../platform/admin/useWords';
import { copyWords } from '../words/copyWords';

interface Addressed {
  slug?: string | null;
}

/**
 * Beside the form of a copy that is not saved yet. Strapi offers its button of saving there at once,
 * and does nothing on it until something is changed: the copy's own mark, which is no field and is
 * not sent on, is that change.
 */
export function CopyNotice() {
  return useIsCopy() ? <MarkedCopy /> : null;
}

function MarkedCopy() {
  const say = useWords(copyWords);
  const isModified = useForm('CopyNotice', (form) => form.modified);
  const onChange = useForm('CopyNotice', (form) => form.onChange);
  const slug = useForm('CopyNotice', (form) => (form.values as Addressed).slug);
  const original = useForm('CopyNotice', (form) => (form.initialValues as Addressed).slug);
  const hasOriginals = Boolean(slug) && slug === original;
  useEffect(() => {
    if (!isModified) onChange('ententeCopy', true);
    if (hasOriginals) onChange('slug', '');
  }, [isModified, hasOriginals, onChange]);
  return (
    <Box padding={4} background="neutral0" borderColor="neutral150" hasRadius shadow="tableShadow">
      <Typography role="status">{say('here')}</Typography>
    </Box>
  );
}
