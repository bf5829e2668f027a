import type { IdentifiedType } from '@entente/model/addressNames';
import type { EntryType } from '@entente/model/segments';
import { vocabularies, vocabularyKey, type VocabularyName } from '@entente/model/vocabulary';
import { present } from '../../../content/shared/present';
import type { LocaleContext } from '../../../i18n/localeContext';
import { entryPath } from '../../../engine/index/entryPath';
import type { Column, ColumnWord } from './columns';

export interface DataNode {
  documentId: string;
  updatedAt: string | null;
}

export interface TranslatedNode extends DataNode {
  locale: string | null;
  slug: string | null;
  title: string | null;
  localizations: readonly ({
    locale: string | null;
    slug: string | null;
    title: string | null;
  } | null)[];
}

export function identity<Node extends DataNode>(
  type: IdentifiedType,
  { origin, links }: LocaleContext,
): Column<Node>[] {
  return [
    { name: 'id', word: 'id', type: 'text', value: (node) => node.documentId },
    {
      name: 'uri',
      word: 'uri',
      type: 'text',
      value: ({ documentId }) => origin + links.build({ kind: 'id', type, documentId }),
    },
  ];
}

/** Title and address in each language of the site. */
export function translations<Node extends TranslatedNode>(
  type: EntryType,
  { locales, links, origin }: LocaleContext,
): Column<Node>[] {
  const version = (node: Node, code: string) =>
    [node, ...present(node.localizations)].find(({ locale }) => locale === code);
  return locales.files.flatMap(({ code }): Column<Node>[] => [
    {
      name: `title_${code}`,
      word: 'title',
      type: 'text',
      value: (node) => version(node, code)?.title ?? null,
    },
    {
      name: `url_${code}`,
      word: 'url',
      type: 'text',
      value: (node) => {
        const [path] = entryPath(links, type, code, version(node, code)?.slug ?? '');
        return path ? origin + path : null;
      },
    },
  ]);
}

export function changed<Node extends DataNode>(): Column<Node> {
  return { name: 'updated_at', word: 'updatedAt', type: 'text', value: (node) => node.updatedAt };
}

type Named = readonly ({ documentId: string; name?: string | null } | null)[] | null | undefined;

export const names = (list: Named) => present(list).flatMap(({ name }) => name ?? []);
export const ids = (list: Named) => present(list).map(({ documentId }) => documentId);

/** A key of a closed vocabulary, as the CMS's GraphQL writes it. */
export function keyColumn<Node>(
  name: string,
  word: ColumnWord,
  vocabulary: VocabularyName,
  value: (node: Node) => string | null,
): Column<Node> {
  return {
    name,
    word,
    type: 'text',
    values: vocabularies[vocabulary],
    value: (node) => {
      const key = value(node);
      return key === null ? null : vocabularyKey(key);
    },
  };
}
