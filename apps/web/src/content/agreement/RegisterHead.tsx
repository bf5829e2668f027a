import { useSite } from '../../i18n/SiteContext';
import { selectionPath, type RegisterOrder, type Selection } from './selection';
import styles from './RegisterTable.module.css';

const COLUMNS = ['partner', 'country', 'instrument', 'signed', 'status', 'since'] as const;

const hidden: Partial<Record<RegisterOrder, string | undefined>> = {
  country: styles.wide,
  instrument: styles.kind,
  since: styles.wide,
};

/** The heads of the columns: each leads to the same lines in its order, a second time the other way. */
export function RegisterHead({ selection }: { selection: Selection }) {
  const site = useSite();
  const words = site.messages.registry;
  const { by: current, descending } = selection.order;
  const sorted = descending ? ('descending' as const) : ('ascending' as const);
  return (
    <thead>
      <tr>
        <td />
        {COLUMNS.map((by) => {
          const order = { by, descending: by === current && !descending };
          return (
            <th
              key={by}
              scope="col"
              className={hidden[by]}
              aria-sort={by === current ? sorted : undefined}
            >
              <a href={selectionPath({ ...selection, order }, site) ?? undefined}>
                {words.columns[by]}
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
