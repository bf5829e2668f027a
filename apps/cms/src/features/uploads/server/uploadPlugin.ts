import type { Core } from '@strapi/strapi';
import { filesAsked, requireFileRight } from './filesAsked';
import { refuseUnfit } from './refuseUnfit';
import { refuseUsedFiles } from './refuseUsedFiles';
import { nameSafely } from './safeNames';
import { cleanOriginal, type LibraryFile } from './original';
import { replaceUnderNewName, type UploadService } from './replaceUnderNewName';
import { makeVariants } from './variants';
import type { ReceivedFile } from './uploadProblem';

type ServiceFactory = (context: { strapi: Core.Strapi }) => UploadService;

interface PictureService {
  optimize(file: LibraryFile): Promise<LibraryFile>;
  generateResponsiveFormats(file: LibraryFile): Promise<unknown[]>;
}

interface RouteContext {
  request: {
    files?: { files?: ReceivedFile | ReceivedFile[] };
    body?: { fileIds?: unknown; folderIds?: unknown };
  };
  state: { userAbility?: unknown };
}

interface Route {
  handler: string;
  config: { middlewares?: unknown[] };
}

/** The part of Strapi's upload plugin that is ours to change. */
export interface UploadPlugin {
  services: { upload: ServiceFactory; 'image-manipulation': PictureService };
  routes: { admin: { routes: Route[] } };
}

const TAKES_FILES = new Set(
  ['upload', 'uploadFile', 'replaceFile'].map((one) => `admin-upload.${one}`),
);

/** Several at once: some would be gone before one is refused. */
const TAKES_SELECTIONS = new Set(
  ['deleteMany', 'moveMany'].map((one) => `admin-folder-file.${one}`),
);

/** Refuses a selection of which one file is not for whoever asks, or may not be deleted. */
function guardSelections(route: Route): void {
  if (!TAKES_SELECTIONS.has(route.handler)) return;
  const refuse = async ({ request, state }: RouteContext, next: () => Promise<void>) => {
    const files = await filesAsked(strapi, request.body ?? {});
    requireFileRight(strapi, state.userAbility, files);
    if (route.handler.endsWith('deleteMany')) await refuseUsedFiles(strapi, files);
    await next();
  };
  route.config.middlewares = [...(route.config.middlewares ?? []), refuse];
}

/**
 * Strapi's upload plugin with our rules: what can't be taken is refused before anything is kept, by
 * whatever way it comes; pictures lose the camera's notes and get the files that pages show.
 */
export function withOurRules(plugin: UploadPlugin): UploadPlugin {
  const { services, routes } = plugin;
  const makeService = services.upload;
  services.upload = ({ strapi }) => {
    const service = makeService({ strapi });
    const upload: UploadService['upload'] = async (input, options) => {
      await refuseUnfit(strapi, input.files);
      nameSafely(input.files, input.data);
      return service.upload(input, options);
    };
    const replace: UploadService['replace'] = (id, { data, file }, options) =>
      replaceUnderNewName(strapi, () => upload({ data, files: file }, options), id);
    const remove: UploadService['remove'] = async (file) => {
      await refuseUsedFiles(strapi, [file]);
      return service.remove(file);
    };
    return { ...service, upload, replace, remove };
  };
  services['image-manipulation'] = {
    ...services['image-manipulation'],
    optimize: cleanOriginal,
    generateResponsiveFormats: makeVariants,
  };
  for (const route of routes.admin.routes) {
    guardSelections(route);
    if (!TAKES_FILES.has(route.handler)) continue;
    // Before Strapi's own check, which says the same in English and drops the file in silence when
    // others came with it.
    const refuseRequest = async (context: RouteContext, next: () => Promise<void>) => {
      const { files } = context.request.files ?? {};
      if (files) await refuseUnfit(strapi, files);
      await next();
    };
    route.config.middlewares = [...(route.config.middlewares ?? []), refuseRequest];
  }
  return plugin;
}
