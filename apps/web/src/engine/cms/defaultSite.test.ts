import { parse, print } from 'graphql';
import { applyDefaultSite, withDefaultSite } from './defaultSite';

const query = parse(
  'query Page($locale: String!) { site(locale: $locale) { name } pages(locale: $locale) { slug } }',
);

test('the settings are asked for in the default language too, nothing else is', () => {
  const asked = print(withDefaultSite(query));
  expect(asked).toContain('site(locale: $locale)');
  expect(asked).toContain('defaultSite: site(locale: $defaultLocale)');
  expect(asked).toContain('$defaultLocale: I18NLocaleCode!');
  expect(asked.match(/pages\(/g)).toHaveLength(1);
});

test('a query without settings stays as it is', () => {
  const slugs = parse('{ articles { slug } }');
  expect(print(withDefaultSite(slugs))).toBe(print(slugs));
});

test('the default language stands in only where there is nothing else', () => {
  const fr = { name: 'Ententes' };
  const es = { name: 'Acuerdos' };
  expect(applyDefaultSite({ site: null, defaultSite: fr, pages: [] })).toEqual({
    site: fr,
    pages: [],
  });
  expect(applyDefaultSite({ site: es, defaultSite: fr, pages: [] })).toEqual({
    site: es,
    pages: [],
  });
});
