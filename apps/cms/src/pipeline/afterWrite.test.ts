import type { Core } from '@strapi/strapi';
import { afterWrite } from './afterWrite';
import type { PipelineFeature, Written } from './contributions';

const written: Written = { uid: 'api::article.article', documentId: 'a', locales: ['fr'] };

const follows = (name: string, told: string[], fails = false): PipelineFeature => ({
  name,
  pipeline: {
    after: {
      publish(_strapi, { documentId }) {
        told.push(`${name} after ${documentId}`);
        return fails ? Promise.reject(new Error(`${name} failed`)) : Promise.resolve();
      },
    },
  },
});

const strapiWith = (features: readonly PipelineFeature[]) =>
  ({ get: () => features }) as unknown as Core.Strapi;

it('tells those who follow a write of it in the order of their list', async () => {
  const told: string[] = [];
  const strapi = strapiWith([follows('b', told), follows('a', told)]);
  await afterWrite(strapi, 'publish', written);
  expect(told).toEqual(['b after a', 'a after a']);
});

it('tells nobody of a write of another kind', async () => {
  const told: string[] = [];
  await afterWrite(strapiWith([follows('a', told)]), 'delete', written);
  expect(told).toEqual([]);
});

it('ends at the first that fails, so that its transaction is undone', async () => {
  const told: string[] = [];
  const strapi = strapiWith([follows('a', told, true), follows('b', told)]);
  await expect(afterWrite(strapi, 'publish', written)).rejects.toThrow('a failed');
  expect(told).toEqual(['a after a']);
});
