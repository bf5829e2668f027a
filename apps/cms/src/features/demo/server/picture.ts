import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

interface UploadService {
  upload(input: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
}

/** Copies a committed picture into the media library. Returns the file's id. */
export const uploadPicture = async (
  strapi: Core.Strapi,
  picture: string,
  alternativeText: string,
): Promise<number> => {
  const filepath = join(strapi.dirs.app.root, 'seed-pictures', picture);
  const { size } = await stat(filepath);
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const [file] = await service.upload({
    data: { fileInfo: { name: picture, alternativeText } },
    files: { filepath, originalFilename: picture, mimetype: 'image/webp', size },
  });
  if (!file) throw new Error(`The media library did not keep ${picture}`);
  return file.id;
};
