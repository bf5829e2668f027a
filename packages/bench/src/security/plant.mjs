import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './ask.mjs';
import { CANARY } from './verdicts.mjs';

const today = () => new Date().toISOString().slice(0, 10);

/** Waits until an address of the site answers so. */
async function untilAnswers(site, path, isThere, longestMs = 30_000) {
  const end = Date.now() + longestMs;
  for (;;) {
    if (isThere(await ask(site, path))) return;
    if (Date.now() > end) throw new Error(`${path} did not come within ${longestMs} ms`);
    await pause(100);
  }
}

/**
 * What the attacks look for: one entry that is public and changed since, and others that are not
 * public at all. What nobody outside may see holds the canary's word.
 */
export async function plant({ write, publish, call, people }, site) {
  const date = today();
  const lead = `Deux rives. ${CANARY}`;
  const article = await write('article', { headline: `${CANARY} brouillon`, lead, date });
  const partner = await write('partner', { name: `${CANARY} partenaire` });
  const publicFields = { headline: 'Le pont est ouvert', lead: 'Deux rives.', date, kind: 'news' };
  const published = await write('article', publicFields);
  await publish('article', published, publicFields);
  await untilAnswers(site, '/fr/actualites/le-pont-est-ouvert', ({ status }) => status === 200);
  await call(`/content-manager/collection-types/api::article.article/${published}?locale=fr`, {
    method: 'PUT',
    body: { ...publicFields, lead },
  });
  const embargoed = await write('article', { headline: `${CANARY} embargo`, lead, date });
  const { id: scheduled } = await call('/admin/entente/schedules', {
    as: people.approver.headers,
    body: {
      uid: 'api::article.article',
      documentId: embargoed,
      locales: ['fr'],
      action: 'publish',
      local: '2099-01-01T10:00',
      zone: 'Europe/Paris',
      disambiguation: null,
    },
  }).then((answer) => answer ?? {});
  const authors = await write(
    'article',
    { headline: `${CANARY} auteur`, lead, date },
    people.author.headers,
  );
  return { article, partner, published, embargoed, authors, scheduled };
}
