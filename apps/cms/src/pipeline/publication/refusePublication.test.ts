import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import type { PublicationRequest, PipelineFeature, PublicationRule } from '../contributions';
import { obstaclesTo, refusePublication } from './refusePublication';

jest.mock('./ownRules', () => ({ ownRules: [] }));

const asked: PublicationRequest = {
  uid: 'api::article.article',
  documentId: 'a',
  locales: ['fr'],
  at: new Date('2024-04-09T10:00:00Z'),
};

interface Described {
  order: number;
  refuses: boolean;
}

/** Features of one rule each, which says that it was asked; the fifth is 'rule 4'. */
function featuresOf(rules: readonly Described[], told: string[]): PipelineFeature[] {
  return rules.map(({ order, refuses }, position) => {
    const name = `rule ${position}`;
    const rule: PublicationRule = {
      name,
      order,
      refuse() {
        told.push(name);
        if (refuses) throw new errors.ValidationError(name);
      },
    };
    return { name: `feature ${position}`, pipeline: { publicationRules: [rule] } };
  });
}

const strapiWith = (features: readonly PipelineFeature[]) =>
  ({ get: () => features }) as unknown as Core.Strapi;

const described = fc.array(
  fc.record({ order: fc.integer({ min: 0, max: 9 }), refuses: fc.boolean() }),
);

/** Names in the order that the data asks for; of equals the first of the list comes first. */
const inOrder = (rules: readonly Described[]) =>
  rules
    .map(({ order, refuses }, position) => ({ order, refuses, position }))
    .sort((left, right) => left.order - right.order || left.position - right.position)
    .map(({ refuses, position }) => ({ refuses, name: `rule ${position}` }));

it('asks the rules in the order of the data, whatever the list, and ends at the first refusal', async () => {
  await fc.assert(
    fc.asyncProperty(described, async (rules) => {
      const told: string[] = [];
      const done = refusePublication(strapiWith(featuresOf(rules, told)), asked).then(
        () => null,
        (error: Error) => error.message,
      );
      const all = inOrder(rules);
      const first = all.findIndex(({ refuses }) => refuses);
      expect(await done).toBe(all[first]?.name ?? null);
      expect(told).toEqual((first < 0 ? all : all.slice(0, first + 1)).map(({ name }) => name));
    }),
  );
});

it('tells every obstacle in the order of the data, where it is asked before anybody tries', async () => {
  await fc.assert(
    fc.asyncProperty(described, async (rules) => {
      const obstacles = await obstaclesTo(strapiWith(featuresOf(rules, [])), asked);
      const refusing = inOrder(rules).filter(({ refuses }) => refuses);
      expect(obstacles).toEqual(refusing.map(({ name }) => ({ rule: name, message: name })));
    }),
  );
});

it('takes no fault for an obstacle', async () => {
  const rule: PublicationRule = {
    name: 'broken',
    order: 1,
    refuse: () => Promise.reject(new TypeError('no such table')),
  };
  const strapi = strapiWith([{ name: 'one', pipeline: { publicationRules: [rule] } }]);
  await expect(obstaclesTo(strapi, asked)).rejects.toThrow('no such table');
});
