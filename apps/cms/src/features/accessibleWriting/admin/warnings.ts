import { foldLetters } from '@entente/model/foldLetters';

/** What would read badly aloud, or without the picture. */
export type WarningKind = 'link' | 'address' | 'heading' | 'document' | 'alternative';

export interface Warning {
  kind: WarningKind;
  /** In the form: 'body.2', 'documents.0', 'alternativeText'. */
  place: string;
  /** What is meant, in the words of who wrote it; empty where there are none. */
  words: string;
}

type Value = Readonly<Record<string, unknown>>;

/** Words that say nothing of where a link leads, out of their sentence. */
const VAGUE = new Set([
  'ici',
  'la',
  'lien',
  'ce lien',
  'cliquez ici',
  'cliquer ici',
  'lire la suite',
  'lire',
  'suite',
  'plus',
  'en savoir plus',
  'voir',
  'voir plus',
  'telecharger',
  'here',
  'click here',
  'link',
  'this link',
  'read more',
  'more',
  'learn more',
  'see more',
  'download',
]);

const listOf = (value: unknown): Value[] =>
  Array.isArray(value)
    ? value.filter((one): one is Value => typeof one === 'object' && one !== null)
    : [];

const wordsOf = (node: Value): string =>
  typeof node.text === 'string' ? node.text : listOf(node.children).map(wordsOf).join('');

const isVague = (words: string) =>
  VAGUE.has(
    foldLetters(words)
      .replace(/[^a-z0-9 ]/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );

function inBlocks(nodes: unknown, place: string): Warning[] {
  return listOf(nodes).flatMap((node): Warning[] => {
    const words = wordsOf(node).trim();
    if (node.type === 'heading' && words === '') return [{ kind: 'heading', place, words }];
    if (node.type !== 'link') return inBlocks(node.children, place);
    if (isVague(words)) return [{ kind: 'link', place, words }];
    return /^(https?:\/\/|www\.)\S+$/i.test(words) ? [{ kind: 'address', place, words }] : [];
  });
}

/** 'IMG_2044.JPG', 'signature-2024.webp': what a camera or a folder calls a picture. */
const isFileName = (text: string) =>
  /^\S+\.(jpe?g|png|webp|gif|avif|tiff?|svg)$/i.test(text.trim());

function inAlternative(values: Value): Warning[] {
  const { alternativeText: words, file } = values;
  if (typeof words !== 'string' || words.trim() === '') return [];
  const { name } = (file ?? {}) as { name?: unknown };
  const own = typeof name === 'string' ? name : '';
  const plain = (text: string) => foldLetters(text.replace(/\.\w{2,4}$/, '')).trim();
  return isFileName(words) || (own !== '' && plain(words) === plain(own))
    ? [{ kind: 'alternative', place: 'alternativeText', words }]
    : [];
}

/**
 * What a form says that some of its readers would not understand, in the order of its parts.
 * @param values of the form, as they are typed
 */
export function warningsIn(values: Value): Warning[] {
  const texts = listOf(values.body).flatMap((block, at) => inBlocks(block.body, `body.${at}`));
  const documents = listOf(values.documents).flatMap((one, at): Warning[] =>
    one.file && !one.language
      ? [
          {
            kind: 'document',
            place: `documents.${at}`,
            words: typeof one.title === 'string' ? one.title : '',
          },
        ]
      : [],
  );
  return [...texts, ...documents, ...inAlternative(values)];
}
