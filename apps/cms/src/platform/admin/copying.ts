import { useMatch } from 'react-router-dom';

/** Whether the form that is open is that of a copy, which stands under the original's id. */
export const useIsCopy = (): boolean =>
  useMatch('/content-manager/:collectionType/:slug/clone/:origin') !== null;

/** A panel says what is known of an entry: of the original, while a copy of it is not saved yet. */
export function exceptForCopies<Props>(panel: (props: Props) => unknown) {
  return Object.assign((props: Props) => {
    const described = panel(props);
    return useIsCopy() ? null : described;
  }, panel);
}
