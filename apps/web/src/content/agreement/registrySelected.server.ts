import { localeFile } from '@entente/model/localeFile';
import { registerFacets } from '@entente/model/registerFacets';
import { typeset } from '@entente/model/typeset';
import { siteLocales } from '../../engine/platform/locales.server';
import { format, plural } from '../../i18n/format';
import { inSentence } from '../../i18n/inSentence';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import type { PageFrame } from '../../layout/pageData';
import { facetCounts, selected, type RegisterSetting } from './facetCounts';
import { facetName } from './registryBy.server';
import { mostLines, readRegister, valueIn, type Found } from './register.server';
import { inOrder, registerRow } from './registerRows';
import type { RegistryByPageProps } from './RegistryByPage';
import { selectionQuery, type Selection } from './selection';

/** What is chosen of the register, in its order. @throws what `queryCms` throws */
export async function readSelected(selection: Selection, locale: string) {
  const { site, setting, registered } = await readRegister(locale);
  const rows = selected(registered, selection, setting).map((agreement) =>
    registerRow(agreement, setting, locale),
  );
  const sorted = inOrder(rows, selection.order, { locales: siteLocales(), locale });
  return { site, setting, registered, rows: sorted };
}

/** The register by several facets or in another order, for one request. */
export async function getRegistrySelected(
  selection: Selection,
  locale: string,
): Promise<RegistryByPageProps> {
  const { site, setting, registered, rows } = await readSelected(selection, locale);
  const { registry, sections } = messagesOf(locale);
  const values = registerFacets.flatMap((by) => {
    const value = selection.facets[by];
    if (value === undefined) return [];
    const name = facetName(registered, by, value, locale);
    return [by === 'decade' ? inSentence(format(registry.decade, { value: name }), locale) : name];
  });
  const title =
    values.length > 0
      ? typeset(format(registry.selected, { values: values.join(', ') }), locale)
      : sections.agreement;
  const description = plural(locale, registry.count, rows.length);
  const frame = commonFrame(
    { site, locale, title, crumb: title, description, robots: 'noindex' },
    'agreement',
    (code) => ({ kind: 'agreements-selected', locale: code }),
  );
  return {
    ...inQuery(frame, (code) => queryIn(selection, registered, code, locale)),
    selection,
    title,
    agreements: rows.slice(0, mostLines).map(({ agreement }) => agreement),
    total: rows.length,
    facets: facetCounts(registered, setting satisfies RegisterSetting, selection),
    owner: setting.owner,
    today: setting.on,
  };
}

/** The same question in the words of a language; what has no name there is left out. */
function queryIn(selection: Selection, agreements: readonly Found[], code: string, own: string) {
  const facets: Selection['facets'] = {};
  for (const by of registerFacets) {
    const value = selection.facets[by];
    if (value === undefined) continue;
    const same = code === own ? value : valueIn(agreements, by, value, code);
    if (same !== null) facets[by] = same;
  }
  return selectionQuery({ ...selection, facets }, localeFile(siteLocales(), code));
}

/** A frame whose addresses each go on with a query of their own. */
export function inQuery<F extends PageFrame>(frame: F, query: (locale: string) => string): F {
  const { chrome, head } = frame;
  const path = (locale: string, own: string) => `${own}?${query(locale)}`;
  return {
    ...frame,
    chrome: {
      ...chrome,
      languages: chrome.languages.map((one) => ({ ...one, path: path(one.code, one.path) })),
    },
    head: {
      ...head,
      path: path(head.locale, head.path),
      alternates: head.alternates.map((one) => ({ ...one, path: path(one.locale, one.path) })),
    },
  };
}
