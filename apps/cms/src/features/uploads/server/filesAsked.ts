import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { uploadWords } from '../words/uploadWords';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** A file as the library keeps it, with who sent it. */
export interface OwnedFile {
  id: number;
  name: string;
  createdBy: { id: number } | null;
}

/** As it was sent: numbers may come as texts. */
interface Selection {
  fileIds?: unknown;
  folderIds?: unknown;
}

const idsIn = (sent: unknown): number[] =>
  [sent ?? []].flat().map(Number).filter(Number.isSafeInteger);

/** The files of a selection in the library, those in its folders and in the folders below included. */
export async function filesAsked(
  strapi: Core.Strapi,
  { fileIds, folderIds }: Selection,
): Promise<OwnedFile[]> {
  const folders: { path: string }[] = await strapi.db
    .query(FOLDER)
    .findMany({ where: { id: { $in: idsIn(folderIds) } }, select: ['path'] });
  const inside = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return strapi.db.query(FILE).findMany({
    where: { $or: [{ id: { $in: idsIn(fileIds) } }, ...inside] },
    populate: ['createdBy'],
    orderBy: { id: 'asc' },
  });
}

interface Ability {
  cannot(action: string, subject: unknown): boolean;
}

interface PermissionsManager {
  ability: Ability;
  action: string;
  toSubject(file: OwnedFile): unknown;
}

/**
 * Refuses what somebody may not do with each of some files: Strapi asks for the right to change
 * files, and not for its condition, where several are deleted or moved.
 * @throws PolicyError in the editor's language, naming the files
 */
export function requireFileRight(
  strapi: Core.Strapi,
  ability: unknown,
  files: readonly OwnedFile[],
): void {
  const manager = strapi.service('admin::permission').createPermissionsManager({
    ability,
    action: 'plugin::upload.assets.update',
    model: FILE,
  }) as PermissionsManager;
  const others = files.filter((file) =>
    manager.ability.cannot(manager.action, manager.toSubject(file)),
  );
  if (others.length === 0) return;
  const language = readersLanguage(strapi);
  const names = others.map(({ name }) => uploadWords.say(language, 'name', { name })).join(', ');
  // Strapi hides the words of any other refusal of a right.
  throw new errors.PolicyError(uploadWords.say(language, 'notYours', { names }));
}
