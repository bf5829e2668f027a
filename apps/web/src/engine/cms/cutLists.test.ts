import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { cutLists } from './cutLists';

const source = path.join(__dirname, '..', '..');
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file): [string, DocumentNode] => [
    file,
    parse(readFileSync(path.join(source, file), 'utf8')),
  ]);

/** Those that mean to show some: what they are, and why nobody misses the others there. */
const windows: Readonly<Record<string, string>> = {
  'ArticleFeed.articles': 'a feed holds the latest',
  'AgreementFeed.agreements': 'a feed holds the latest',
  'DelegationFeed.delegations': 'a feed holds the latest',
  'Home.releases': 'the one story that opens the page',
  'Home.stories': 'the one story that opens the page',
  'Home.next': 'the next visits, above the link to all',
  'Home.last': 'the last visits, above the link to all',
};

test('no query of the site cuts a list in silence', () => {
  const cut = written.flatMap(([file, document]) =>
    cutLists(document)
      .filter((list) => !(list in windows))
      .map((list) => `${file}: ${list}`),
  );
  expect(written.length).toBeGreaterThan(15);
  expect(cut).toEqual([]);
});

test('every exception is one that a query makes', () => {
  const all = written.flatMap(([, document]) => cutLists(document));
  expect(Object.keys(windows).filter((list) => !all.includes(list))).toEqual([]);
});

const inside = (selection: string) =>
  cutLists(parse(`fragment AgreementCard_agreement on Agreement { ${selection} }`));

test.each([
  ['milestones(sort: ["date:asc"], pagination: { limit: 40 }) { kind }', 'milestones'],
  ['some: milestones(pagination: { page: 1, pageSize: 9 }) { kind }', 'some'],
  ['children { milestones(pagination: { limit: 10 }) { kind } }', 'children.milestones'],
  ['... on Agreement { parties(pagination: { limit: 6 }) { name } }', 'parties'],
  ['parties_connection(pagination: { limit: 6 }) { nodes { name } }', 'parties_connection'],
  ['parties(pagination: { limit: 6 }) { name } milestones { kind pageInfo { total } }', 'parties'],
])('is refused: %s', (selection, list) => {
  expect(inside(selection)).toEqual([`AgreementCard_agreement.${list}`]);
});

test.each([
  'milestones(sort: ["date:asc"]) { kind }',
  'parties_connection(pagination: { limit: 6 }) { nodes { name } pageInfo { total } }',
  'parties { documentId } first: parties(pagination: { limit: 6 }) { name }',
])('is right: %s', (selection) => {
  expect(inside(selection)).toEqual([]);
});

const asked = (field: string) =>
  cutLists(parse(`query Page($after: ID, $ids: [ID], $slug: String) { ${field} }`));

test('a list at the root is cut by the CMS, whether it asks for a number or not', () => {
  expect(asked('domains { name }')).toEqual(['Page.domains']);
  expect(asked('domains(pagination: { limit: 100 }) { name }')).toEqual(['Page.domains']);
  expect(asked('domains_connection { nodes { name } }')).toEqual(['Page.domains_connection']);
  expect(asked('domains_connection { nodes { name } pageInfo { pageCount } }')).toEqual([]);
  expect(asked('domains(filters: { documentId: { gt: $after } }) { name }')).toEqual([]);
  expect(asked('domains(filters: { documentId: { in: $ids } }) { name }')).toEqual([]);
  expect(asked('domains(filters: { slug: { eq: $slug } }) { name }')).toEqual([]);
  expect(asked('site { name }')).toEqual([]);
});
