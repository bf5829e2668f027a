import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { ConflictModal } from './ConflictModal';
import { forgetHeldForms } from './guardSaves';
import { usePendingConflict } from './pendingConflict';

/** In every form: where a save that met somebody else's asks what to do. */
export function ConflictHost() {
  const pending = usePendingConflict();
  const { slug, id } = useParams();
  useEffect(() => forgetHeldForms, [slug, id]);
  if (!pending) return null;
  const { uid, documentId } = pending.address;
  // Else it is the form of a related entry, opened above this one.
  const isOwnForm = uid === slug && (documentId === null || documentId === id);
  return <ConflictModal {...pending} canGoBack={isOwnForm} />;
}
