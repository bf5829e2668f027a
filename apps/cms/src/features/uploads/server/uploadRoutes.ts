import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../platform/access/adminContext';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { uploadWords } from '../words/uploadWords';
import { auditFile } from './auditFile';
import { requireFileRight } from './fileRight';
import { refusePublicChange } from './refusePublicChange';
import { refuseUnfit, refuseUnnamed } from './refuseUnfit';
import { refuseUsedFiles } from './refuseUsedFiles';
import { selectionAsked } from './selectionAsked';
import { FILE, FOLDER } from './storedFile';
import type { ReceivedFile } from './uploadProblem';

interface RouteContext extends AdminContext {
  request: {
    files?: { files?: ReceivedFile | ReceivedFile[] };
    body?: { fileIds?: unknown; folderIds?: unknown; files?: unknown };
  };
  body: unknown;
}

export interface Route {
  handler: string;
  config: { middlewares?: unknown[] };
}

type Middleware = (ctx: RouteContext, next: () => Promise<void>) => Promise<void>;

/** Several at once: some would be gone before one is refused. */
const deleteMany: Middleware = async (ctx, next) => {
  const { files, folders } = await selectionAsked(strapi, ctx.request.body ?? {});
  requireFileRight(strapi, ctx.state.userAbility, [...files, ...folders]);
  await refuseUsedFiles(strapi, files);
  await next();
  for (const folder of folders) await auditFile(strapi, 'delete', FOLDER, folder);
};

const moveMany: Middleware = async (ctx, next) => {
  const { files, folders } = await selectionAsked(strapi, ctx.request.body ?? {});
  requireFileRight(strapi, ctx.state.userAbility, [...files, ...folders]);
  await next();
  for (const folder of folders) await auditFile(strapi, 'move', FOLDER, folder);
  for (const file of files) await auditFile(strapi, 'move', FILE, file);
};

/** A folder under another name, or in another place, with all that is in it. */
const updateFolder: Middleware = async (ctx, next) => {
  const { files, folders } = await selectionAsked(strapi, { folderIds: ctx.params.id });
  requireFileRight(strapi, ctx.state.userAbility, [...files, ...folders]);
  await next();
  for (const folder of folders) await auditFile(strapi, 'update', FOLDER, folder);
};

const createFolder: Middleware = async (ctx, next) => {
  await next();
  const { data } = ctx.body as { data?: { documentId: string; name: string } };
  if (data) await auditFile(strapi, 'create', FOLDER, data);
};

/**
 * Before Strapi's own check, which says the same in English and drops the file in silence when
 * others came with it.
 */
const takeFiles: Middleware = async (ctx, next) => {
  const { files } = ctx.request.files ?? {};
  // A file sent without saying of what type it is comes as text: Strapi would leave it out in silence.
  if (ctx.request.body?.files !== undefined) refuseUnnamed(strapi);
  if (files) await refuseUnfit(strapi, files);
  // Whoever sends a file for one that is there, whole or cropped, replaces it.
  const id = Number(ctx.params.id ?? ctx.query.id);
  if (files && Number.isSafeInteger(id)) await refusePublicChange(strapi, ctx, id);
  await next();
};

/**
 * Strapi asks any address for a file, that of a server inside as well, for whoever may add one: this
 * door is closed. A person's browser fetches what the person may see.
 */
const closed: Middleware = async () => {
  throw new errors.PolicyError(uploadWords.say(readersLanguage(strapi), 'byAddress'));
};

const MIDDLEWARES: Readonly<Record<string, Middleware>> = {
  'admin-folder-file.deleteMany': deleteMany,
  'admin-folder-file.moveMany': moveMany,
  'admin-folder.update': updateFolder,
  'admin-folder.create': createFolder,
  'admin-upload.upload': takeFiles,
  'admin-upload.uploadFile': takeFiles,
  'admin-upload.uploadFromUrls': closed,
  'admin-upload.replaceFile': takeFiles,
};

const OURS = Symbol.for('entente.uploadRoutes');
interface Marked {
  [OURS]?: true;
}

/** Puts our rules before, and our log after, what Strapi's library does with files and folders. */
export function guardUploadRoutes(routes: readonly Route[]): void {
  for (const route of routes) {
    const middleware = MIDDLEWARES[route.handler];
    if (!middleware) continue;
    // Those of another CMS that this process has started are asked no more.
    const others = (route.config.middlewares ?? []).filter((one) => !(one as Marked)[OURS]);
    route.config.middlewares = [...others, Object.assign(middleware, { [OURS]: true })];
  }
}
