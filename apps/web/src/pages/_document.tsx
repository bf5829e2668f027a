import { inLanguage } from '@entente/ui/inLanguage';
import Document, { Html, Main, NextScript } from 'next/document';
import { InlineHead } from '../delivery/pages/InlineHead';

/** The language a page is in, from its props; an error page may be in no language at all. */
function languageOf(pageProps: unknown): string | undefined {
  const { view } = (pageProps ?? {}) as { view?: { props?: { head?: { locale?: string } } } };
  return view?.props?.head?.locale;
}

export default class SiteDocument extends Document {
  override render() {
    return (
      <Html {...inLanguage(languageOf(this.props.__NEXT_DATA__.props.pageProps))}>
        <InlineHead html={this.props.html}>
          <link rel="icon" type="image/svg+xml" href="/icon.svg" />
          <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
          {/* The paper of tokens.css, by day and by night. */}
          <meta name="theme-color" content="#f8f5ef" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#131b25" media="(prefers-color-scheme: dark)" />
        </InlineHead>
        <body>
          <Main />
          {/* Empty in production, where pages have `unstable_runtimeJS: false`. */}
          <NextScript />
        </body>
      </Html>
    );
  }
}
