import { datesIn, wrongWeekdays } from './dates';
import { rangesIn } from './ranges';
import { relativeDatesIn } from './relative';

it.each([
  ['le mardi 9 avril 2024', '2024-04-09'],
  ['le 1er mai 2024', '2024-05-01'],
  ['April 9, 2024', '2024-04-09'],
  ['Thursday, July 18, 2024', '2024-07-18'],
  ['9 April 2024', '2024-04-09'],
  ['the 3rd of May 2024', '2024-05-03'],
  ['en janvier 2023', '2023-01'],
  ['25 sept. 2025', '2025-09-25'],
  ['Jan. 16, 2025', '2025-01-16'],
  ['08/11/2024', '2024-11-08'],
  ['2024-04', '2024-04'],
])('reads “%s”', (text, value) => {
  expect(datesIn(text).map((date) => date.value)).toEqual([value]);
});

it.each(['le 30 février 2024', 'mai', '9 avril', 'CP 2024-112', '13/13/2024', 'in 2024'])(
  'reads no date in “%s”',
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);

it('tells of a weekday that is another, and only then', () => {
  expect(wrongWeekdays('lundi 9 avril 2024')).toEqual([{ start: 0, end: 18 }]);
  expect(wrongWeekdays('mardi 9 avril 2024')).toEqual([]);
});

it.each([
  ['du 7 au 12 avril 2024', '2024-04-07', '2024-04-12'],
  ['du 28 mars au 2 avril 2024', '2024-03-28', '2024-04-02'],
  ['du 29 décembre 2024 au 3 janvier 2025', '2024-12-29', '2025-01-03'],
  ['from 7 to 12 April 2024', '2024-04-07', '2024-04-12'],
  ['April 7–12, 2024', '2024-04-07', '2024-04-12'],
  ['from June 29 to July 4, 2025', '2025-06-29', '2025-07-04'],
])('reads the period “%s”', (text, start, end) => {
  expect(rangesIn(text).map((range) => [range.start.value, range.end.value])).toEqual([
    [start, end],
  ]);
});

it('reads no period that ends before it starts', () => {
  expect(rangesIn('du 12 au 7 avril 2024')).toEqual([]);
});

it.each(['mardi prochain', 'hier', 'next Tuesday', 'la semaine prochaine'])(
  'points out “%s”',
  (text) => {
    expect(relativeDatesIn(`C’est ${text}.`)).toEqual([{ start: 6, end: 6 + text.length }]);
  },
);

it.each([
  ['They signed on Tuesday.', ['Tuesday']],
  ['Ils ont signé mardi une convention.', ['mardi']],
  ['They signed on Tuesday, June 10, 2025.', []],
  ['They signed on Tuesday 10 June 2025.', []],
  ['Ils ont signé mardi 10 juin 2025.', []],
  ['Le marché se tient le mardi.', []],
  ['Ce mardi, ils ont signé.', []],
])('points out a day of the week that has no date: %s', (text, days) => {
  expect(relativeDatesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(days);
});
