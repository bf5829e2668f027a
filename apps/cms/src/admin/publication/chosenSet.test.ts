import type { Rule } from '../../publication/refusePublication';
import type { ToldPublication } from '../../publication/publicationRoutes';
import type { ToldEntry } from '../../publication/publicationSet';
import { chosenSet, type Choice } from './chosenSet';

const entry = (documentId: string, locale = 'fr'): ToldEntry => ({
  uid: 'api::agreement.agreement',
  type: 'agreement',
  documentId,
  locale,
  title: documentId,
});

const told = (rules: readonly Rule[] = [], mayOverride = true, source = 'fr'): ToldPublication => ({
  mayPublish: true,
  source,
  mayOverride,
  sets: [
    {
      locale: 'fr',
      isPublic: false,
      needs: [entry('accord'), entry('visite')],
      untranslated: [],
      obstacles: rules.map((rule) => ({ rule, message: rule, entry: entry('accord') })),
    },
    {
      locale: 'en',
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
  const { needs } = chosenSet(told(), choice({ locales: ['fr', 'en'] }), false);
  expect(needs.map(({ documentId }) => documentId)).toEqual(['accord', 'visite']);
});

test('what is left as it is isn’t published, and keeps nothing from being published', () => {
  const without = new Set(['accord']);
  expect(chosenSet(told(['unready']), choice({ without }), false)).toMatchObject({
    withThese: ['visite'],
    obstacles: [],
    isReady: true,
  });
});

test('one’s own work asks for a reason of whoever may give one', () => {
  expect(chosenSet(told(['ownWork']), choice(), false)).toMatchObject({
    isOwnWork: true,
    isReady: false,
    obstacles: [],
  });
  const reason = 'Seule ce soir';
  expect(chosenSet(told(['ownWork']), choice({ reason }), false).isReady).toBe(true);
  expect(chosenSet(told(['ownWork'], false), choice({ reason }), false)).toMatchObject({
    isOwnWork: false,
    isReady: false,
    obstacles: [{ rule: 'ownWork' }],
  });
});

test('no reason makes up for what is missing', () => {
  const reason = 'Vite';
  expect(chosenSet(told(['ownWork', 'unready']), choice({ reason }), false).isReady).toBe(false);
});

test('an embargo that holds now keeps nothing from being scheduled', () => {
  expect(chosenSet(told(['embargo']), choice(), false).isReady).toBe(false);
  expect(chosenSet(told(['embargo']), choice(), true).isReady).toBe(true);
});

test('a translation is published with its source, where it may not be before it', () => {
  expect(chosenSet(told(['source'], true, 'en'), choice(), false).isReady).toBe(false);
  const locales = ['fr', 'en'];
  expect(chosenSet(told(['source'], true, 'en'), choice({ locales }), false).isReady).toBe(true);
});

test('nothing is sent in no language', () => {
  expect(chosenSet(told(), choice({ locales: [] }), false).isReady).toBe(false);
});
