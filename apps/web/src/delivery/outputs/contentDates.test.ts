import { ContentDates } from './contentDates';

const [first, later, last] = [
  '2024-04-09T10:00:00Z',
  '2024-04-10T10:00:00Z',
  '2024-05-01T10:00:00Z',
];

describe('what is written for each answer', () => {
  test('has the date that it tells when it is seen first, else that moment', () => {
    const changes = new ContentDates();
    expect(changes.at('/sitemap.xml', 'a', first, later)).toBe(first);
    expect(changes.at('/robots.txt', 'b', null, later)).toBe(later);
  });

  test('keeps its date while it is the same', () => {
    const changes = new ContentDates();
    changes.at('/robots.txt', 'a', null, first);
    expect(changes.at('/robots.txt', 'a', null, last)).toBe(first);
  });

  test('is of the moment it became different, though all that is left is old', () => {
    const changes = new ContentDates();
    changes.at('/sitemap.xml', 'with the entry', later, later);
    expect(changes.at('/sitemap.xml', 'without it', first, last)).toBe(last);
  });

  test('keeps addresses apart', () => {
    const changes = new ContentDates();
    changes.at('/a', 'x', null, first);
    expect(changes.at('/b', 'y', null, last)).toBe(last);
  });
});
