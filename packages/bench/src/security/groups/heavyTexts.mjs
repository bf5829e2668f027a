import { ask, askJson, multipart } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { entryPath } from '../newsroom.mjs';
import { harmless, harmlessToStaff } from '../verdicts.mjs';

/** What has expressions go back and begin again. */
const UNITS = [
  ' ',
  '\u00a0',
  '« ',
  '»',
  '"',
  '(',
  '123 ',
  '. ',
  '/',
  '! ',
  'M. ',
  'a@',
  '\ufdfa',
  'e\u0301',
  '<',
  '\n',
];
const LENGTHS = [100_000, 1_000_000];
/** Of the processor on a busy machine; a quadratic expression takes minutes. */
const LONGEST_MS = 8_000;

/** What a visitor waits for at most while drafts are looked at. */
const MEANWHILE_MS = 500;

const repeated = (unit, length) =>
  `Pont ${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)} x`;
/** As much as one text may have, four times. */
const paragraphs = (unit, length) =>
  Array.from({ length: Math.min(5, Math.ceil(length / 49_000)) }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: repeated(unit, 49_000) }],
  }));

/** Texts of a hundred thousand and a million characters, by every door that takes a text. */
export const heavyTexts = {
  name: 'heavy-texts',
  cases: ({ site, cms, newsroom, planted }) => {
    const { people } = newsroom;
    const { headers } = people.editor;
    const fields = { headline: 'Lourd', lead: 'Deux rives.', date: '2026-01-05' };
    const save = (body) =>
      askJson(cms, entryPath('article', planted.article), { method: 'PUT', headers, body });
    const doors = {
      'the lead of an article': (text) => save({ ...fields, lead: text }),
      'its headline': (text) => save({ ...fields, headline: text }),
      'a text': (_, unit, length) =>
        save({
          ...fields,
          body: [{ __component: 'block.rich-text', body: paragraphs(unit, length) }],
        }),
      'what is being typed': (text) =>
        askJson(cms, '/admin/entente/typed-drafts', {
          method: 'POST',
          headers,
          body: {
            uid: 'api::article.article',
            documentId: planted.article,
            locale: 'fr',
            values: { lead: text },
          },
        }),
      'a release': (text) => {
        const form = multipart({}, [
          { field: 'file', name: 'x.txt', type: 'text/plain', content: text },
        ]);
        return ask(cms, '/admin/entente/release-imports/read', {
          method: 'POST',
          headers: { ...headers, ...form.headers },
          body: form.body,
        });
      },
      'the name of a file': (text) => {
        const form = multipart({ fileInfo: JSON.stringify({ name: text }) }, [
          { name: 'x.png', type: 'image/png', content: 'none' },
        ]);
        return ask(cms, '/upload', {
          method: 'POST',
          headers: { ...headers, ...form.headers },
          body: form.body,
        });
      },
      'a search of the admin': (text) =>
        ask(cms, `${entryPath('article')}&_q=${encodeURIComponent(text.slice(0, 1_500))}`, {
          headers,
        }),
      'a search of the site': (text) =>
        ask(site, `/fr/recherche?q=${encodeURIComponent(text.slice(0, 1_500))}`),
    };
    const tried = pairs(pairs(Object.entries(doors), UNITS), LENGTHS).map(
      ([[[door, send], unit], length]) => ({
        name: `${door}: ${length} of ${JSON.stringify(unit)}`,
        attack: async () => {
          const from = performance.now();
          const isStaff = door !== 'a search of the site';
          const verdict = isStaff ? harmlessToStaff : harmless;
          const answer = verdict(await send(repeated(unit, length), unit, length));
          const took = Math.round(performance.now() - from);
          return answer ?? (took > LONGEST_MS ? `takes ${took} ms` : null);
        },
      }),
    );
    /** Four at once, each of a quarter of a million blanks, while somebody reads the home page. */
    const meanwhile = async () => {
      await save({
        ...fields,
        body: [{ __component: 'block.rich-text', body: paragraphs(' ', 250_000) }],
      });
      const { json } = await askJson(
        cms,
        `/content-manager/preview/url/api::article.article?documentId=${planted.article}&locale=fr&status=draft`,
        { headers },
      );
      const { pathname, search } = new URL(json.data.url);
      let isOver = false;
      const previews = Promise.all(
        Array.from({ length: 4 }, () => ask(site, pathname + search)),
      ).finally(() => (isOver = true));
      let longest = 0;
      while (!isOver) {
        const from = performance.now();
        const home = await ask(site, '/fr');
        if (home.status !== 200) return `the home page answers ${home.status}`;
        longest = Math.max(longest, performance.now() - from);
      }
      for (const { status } of await previews)
        if (status !== 200) return `the preview answers ${status}`;
      return longest > MEANWHILE_MS ? `the home page takes ${Math.round(longest)} ms` : null;
    };
    return [...tried, { name: 'four heavy previews and the home page', attack: meanwhile }];
  },
};
