import type { Core } from '@strapi/strapi';
import { refuseUnfit } from './refuseUnfit';
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
  request: { files?: { files?: ReceivedFile | ReceivedFile[] } };
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
      return service.upload(input, options);
    };
    const replace: UploadService['replace'] = (id, { data, file }, options) =>
      replaceUnderNewName(strapi, () => upload({ data, files: file }, options), id);
    return { ...service, upload, replace };
  };
  services['image-manipulation'] = {
    ...services['image-manipulation'],
    optimize: cleanOriginal,
    generateResponsiveFormats: makeVariants,
  };
  for (const route of routes.admin.routes) {
    if (!TAKES_FILES.has(route.handler)) continue;
    // Before Strapi's own check, which says the same in English and drops the file in silence when
    // others came with it.
    const refuse = async (context: RouteContext, next: () => Promise<void>) => {
      const { files } = context.request.files ?? {};
      if (files) await refuseUnfit(strapi, files);
      await next();
    };
    route.config.middlewares = [...(route.config.middlewares ?? []), refuse];
  }
  return plugin;
}
