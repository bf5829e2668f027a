import { auditWords } from '../words/auditWords';
import { detailText } from './detailText';

const tell = (detail: Record<string, unknown>, language: 'fr' | 'en' = 'fr') =>
  detailText(
    { uid: 'api::article.article', detail },
    language,
    (key, values) => auditWords.say(language, key, values as Record<string, string>),
    (at) => `[${at}]`,
  );

test('fields are told by what the form calls them', () => {
  expect(tell({ fields: ['headline', 'lead'] })).toBe('champs\u00a0: Titre, Chapeau');
  expect(tell({ fields: ['slug'], from: 'fr' }, 'en')).toMatch(/^fields: \w+.* · from: fr$/);
});

test('a reason and a note are told as they were written', () => {
  expect(tell({ reason: 'Urgent', schedule: 7 })).toBe('Urgent · programmation n°\u00a07');
  expect(tell({ note: '' })).toBe('');
});

test('a schedule is told with its moment', () => {
  const detail = { action: 'publish', at: '2026-04-09T08:00:00.000Z', zone: 'Europe/Paris' };
  expect(tell(detail)).toBe('mise en ligne · le [2026-04-09T08:00:00.000Z]');
});

test('fields of people and roles are told in words too', () => {
  const line = { uid: 'admin::user', detail: { fields: ['roles', 'password'] } };
  const text = detailText(
    line,
    'fr',
    (key, values) => auditWords.say('fr', key, values as Record<string, string>),
    String,
  );
  expect(text).toBe('champs\u00a0: rôles, mot de passe');
});
