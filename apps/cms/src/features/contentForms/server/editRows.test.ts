import { editRows } from './editRows';

const attributes = {
  title: { type: 'string' },
  kind: { type: 'enumeration' },
  date: { type: 'date' },
  body: { type: 'dynamiczone' },
};

test('fields of one row share its twelve columns', () => {
  expect(editRows([['title'], ['kind', 'date']], attributes)).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'kind', size: 6 },
      { name: 'date', size: 6 },
    ],
  ]);
});

test('a field that needs the whole width gets a row of its own', () => {
  expect(editRows([['title', 'body']], attributes)).toEqual([
    [{ name: 'title', size: 12 }],
    [{ name: 'body', size: 12 }],
  ]);
});

test('a field that the type does not have is left out', () => {
  expect(editRows([['absent'], ['title', 'absent']], attributes)).toEqual([
    [{ name: 'title', size: 12 }],
  ]);
});
