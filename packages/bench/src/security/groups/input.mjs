import { ask, askJson } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { entryPath } from '../newsroom.mjs';
import { inAddress } from '../tables/markup.mjs';
import { ARTICLE_FIELDS, DOORS, ODD_VALUES, QUESTIONS } from '../tables/oddValues.mjs';
import { harmless, harmlessToStaff } from '../verdicts.mjs';

const asText = (value) => inAddress(typeof value === 'string' ? value : JSON.stringify(value));
/** Longer than any address may be. */
const MOST_IN_ADDRESS = 6_000;

/** What nobody writes, at every door: whatever is answered, nothing falls over. */
export const input = {
  name: 'input',
  width: 3,
  cases: ({ site, cms, newsroom, planted }) => {
    const { people } = newsroom;
    const odd = Object.entries(ODD_VALUES);
    const fields = { headline: 'Étrange', lead: 'Deux rives.', date: '2026-01-05' };
    return [
      ...pairs(ARTICLE_FIELDS, odd).map(([field, [what, value]]) => ({
        name: `an article whose ${field} is ${what}`,
        attack: async () =>
          harmlessToStaff(
            await askJson(cms, entryPath('article', planted.article), {
              method: 'PUT',
              headers: people.editor.headers,
              body: { ...fields, [field]: value },
            }),
          ),
      })),
      ...Object.entries(DOORS).flatMap(([door, keys]) =>
        pairs(keys, odd).map(([key, [what, value]]) => ({
          name: `${door} whose ${key} is ${what}`,
          attack: async () => {
            const [method, path] = door.split(' ');
            const known = {
              uid: 'api::article.article',
              documentId: planted.article,
              locales: ['fr'],
            };
            const { headers } = people.administrator;
            if (method !== 'GET')
              return harmlessToStaff(
                await askJson(cms, path, { method, headers, body: { ...known, [key]: value } }),
              );
            const query = `${key}=${asText(value).slice(0, MOST_IN_ADDRESS)}`;
            return harmlessToStaff(
              await ask(cms, `${path}?uid=${known.uid}&documentId=${known.documentId}&${query}`, {
                headers,
              }),
            );
          },
        })),
      ),
      ...Object.entries(QUESTIONS).flatMap(([path, keys]) =>
        pairs(keys, odd).map(([key, [what, value]]) => ({
          name: `${path} whose ${key} is ${what}`,
          attack: async () =>
            harmless(await ask(site, `${path}?${key}=${asText(value).slice(0, MOST_IN_ADDRESS)}`)),
        })),
      ),
    ];
  },
};
