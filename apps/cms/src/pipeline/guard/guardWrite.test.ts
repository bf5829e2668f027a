import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import type { PipelineFeature } from '../contributions';
import { guardWrite } from './guardWrite';

const write = {
  uid: 'api::article.article',
  documentId: 'a',
  locale: 'fr',
  locales: ['fr'],
  data: null,
} as const;

const strapiWith = (features: readonly PipelineFeature[]) =>
  ({ get: () => features }) as unknown as Core.Strapi;

it('writes within every guard, the first of the list outermost, and not at all when one refuses', async () => {
  const guards = fc.array(fc.constantFrom('lets through', 'refuses', 'has no guard'));
  await fc.assert(
    fc.asyncProperty(guards, async (kinds) => {
      const told: string[] = [];
      const features = kinds.map((kind, position): PipelineFeature => ({
        name: `feature ${position}`,
        pipeline:
          kind === 'has no guard'
            ? {}
            : {
                async guard(_strapi, _write, run) {
                  told.push(`in ${position}`);
                  if (kind === 'refuses') throw new Error(`refused by ${position}`);
                  const result = await run();
                  told.push(`out ${position}`);
                  return result;
                },
              },
      }));
      const result = guardWrite(strapiWith(features), write, () => {
        told.push('written');
        return Promise.resolve('result');
      }).catch((error: Error) => error.message);
      const asked = kinds.flatMap((kind, position) => (kind === 'has no guard' ? [] : [position]));
      const refusing = kinds.indexOf('refuses');
      expect(await result).toBe(refusing < 0 ? 'result' : `refused by ${refusing}`);
      expect(told).toEqual(
        refusing < 0
          ? [
              ...asked.map((position) => `in ${position}`),
              'written',
              ...asked.toReversed().map((position) => `out ${position}`),
            ]
          : asked.filter((position) => position <= refusing).map((position) => `in ${position}`),
      );
    }),
  );
});
