import { useEffect, useRef } from 'react';
import type { AroundAction, DocumentAction } from '../../../platform/admin/adminFeature';
import { inPlaceOf } from '../../../platform/admin/inPlaceOf';
import { setRetry } from './retries';
import { useOwnWords } from './useOwnWords';

type Props = Parameters<DocumentAction>[0];

const formOf = ({ model, documentId }: Props) => ({ uid: model, documentId: documentId ?? null });

/** Lets the same be tried again later, as the button would. */
function useRetry(props: Props, kind: string, described: ReturnType<DocumentAction>): void {
  const { uid, documentId } = formOf(props);
  const latest = useRef(described);
  useEffect(() => void (latest.current = described));
  useEffect(
    () =>
      setRetry({ uid, documentId }, kind, async () => {
        const { current } = latest;
        if (!current || current.disabled) return;
        const isDone = await current.onClick?.();
        // What it would ask was answered the first time.
        if (current.dialog && !isDone) await current.dialog.onConfirm?.();
      }),
    [uid, documentId, kind],
  );
}

/** Strapi's saving, within the form that it saves: on the page, in a preview, in a dialog. */
const aroundUpdate = (update: DocumentAction): DocumentAction =>
  inPlaceOf(update, function Update(props) {
    const described = update(props);
    useOwnWords(formOf(props));
    useRetry(props, 'save', described);
    return described;
  });

const aroundPublish = (publish: DocumentAction): DocumentAction =>
  inPlaceOf(publish, function Publish(props) {
    const described = publish(props);
    useRetry(props, 'publish', described);
    return described;
  });

/** Both are kept as they are, with what was written in their form. */
export const aroundActions: AroundAction = (action) => {
  if (action.type === 'update') return aroundUpdate(action);
  return action.type === 'publish' ? aroundPublish(action) : action;
};
