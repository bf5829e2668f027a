import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { uploadWords } from '../words/uploadWords';
import { FILE } from './storedFile';

/** Strapi's right to change files, which a role may have for its own alone. */
export const CHANGE_FILES = 'plugin::upload.assets.update';

/** A file as the library keeps it, with who sent it. */
export interface OwnedFile {
  id: number;
  name: string;
  createdBy: { id: number } | null;
}

interface PermissionsManager {
  ability: { cannot(action: string, subject: unknown): boolean };
  action: string;
  toSubject(file: OwnedFile): unknown;
}

const managerOf = (strapi: Core.Strapi, ability: unknown) =>
  strapi.service('admin::permission').createPermissionsManager({
    ability,
    action: CHANGE_FILES,
    model: FILE,
  }) as PermissionsManager;

export function mayChangeFile(strapi: Core.Strapi, ability: unknown, file: OwnedFile): boolean {
  const manager = managerOf(strapi, ability);
  return !manager.ability.cannot(manager.action, manager.toSubject(file));
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
  const others = files.filter((file) => !mayChangeFile(strapi, ability, file));
  if (others.length === 0) return;
  const language = readersLanguage(strapi);
  const names = others.map(({ name }) => uploadWords.say(language, 'name', { name })).join(', ');
  // Strapi hides the words of any other refusal of a right.
  throw new errors.PolicyError(uploadWords.say(language, 'notYours', { names }));
}
