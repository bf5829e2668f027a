import { createElement, type ReactElement, type ReactNode } from 'react';
import './loader';
import type { EmbedAttributes } from './attributes';

export interface EntenteEmbedProps extends EmbedAttributes {
  className?: string;
  /** Shown where the embed can't be; a link to it without. */
  children?: ReactNode;
}

/** `<entente-embed>` for React 18 and 19: the same on a server and in a browser. */
export function EntenteEmbed({
  src,
  title,
  height,
  className,
  children,
}: EntenteEmbedProps): ReactElement {
  // An element of this kind takes attributes by their own names.
  const attributes = { src, title, height, class: className };
  const fallback = children ?? createElement('a', { href: src }, title);
  return createElement('entente-embed', attributes, fallback);
}
