import { useState } from 'react';
import type { AroundAction, DocumentAction } from '../../../platform/admin/adminFeature';
import { inPlaceOf } from '../../../platform/admin/inPlaceOf';
import { Uses } from './Uses';

type Props = Parameters<DocumentAction>[0];
type Described = ReturnType<DocumentAction>;

/** That of one language has no type to be told by; no other action asks in red without one. */
const isOfOneLanguage = (action: DocumentAction, described: NonNullable<Described>) =>
  !action.type && described.variant === 'danger' && described.dialog?.type === 'dialog';

/** What a deletion asks, and below it who refers to the entry and what becomes of them. */
function withUses(
  action: DocumentAction,
  props: Props,
  described: Described,
  [isRefused, setRefused]: [boolean, (isRefused: boolean) => void],
): Described {
  if (!described?.dialog || !props.documentId) return described;
  const isOne = isOfOneLanguage(action, described);
  if (action.type !== 'delete' && !isOne) return described;
  const locale = (isOne && props.document?.locale) || '';
  const content = (
    <>
      {described.dialog.content}
      <Uses uid={props.model} documentId={props.documentId} locale={locale} onTold={setRefused} />
    </>
  );
  return { ...described, dialog: { ...described.dialog, content, isRefused } };
}

/** Strapi's deletions, in a list and in a form, of an entry and of one of its languages. */
export const aroundDeletion: AroundAction = (action) => {
  if (action.type && action.type !== 'delete') return action;
  return inPlaceOf(action, function Delete(props) {
    // Until it is known who refers to the entry, nothing can be confirmed.
    const refused = useState(true);
    return withUses(action, props, action(props), refused);
  });
};
