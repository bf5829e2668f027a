import { filterThrough } from './filterThrough';

const uid = 'api::article.article';
const vigo = { name: { $contains: 'Vigo' } };

test('a partner is found through the agreement and the visit, beside other filters', () => {
  const kind = { kind: { $eq: 'news' } };
  expect(filterThrough(uid, { $and: [{ partners: vigo }, kind] })).toEqual({
    $and: [
      {
        $or: [
          { partners: vigo },
          { agreements: { parties: vigo } },
          { delegations: { hosts: vigo } },
          { delegations: { guests: vigo } },
        ],
      },
      kind,
    ],
  });
});

test.each([
  ['without partners', uid, { $and: [{ kind: { $eq: 'news' } }] }],
  ['for what is not so', uid, { $and: [{ partners: { name: { $ne: 'Vigo' } } }] }],
  ['of no list', uid, undefined],
  ['of another type', 'api::page.page', { $and: [{ partners: vigo }] }],
])('a filter %s stays as it is', (_, of, filters) => {
  expect(filterThrough(of, filters)).toEqual(filters);
});
