import type { Core } from '@strapi/strapi';
import type { Feature } from '../../platform/feature';
import { fillVariants } from './server/fillVariants';
import { startPurging } from './server/trash/purgeTrash';
import { registerTrashRoutes } from './server/trash/trashRoutes';
import { registerTrashTable } from './server/trash/trashTable';
import { uploadHeaders } from './server/uploadHeaders';
import { uploadSize } from './server/uploadSize';

function start(strapi: Core.Strapi) {
  const stops = [startFilling(strapi), startPurging(strapi)];
  return () => stops.forEach((stop) => stop());
}

function startFilling(strapi: Core.Strapi) {
  let stopped = false;
  void fillVariants(strapi, () => stopped).catch((error: unknown) =>
    strapi.log.warn(`Pictures without smaller files could not be looked for: ${String(error)}`),
  );
  return () => {
    stopped = true;
  };
}

export const uploads: Feature = {
  name: 'uploads',
  middlewares: { uploadHeaders, uploadSize },
  register(strapi) {
    registerTrashTable(strapi);
    registerTrashRoutes(strapi);
  },
  start,
};
