import type { ReactElement } from 'react';
import type { AroundAction, DocumentAction } from '../../../platform/admin/adminFeature';
import { inPlaceOf } from '../../../platform/admin/inPlaceOf';
import { CopyWords } from './CopyWords';

type Props = Parameters<DocumentAction>[0];

/** Which fields can't be copied, as Strapi's own text of the dialog is handed them. */
interface Prohibited {
  prohibitedFields?: readonly (readonly [path: readonly string[], reason: string])[];
}

/** Strapi's dialog names fields by their keys, and says that they have to be changed. */
export const aroundCopy: AroundAction = (action) => {
  if (action.type !== 'clone') return action;
  return inPlaceOf(action, function Copy(props: Props) {
    const described = action(props);
    if (!described?.dialog) return described;
    const { props: told } = (described.dialog.content ?? { props: {} }) as ReactElement<Prohibited>;
    const fields = (told.prohibitedFields ?? []).flatMap(([path]) => path[0] ?? []);
    const content = <CopyWords uid={props.model} fields={fields} />;
    return { ...described, dialog: { ...described.dialog, content } };
  });
};
