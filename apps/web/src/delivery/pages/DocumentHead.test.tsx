import { render } from '@testing-library/react';
import type { HeadData } from '../../layout/pageData';
import type { PageMetadata } from './pageMetadata';
import { headElements } from './DocumentHead';

const head: HeadData = {
  title: 'Rennes et Québec – Entente',
  description: 'Un protocole de coopération',
  locale: 'fr',
  path: '/fr/accords/rennes-quebec',
  alternates: [
    { locale: 'fr', path: '/fr/accords/rennes-quebec' },
    { locale: 'en', path: '/en/agreements/rennes-quebec' },
  ],
};

const about: PageMetadata = {
  structured: '{"@type":"Thing","name":"\\u003c/script>"}',
  follow: [{ type: 'application/rss+xml', title: 'Flux RSS', path: '/fr/accords/feed.rss' }],
  social: {
    type: 'website',
    siteName: 'Entente',
    published: '2024-04-09T10:00:00.000Z',
    modified: null,
    locale: 'fr_FR',
    otherLocales: ['en_US'],
    image: { path: '/fr/accords/rennes-quebec/card.png', alt: 'Rennes', width: 1200, height: 630 },
  },
};

function show(changes: Partial<HeadData> = {}) {
  render(
    <>{headElements({ head: { ...head, ...changes }, origin: 'https://e.example', about })}</>,
  );
  const links = [...document.querySelectorAll('link')];
  return {
    title: document.title,
    canonical: links.find((link) => link.rel === 'canonical')?.href,
    alternates: links
      .filter((link) => link.rel === 'alternate' && link.hreflang)
      .map((link) => `${link.hreflang} ${link.href}`),
    meta: (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content'),
  };
}

describe('the head of a page', () => {
  test('has a title, a description and its canonical address on the public origin', () => {
    const shown = show();
    expect(shown.title).toBe('Rennes et Québec – Entente');
    expect(shown.meta('description')).toBe('Un protocole de coopération');
    expect(shown.canonical).toBe('https://e.example/fr/accords/rennes-quebec');
    expect(shown.meta('robots')).toBeUndefined();
  });

  test('names the same document in every language, and the default one', () => {
    expect(show().alternates).toEqual([
      'fr https://e.example/fr/accords/rennes-quebec',
      'en https://e.example/en/agreements/rennes-quebec',
      'x-default https://e.example/fr/accords/rennes-quebec',
    ]);
  });

  test('names no other language for a document that has one', () => {
    expect(show({ alternates: head.alternates.slice(0, 1) }).alternates).toEqual([]);
  });

  test('keeps a page out of search engines when it says so', () => {
    expect(show({ robots: 'noindex' }).meta('robots')).toBe('noindex');
  });

  test('names the feeds that follow it, each with its type', () => {
    show();
    const link = document.querySelector('link[type="application/rss+xml"]');
    expect(link).toHaveAttribute('href', 'https://e.example/fr/accords/feed.rss');
    expect(link).toHaveAttribute('title', 'Flux RSS');
  });

  test('shows networks its card, at an absolute address, in its language', () => {
    show();
    const property = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(property('og:image')).toBe('https://e.example/fr/accords/rennes-quebec/card.png');
    expect(property('og:image:alt')).toBe('Rennes');
    expect([property('og:locale'), property('og:locale:alternate')]).toEqual(['fr_FR', 'en_US']);
  });

  test('holds its structured data in an element that no title can end', () => {
    show();
    const [script, ...others] = document.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(script?.type).toBe('application/ld+json');
    expect(JSON.parse(script?.textContent ?? '')).toEqual({ '@type': 'Thing', name: '</script>' });
  });
});

test('a network is told the title without the site’s name, and when an article was published', () => {
  show();
  const property = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  expect(property('og:title')).toBe('Rennes et Québec');
  expect(property('og:site_name')).toBe('Entente');
  expect(property('article:published_time')).toBe('2024-04-09T10:00:00.000Z');
  expect(property('article:modified_time')).toBeUndefined();
});
