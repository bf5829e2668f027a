import type { Core } from '@strapi/strapi';
import { auditFile } from './auditFile';
import { cleanOriginal, type LibraryFile } from './original';
import { refuseUnfit } from './refuseUnfit';
import { refuseUsedFiles } from './refuseUsedFiles';
import { replaceUnderNewName, type UploadService } from './replaceUnderNewName';
import { nameSafely } from './safeNames';
import { FILE } from './storedFile';
import { moveToTrash } from './trash/moveToTrash';
import { guardUploadRoutes, type Route } from './uploadRoutes';
import { makeVariants } from './variants';

type ServiceFactory = (context: { strapi: Core.Strapi }) => UploadService;

interface PictureService {
  optimize(file: LibraryFile): Promise<LibraryFile>;
  isOptimizableImage(file: LibraryFile): Promise<unknown>;
  isImage(file: LibraryFile): Promise<unknown>;
  generateResponsiveFormats(file: LibraryFile): Promise<unknown[]>;
}

/** Where Strapi's own service is kept, whatever was put in its place. */
const STRAPIS = Symbol.for('entente.uploads');

/** The part of Strapi's upload plugin that is ours to change. */
export interface UploadPlugin {
  services: {
    upload: ServiceFactory;
    'image-manipulation': PictureService;
    [STRAPIS]?: ServiceFactory;
  };
  routes: { admin: { routes: Route[] } };
}

/** Strapi's service with our rules; what it does with a file is logged. */
function withOurService(strapi: Core.Strapi, service: UploadService): UploadService {
  const take: UploadService['upload'] = async (input, options) => {
    await refuseUnfit(strapi, input.files);
    nameSafely(input.files, input.data);
    return service.upload(input, options);
  };
  return {
    ...service,
    async upload(input, options) {
      const files = await take(input, options);
      for (const file of files) await auditFile(strapi, 'create', FILE, file);
      return files;
    },
    async updateFileInfo(id, info, options) {
      const file = await service.updateFileInfo(id, info, options);
      const fields = Object.keys(info);
      await auditFile(strapi, 'update', FILE, file, { fields });
      return file;
    },
    replace: (id, { data, file }, options) =>
      replaceUnderNewName(strapi, () => take({ data, files: file }, options), id),
    async remove(file) {
      await refuseUsedFiles(strapi, [file]);
      const { id } = file;
      await moveToTrash(strapi, file, 'deleted', () =>
        strapi.db.query(FILE).delete({ where: { id } }),
      );
      return file;
    },
  };
}

/**
 * Strapi's upload plugin with our rules: what can't be taken is refused before anything is kept, by
 * whatever way it comes; pictures lose the camera's notes and get the files that pages show; what is
 * deleted can be put back.
 */
export function withOurRules(plugin: UploadPlugin): UploadPlugin {
  const { services, routes } = plugin;
  // A process that starts a second CMS is handed the same services: the rules would be asked twice.
  const makeService = (services[STRAPIS] ??= services.upload);
  services.upload = ({ strapi }) => withOurService(strapi, makeService({ strapi }));
  const pictures = services['image-manipulation'];
  services['image-manipulation'] = {
    ...pictures,
    // Every kind: Strapi leaves a GIF as it came, with what is hidden in it.
    isOptimizableImage: pictures.isImage,
    optimize: cleanOriginal,
    generateResponsiveFormats: makeVariants,
  };
  guardUploadRoutes(routes.admin.routes);
  return plugin;
}
