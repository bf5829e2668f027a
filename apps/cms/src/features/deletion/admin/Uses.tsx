import { Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useWords } from '../../../platform/admin/useWords';
import { deletionWords } from '../words/deletionWords';
import type { UsesResponse } from '../usesResponse';

interface Props {
  uid: string;
  documentId: string;
  /** Empty for all that there are. */
  locale: string;
  /** Told once it is known whether the deletion will be refused; no more is known where asking failed. */
  onTold: (isRefused: boolean) => void;
}

/** Who refers to the entry that is about to be deleted, and what becomes of them. */
export function Uses({ uid, documentId, locale, onTold }: Props) {
  const say = useWords(deletionWords);
  const query = new URLSearchParams({ uid, documentId, locale });
  const { answer, refusal } = useAnswer<UsesResponse>(`/admin/entente/uses?${query.toString()}`);
  useEffect(() => {
    if (answer) onTold(answer.uses !== '' && answer.isRefused);
    else if (refusal) onTold(false);
  }, [answer, refusal, onTold]);
  const told = () => {
    if (refusal) return refusal.message || say('failure');
    if (!answer) return say('looking');
    const { uses, isRefused, hasPage } = answer;
    if (!uses) return say('unused');
    return say(isRefused ? 'refused' : hasPage ? 'page' : 'language', { uses });
  };
  return (
    <Typography tag="p" textAlign="center" role="status">
      {told()}
    </Typography>
  );
}
