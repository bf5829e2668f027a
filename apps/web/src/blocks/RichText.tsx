import type { ReactNode } from 'react';
import { assertUnreachable } from '@entente/model/assertUnreachable';
import { Heading, type HeadingLevel } from '@entente/ui/Heading';
import { Lines } from '@entente/ui/Text';
import { useSite } from '../i18n/SiteContext';
import { typeset } from '@entente/model/typeset';
import { PictureBlock } from './PictureBlock';
import type { PictureBlock_MediaFragment } from './blocks.generated';
import { outline } from './outline';
import {
  parseRichText,
  plainText,
  type Inline,
  type ListPart,
  type Mark,
  type RichNode,
} from './parseRichText';

export interface RichTextProps {
  /** The field as the CMS stores it. */
  value: unknown;
  /** The level of the first heading inside. */
  level: HeadingLevel;
}

/** Renders Strapi's blocks without raw HTML, in the typography of the page's language. */
export function RichText({ value, level }: RichTextProps) {
  const { locale } = useSite();
  const nodes = parseRichText(value);
  const headings = nodes.filter((node) => node.type === 'heading');
  const levels = outline(
    headings.map((heading) => heading.level),
    level,
  );
  return nodes.map((node, index) => (
    <Node
      key={index}
      node={node}
      lang={locale}
      level={node.type === 'heading' ? (levels[headings.indexOf(node)] ?? level) : level}
    />
  ));
}

function Node({ node, lang, level }: { node: RichNode; lang: string; level: HeadingLevel }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{inline(node.children, lang)}</p>;
    case 'heading':
      return <Heading level={level}>{inline(node.children, lang)}</Heading>;
    case 'quote':
      return (
        <blockquote>
          <p>{inline(node.children, lang)}</p>
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      );
    case 'image':
      return <PictureBlock media={mediaOf(node)} sizes="(min-width: 40rem) 36rem, 92vw" />;
    case 'list':
      return <List node={node} lang={lang} />;
    default:
      return assertUnreachable(node);
  }
}

/** A picture that stands in the text itself: its caption says whose it is, for want of a credit. */
function mediaOf(node: RichNode & { type: 'image' }): PictureBlock_MediaFragment {
  const { url, width, height, alternative, caption } = node;
  return {
    __typename: 'Media',
    documentId: url,
    locale: null,
    decorative: alternative === '',
    alternativeText: alternative,
    caption: null,
    credit: caption,
    creator: null,
    file: { __typename: 'UploadFile', documentId: url, url, width, height, formats: null },
  };
}

function List({ node, lang }: { node: RichNode & { type: 'list' }; lang: string }) {
  const Tag = node.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {groupItems(node.items).map(({ item, inside }, index) => (
        <li key={index}>
          {inline(item, lang)}
          {inside.map((list, position) => (
            <List key={position} node={list} lang={lang} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** Strapi puts an inner list beside the item it belongs to; HTML wants it inside. */
function groupItems(parts: readonly ListPart[]) {
  const groups: { item: Inline[]; inside: (RichNode & { type: 'list' })[] }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.type === 'item') groups.push({ item: part.children, inside: [] });
    else if (last) last.inside.push(part);
    else groups.push({ item: [], inside: [part] });
  }
  return groups;
}

const TAGS: Record<Mark, 'strong' | 'em' | 'u' | 's' | 'code'> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

function inline(children: readonly Inline[], lang: string): ReactNode[] {
  return children.map((child, index) => {
    if (child.type === 'text') {
      const words = child.marks.includes('code')
        ? child.text
        : typesetAfter(children[index - 1], child.text, lang);
      return <Marked key={index} marks={child.marks} words={words} />;
    }
    const words = inline(child.children, lang);
    return child.href ? (
      <a key={index} href={child.href}>
        {words}
      </a>
    ) : (
      <span key={index}>{words}</span>
    );
  });
}

/** A colon after a bold word belongs to that word, though another element ends between them. */
function typesetAfter(before: Inline | undefined, text: string, lang: string): string {
  const follows = before && /[\p{L}\p{N})\]%€.…»’]$/u.test(plainText([before]));
  return follows ? typeset(`x${text}`, lang).slice(1) : typeset(text, lang);
}

function Marked({ marks, words }: { marks: readonly Mark[]; words: string }) {
  return marks.reduce<ReactNode>(
    (inside, mark) => {
      const Tag = TAGS[mark];
      return <Tag>{inside}</Tag>;
    },
    <Lines text={words} />,
  );
}
