import type { Core } from '@strapi/strapi';

interface Choice {
  documentId?: string;
  [field: string]: unknown;
}

interface Row {
  documentId: string;
  file: { url: string; formats: Record<string, { url?: string }> | null } | null;
}

/**
 * Gives pictures that a relation may lead to, or leads to, the address of their smallest file: one
 * chooses by what one sees. The mend of the picker shows it (`linkingMends`).
 */
export async function withPictures(strapi: Core.Strapi, choices: readonly Choice[]): Promise<void> {
  const documents = choices.flatMap(({ documentId }) => documentId ?? []);
  if (documents.length === 0) return;
  const rows: Row[] = await strapi.db.query('api::media.media').findMany({
    select: ['documentId'],
    where: { documentId: { $in: documents } },
    populate: { file: { select: ['url', 'formats'] } },
  });
  const pictures = new Map(
    rows.flatMap(({ documentId, file }) =>
      file ? [[documentId, file.formats?.thumbnail?.url ?? file.url] as const] : [],
    ),
  );
  for (const choice of choices) {
    const picture = pictures.get(choice.documentId ?? '');
    if (picture) choice.picture = picture;
  }
}
