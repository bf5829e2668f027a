import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { ConflictModal } from './ConflictModal';
import { forgetHeldForms } from './guardSaves';
import { usePendingConflict, type Choice } from './pendingConflict';
import { useHeldWords } from './useHeldWords';

/** In every form: where a save that met somebody else's asks what to do. */
export function ConflictHost() {
  const pending = usePendingConflict();
  const hold = useHeldWords();
  const { slug, id } = useParams();
  useEffect(() => forgetHeldForms, [slug, id]);
  if (!pending) return null;
  const { uid, documentId } = pending.address;
  // Else it is the form of a related entry, opened above this one.
  const isOwnForm = uid === slug && (documentId === null || documentId === id);
  const decide = (choice: Choice) => {
    if (choice.kind === 'back' && isOwnForm) hold();
    pending.decide(choice);
  };
  return <ConflictModal {...pending} canGoBack={isOwnForm} decide={decide} />;
}
