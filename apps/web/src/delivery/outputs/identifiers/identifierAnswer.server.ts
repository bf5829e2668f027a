import { createHash } from 'node:crypto';
import { parsePartialDate } from '@entente/model/partialDate';
import { siteLinks } from '../../../engine/platform/locales.server';
import { agreementLegislation } from '../../../content/agreement/agreement.legislation';
import { localeContext } from '../../../layout/localeContext.server';
import { cachedView } from '../../embeds/cachedView.server';
import { pageViewOf } from '../../pageViews';
import type { Answer } from '../../respond.server';
import { markdownOf } from './markdown';
import { identifierForms, type IdentifierForm } from './negotiate';
import { turtle } from './turtle';

/**
 * An entry for programs, from what its page has read: nothing that the page doesn't say. Null where
 * the page says nothing of itself in schema.org's words.
 * @param path of the page @param on 'YYYY-MM-DD' for an agreement as it stood then
 */
export async function identifierAnswer(
  path: string,
  form: Exclude<IdentifierForm, 'html'>,
  on: string | null,
): Promise<Answer | null> {
  const view = await cachedView(path);
  const address = siteLinks().parse(path);
  if (!view || !address || !('locale' in address)) return null;
  const context = localeContext(address.locale);
  const thing: unknown =
    view.name === 'agreement'
      ? agreementLegislation(view.props, context, on ?? view.props.today)
      : pageViewOf(view).jsonLd?.(view.props, context);
  if (typeof thing !== 'object' || thing === null) return null;
  const type = `${identifierForms[form]}; charset=utf-8`;
  const body = write[form]({ '@context': 'https://schema.org', ...thing });
  return {
    type,
    body,
    tag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    caching: 'private, max-age=0',
    headers: {
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept, Accept-Language',
      Link: `<${context.origin}${path}>; rel="canonical"`,
    },
  };
}

const json = (thing: object) => `${JSON.stringify(thing, null, 1)}\n`;
const write = {
  'json-ld': json,
  json,
  turtle,
  markdown: markdownOf,
};

/** A day that `?on=` may ask for; undefined for what is none. */
export function dayAsked(on: string | string[] | undefined): string | null | undefined {
  if (on === undefined || on === '') return null;
  const isDay = typeof on === 'string' && on.length === 10 && parsePartialDate(on) !== null;
  return isDay ? on : undefined;
}
