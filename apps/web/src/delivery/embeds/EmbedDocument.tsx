import { directionOf } from '@entente/ui/inLanguage';
import type { ReactNode } from 'react';

export interface EmbedDocumentProps {
  locale: string;
  /** Of the document, and what a frame is to be called. */
  title: string;
  /** The page that this is a view of: absolute, for search engines. */
  canonical: string;
  /** Address of the same as oEmbed, whole; null where there is nothing to paste. */
  oembed: string | null;
  css: string;
  /** Address of the script that tells the height; null in the plain form. */
  script: string | null;
  /** What leads to the page, below the content. */
  footer: ReactNode;
  children: ReactNode;
}

/** A whole embed: one document, its style inside, at most one script, and that one tiny. */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { locale, title, canonical, oembed, css, script, footer, children } = props;
  return (
    <html lang={locale} dir={directionOf(locale)}>
      {/* eslint-disable-next-line @next/next/no-head-element -- rendered by react-dom/server, not as
          a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="canonical" href={canonical} />
        {oembed ? (
          <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
        ) : null}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {script ? <script defer src={script} /> : null}
      </head>
      <body>
        <main>{children}</main>
        <footer>{footer}</footer>
      </body>
    </html>
  );
}
