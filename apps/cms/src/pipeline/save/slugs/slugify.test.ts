import { slugify } from './slugify';

test.each([
  ['L’accord Rennes–Québec', 'l-accord-rennes-quebec'],
  ['Œuvres & cœurs', 'oeuvres-coeurs'],
  ['  Huế, Poznań, Łódź ', 'hue-poznan-lodz'],
  ['محمد العلي', 'mhmd-alely'],
  ['Иван Петров', 'ivan-petrov'],
  ['Αθήνα', 'athina'],
  ['Zürich', 'zurich'],
  ['日本', ''],
])('%j becomes %j', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test('a long title is cut between two words', () => {
  const slug = slugify('coopération '.repeat(20));
  expect(slug.length).toBeLessThanOrEqual(96);
  expect(slug).toMatch(/-cooperation$/);
});
