import { render } from '@testing-library/react';
import type { HeadData } from '../chrome/pageData';
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

function show(changes: Partial<HeadData> = {}) {
  render(<>{headElements({ head: { ...head, ...changes }, origin: 'https://e.example' })}</>);
  const links = [...document.querySelectorAll('link')];
  return {
    title: document.title,
    canonical: links.find((link) => link.rel === 'canonical')?.href,
    alternates: links
      .filter((link) => link.rel === 'alternate')
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
});
