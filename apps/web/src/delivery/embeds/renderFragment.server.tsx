import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { directionOf } from '@entente/ui/inLanguage';
import { SkinContext } from '@entente/ui/skin';
import { embedSkin } from '../../content/embed/embedSkin';
import { format } from '../../i18n/format';
import { SiteProvider } from '../../i18n/SiteContext';
import { embedSheet } from './embedSheet.server';
import { themeCss } from './embedTheme';
import type { EmbedParts } from './renderEmbed.server';
import { fragmentClass, scopedStyles } from './scopedStyles';

/**
 * A view of ours as a part of somebody else's page, put there by their server: light HTML, which
 * search engines read as theirs, with its style inside and no script. Its addresses are whole.
 */
export function renderFragment({
  context,
  view,
  node,
  path,
  siteName,
  options,
  theme,
}: EmbedParts): string {
  const { locale, messages, origin } = context;
  const css = scopedStyles(themeCss(options, theme) + embedSheet());
  const markup = renderToStaticMarkup(
    <SiteProvider value={context}>
      <div className={fragmentClass} lang={locale} dir={directionOf(locale)} data-view={view}>
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <div className="m">
          <SkinContext value={embedSkin}>{node}</SkinContext>
        </div>
        <footer>
          <a href={path}>{format(messages.embed.source, { site: siteName })}</a>
        </footer>
      </div>
    </SiteProvider>,
    // Two fragments in one page have no name twice.
    {
      identifierPrefix: `e${createHash('sha256')
        .update(view + path)
        .digest('hex')
        .slice(0, 8)}`,
    },
  );
  return wholeAddresses(markup, origin);
}

/** On the markup that React wrote, where no text can look like a tag. */
function wholeAddresses(markup: string, origin: string): string {
  return markup.replace(
    / (href|src|srcSet|srcset|poster)="(\/[^"]*)"/g,
    (_, name: string, value: string) =>
      ` ${name}="${value.replace(/(^|,\s*)\/(?!\/)/g, `$1${origin}/`)}"`,
  );
}
