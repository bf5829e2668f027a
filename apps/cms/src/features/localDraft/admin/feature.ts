import type { AdminFeature, DocumentAction } from '../../../platform/admin/adminFeature';
import { inPlaceOf } from '../../../platform/admin/inPlaceOf';
import { localDraftWords } from '../words/localDraftWords';
import { DraftOffer } from './DraftOffer';
import { useLocalDraft } from './useLocalDraft';

/** Saving stands within each form, be it on a page or in a dialog. */
const aroundUpdate = (update: DocumentAction): DocumentAction =>
  inPlaceOf(update, function Update(props) {
    useLocalDraft({ uid: props.model, documentId: props.documentId ?? null });
    return update(props);
  });

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
