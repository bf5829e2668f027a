import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../../../api/types';
import { withConnection } from '../../../platform/database/connection';
import { typeName } from '../../../platform/contentTypes/traits';
import { recordChange } from '../../../pipeline/record/collector';

const FILE = 'plugin::upload.file';
const MEDIA = uidOf('media');

interface FileRow {
  id: number;
  documentId: string;
  url: string | null;
  formats: Record<string, { url?: string }> | null;
}

type Write = (params: { where?: object }) => Promise<unknown>;

/** 'https://…/uploads/small_pont_1a2b.webp' → 'small_pont_1a2b.webp' */
const fileNameIn = (url: string | null | undefined) =>
  url?.split(/[?#]/)[0]?.split('/').pop() ?? '';

const fileNamesOf = (files: readonly FileRow[]) =>
  files.flatMap(({ url, formats }) =>
    [url, ...Object.values(formats ?? {}).map((format) => format.url)].map(fileNameIn),
  );

interface Use {
  related_id: number;
  related_type: UID.ContentType;
}

/** Where files are used, as far as the public may see it: a media item must be listed. */
async function usesOf(strapi: Core.Strapi, file: FileRow) {
  const uses = await withConnection(strapi, (connection) =>
    connection('files_related_mph')
      .where({ file_id: file.id })
      .select<Use[]>('related_id', 'related_type'),
  );
  const media = uses.filter((use) => use.related_type === MEDIA).map((use) => use.related_id);
  const listed: { documentId: string }[] = await strapi.db
    .query(MEDIA)
    .findMany({ select: ['documentId'], where: { id: { $in: media }, listed: true } });
  return {
    isPublic: listed.length > 0 || uses.some((use) => use.related_type !== MEDIA),
    touched: [...new Set(listed.map(({ documentId }) => documentId))].map((documentId) => ({
      type: typeName(MEDIA),
      documentId,
    })),
  };
}

function recordFileChange(
  { documentId }: FileRow,
  touched: Awaited<ReturnType<typeof usesOf>>['touched'],
  versions: readonly FileRow[],
): void {
  const files = [...new Set(fileNamesOf(versions))].filter((name) => name !== '');
  recordChange({ type: 'file', documentId, action: 'media', entries: [], touched, files });
}

/**
 * Notes when a file that the public sees is replaced, described anew or deleted in the media
 * library, which writes its rows itself, past the Document Service.
 */
export function useFileRules(strapi: Core.Strapi): void {
  const query = strapi.db.query(FILE);
  const around =
    (write: Write): Write =>
    (params) =>
      strapi.db.transaction(async () => {
        const before: FileRow[] = await query.findMany({ where: params.where });
        // Read before, since a deletion takes them along.
        const uses: Awaited<ReturnType<typeof usesOf>>[] = [];
        for (const file of before) uses.push(await usesOf(strapi, file));
        const result = await write(params);
        const ids = before.map(({ id }) => id);
        const after: FileRow[] = await query.findMany({ where: { id: { $in: ids } } });
        before.forEach((file, position) => {
          const use = uses[position];
          if (!use?.isPublic) return;
          recordFileChange(file, use.touched, [file, ...after.filter(({ id }) => id === file.id)]);
        });
        return result;
      });
  query.update = around(query.update.bind(query) as Write) as typeof query.update;
  query.delete = around(query.delete.bind(query) as Write) as typeof query.delete;
  query.deleteMany = around(query.deleteMany.bind(query) as Write) as typeof query.deleteMany;
}
