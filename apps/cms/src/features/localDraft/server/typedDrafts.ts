import type { Core } from '@strapi/strapi';
import type { Person } from '../../../platform/access/currentPerson';
import { withConnection } from '../../../platform/database/connection';
import type { TypedDraft } from '../typedDraft';
import { TYPED_DRAFTS } from './typedDraftTable';

const DAY_MS = 86_400_000;
/** As long as a browser keeps its own. */
const KEPT_DAYS = 60;
/** Of one person: the oldest give way. */
const MOST_OF_ONE = 50;

/** No `documentId` for an entry that isn't saved yet, no `locale` where the type has none. */
interface FormOf {
  uid: string;
  documentId: string;
  locale: string;
}

const columnsOf = ({ uid, documentId, locale }: FormOf) => ({
  uid,
  document_id: documentId,
  locale,
});

/** @param form as its browser names it @param now milliseconds since 1970 */
export async function keepTyped(
  strapi: Core.Strapi,
  person: Person,
  { id, values, ...of }: FormOf & { id: string; values: object },
  now: number = Date.now(),
): Promise<void> {
  const row = {
    ...columnsOf(of),
    form: id,
    person_id: person.id,
    person_name: person.name,
    at: new Date(now).toISOString(),
    typed: JSON.stringify(values),
  };
  await withConnection(strapi, async (connection) => {
    await connection(TYPED_DRAFTS).insert(row).onConflict(['person_id', 'form']).merge();
    await connection(TYPED_DRAFTS)
      .where('at', '<', new Date(now - KEPT_DAYS * DAY_MS).toISOString())
      .delete();
    const older = await connection(TYPED_DRAFTS)
      .where({ person_id: person.id })
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .offset(MOST_OF_ONE)
      .limit(MOST_OF_ONE)
      .select<{ id: number }[]>('id');
    if (older.length > 0)
      await connection(TYPED_DRAFTS)
        .whereIn(
          'id',
          older.map((one) => one.id),
        )
        .delete();
  });
}

/** Takes away what is stored now, or given up: one's own alone. */
export async function removeTyped(
  strapi: Core.Strapi,
  person: Person,
  ids: readonly string[],
): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(TYPED_DRAFTS)
      .where({ person_id: person.id })
      .whereIn('form', [...ids])
      .delete(),
  );
}

/**
 * What was typed in the form of an entry on any machine, the last first: everybody's, and of an
 * entry that nobody has saved one's own.
 */
export async function readTyped(
  strapi: Core.Strapi,
  person: Person,
  of: FormOf,
): Promise<TypedDraft[]> {
  const rows = await withConnection(strapi, (connection) =>
    connection(TYPED_DRAFTS)
      .where({ ...columnsOf(of), ...(of.documentId === '' && { person_id: person.id }) })
      .orderBy('at', 'desc')
      .limit(MOST_OF_ONE)
      .select<{ form: string; at: string; typed: string; personId: number; personName: string }[]>({
        form: 'form',
        at: 'at',
        typed: 'typed',
        personId: 'person_id',
        personName: 'person_name',
      }),
  );
  return rows.map(({ form, at, typed, personId, personName }) => ({
    id: form,
    at: Date.parse(at),
    values: JSON.parse(typed) as TypedDraft['values'],
    by: personId === person.id ? null : personName,
  }));
}
