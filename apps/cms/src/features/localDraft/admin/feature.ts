import type { AdminFeature, DocumentAction } from '../../../platform/admin/adminFeature';
import { localDraftWords } from '../words/localDraftWords';
import { DraftOffer } from './DraftOffer';
import { useLocalDraft } from './useLocalDraft';

type Props = Parameters<DocumentAction>[0];

/** Saving stands within each form, be it on a page or in a dialog. */
function aroundUpdate(update: DocumentAction): DocumentAction {
  const Update = (props: Props) => {
    useLocalDraft({ uid: props.model, documentId: props.documentId ?? null });
    return update(props);
  };
  return Object.assign(Update, { type: update.type, position: update.position });
}

export const localDraft: AdminFeature = {
  words: localDraftWords,
  injected: [
    {
      view: 'editView',
      zone: 'right-links',
      name: 'entente-local-draft',
      Component: DraftOffer,
    },
  ],
  aroundAction: (action) => (action.type === 'update' ? aroundUpdate(action) : action),
};
