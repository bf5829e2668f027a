import { parse } from 'graphql';
import { rootFieldsOf } from './rootFields';

const fieldsOf = (query: string) => rootFieldsOf(parse(query));

describe('the root fields of a query', () => {
  test('are lookups when they filter by an exact slug', () => {
    const query = 'query($s: String!) { articles(filters: { slug: { eq: $s } }) { slug } }';
    expect(fieldsOf(query)).toEqual([{ key: 'articles', type: 'article', use: 'lookup' }]);
  });

  test('are lists when they filter by anything else', () => {
    const query = 'query { articles(filters: { kind: { eq: news } }) { slug } }';
    expect(fieldsOf(query)).toEqual([{ key: 'articles', type: 'article', use: 'list' }]);
  });

  test('are known by their alias in the answer, connections too', () => {
    const query = '{ latest: agreements_connection { nodes { slug } } mediaItems { credit } }';
    expect(fieldsOf(query)).toEqual([
      { key: 'latest', type: 'agreement', use: 'list' },
      { key: 'mediaItems', type: 'media', use: 'list' },
    ]);
  });

  test('are found inside fragments', () => {
    const query =
      'query { ...Chrome ... on Query { partners { slug } } } fragment Chrome on Query { site { name } }';
    expect(fieldsOf(query)).toEqual([
      { key: 'site', type: 'site', use: 'single' },
      { key: 'partners', type: 'partner', use: 'list' },
    ]);
  });

  test('depend on everything when we do not know them', () => {
    expect(fieldsOf('{ somethingNew { slug } }')).toEqual([
      { key: 'somethingNew', type: '*', use: 'list' },
    ]);
  });
});
