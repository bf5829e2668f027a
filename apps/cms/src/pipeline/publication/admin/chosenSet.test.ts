import type { PublicationResponse } from '../publicationResponse';
import type { EntryResponse } from '../publicationResponse';
import { chosenSet, requestOf, type Choice } from './chosenSet';

const entry = (documentId: string, locale = 'fr'): EntryResponse => ({
  uid: 'api::agreement.agreement',
  type: 'agreement',
  documentId,
  locale,
  title: documentId,
});

const publication = (
  rules: readonly string[] = [],
  mayOverride = true,
  source = 'fr',
): PublicationResponse => ({
  mayPublish: true,
  source,
  mayOverride,
  sets: [
    {
      locale: 'fr',
      versions: [{ documentId: 'actu', locale: 'fr', version: 'actu:1' }],
      isPublic: false,
      needs: [entry('accord'), entry('visite')],
      untranslated: [],
      obstacles: rules.map((rule) => ({ rule, message: rule, entry: entry('accord') })),
    },
    {
      locale: 'en',
      versions: [{ documentId: 'actu', locale: 'en', version: 'actu:2' }],
      isPublic: false,
      needs: [entry('accord', 'en')],
      untranslated: [],
      obstacles: [],
    },
  ],
});

const choice = (more: Partial<Choice> = {}): Choice => ({
  locales: ['fr'],
  without: new Set(),
  reason: '',
  ...more,
});

test('what is needed in several languages is named once', () => {
  const { needs } = chosenSet(publication(), choice({ locales: ['fr', 'en'] }), false);
  expect(needs.map(({ documentId }) => documentId)).toEqual(['accord', 'visite']);
});

test('what is left as it is isn’t published, and keeps nothing from being published', () => {
  const without = new Set(['accord']);
  expect(chosenSet(publication(['unready']), choice({ without }), false)).toMatchObject({
    withThese: ['visite'],
    obstacles: [],
    isReady: true,
  });
});

test('one’s own work asks for a reason of whoever may give one', () => {
  expect(chosenSet(publication(['ownWork']), choice(), false)).toMatchObject({
    isOwnWork: true,
    isReady: false,
    obstacles: [],
  });
  const reason = 'Seule ce soir';
  expect(chosenSet(publication(['ownWork']), choice({ reason }), false).isReady).toBe(true);
  expect(chosenSet(publication(['ownWork'], false), choice({ reason }), false)).toMatchObject({
    isOwnWork: false,
    isReady: false,
    obstacles: [{ rule: 'ownWork' }],
  });
});

test('no reason makes up for what is missing', () => {
  const reason = 'Vite';
  expect(chosenSet(publication(['ownWork', 'unready']), choice({ reason }), false).isReady).toBe(
    false,
  );
});

test('an embargo that holds now keeps nothing from being scheduled', () => {
  expect(chosenSet(publication(['embargo']), choice(), false).isReady).toBe(false);
  expect(chosenSet(publication(['embargo']), choice(), true).isReady).toBe(true);
});

test('a translation is published with its source, where it may not be before it', () => {
  expect(chosenSet(publication(['source'], true, 'en'), choice(), false).isReady).toBe(false);
  const locales = ['fr', 'en'];
  expect(chosenSet(publication(['source'], true, 'en'), choice({ locales }), false).isReady).toBe(
    true,
  );
});

test('nothing is sent in no language', () => {
  expect(chosenSet(publication(), choice({ locales: [] }), false).isReady).toBe(false);
});

test('what is sent names the versions that were read, of the languages that are published', () => {
  const both = choice({ locales: ['fr', 'en'] });
  const versionsIn = (chosen: Choice) =>
    requestOf(chosen, chosenSet(publication(), chosen, false)).read.map(({ version }) => version);
  expect([versionsIn(both), versionsIn(choice())]).toEqual([['actu:1', 'actu:2'], ['actu:1']]);
});
