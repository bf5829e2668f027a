import { makeArticle } from '../../content/article/article.fixture';
import { shippedMessages, type Messages } from '../../i18n/messages';
import { asPreview } from './asPreview';

const messages = shippedMessages('fr') as Messages;
const language = (code: string, sameDocument: boolean) => ({
  code,
  name: code,
  path: `/${code}`,
  sameDocument,
});

const view = {
  props: {
    chrome: {
      locale: 'fr',
      locales: null,
      messages: null,
      section: null,
      crumb: null,
      languages: [language('fr', true), language('en', true), language('es', false)],
      site: {
        __typename: 'Site' as const,
        documentId: 's',
        locale: 'fr',
        name: 'Entente',
        tagline: null,
        notice: null,
        accessibility: null,
      },
    },
    head: {
      title: 'Visite – Entente',
      description: '',
      locale: 'fr',
      path: '/fr/actualites/visite',
      alternates: [{ locale: 'fr', path: '/fr/actualites/visite' }],
    },
    article: {
      ...makeArticle(),
      cover: {
        file: { url: '/uploads/pont.webp', formats: { webp640: { url: '/uploads/w.webp' } } },
      },
      sourceUrl: 'https://example.org/uploads/pont.webp',
    },
  },
};

const setting = {
  words: messages.preview,
  pathIn: (locale: string) => `/preview/${locale}/article/a1`,
  fileName: (file: string) => `preview~${file}`,
};

describe('a page shown as a preview', () => {
  const { props } = asPreview(view, setting);

  test('says what it is, in its title too', () => {
    expect(props.chrome.site.notice).toBe(messages.preview.notice);
    expect(props.head.title).toBe('Aperçu\u00A0: Visite – Entente');
  });

  test('leads to previews in the languages in which there is a draft, elsewhere as ever', () => {
    expect(props.chrome.languages.map(({ path }) => path)).toEqual([
      '/preview/fr/article/a1',
      '/preview/en/article/a1',
      '/es',
    ]);
  });

  test('is nothing for search engines', () => {
    expect(props.head).toMatchObject({ robots: 'noindex, nofollow', alternates: [] });
  });

  test('shows every file of a picture by a name of its own, and leaves other addresses', () => {
    expect(props.article.cover.file).toEqual({
      url: '/uploads/preview~pont.webp',
      formats: { webp640: { url: '/uploads/preview~w.webp' } },
    });
    expect(props.article.sourceUrl).toBe('https://example.org/uploads/pont.webp');
  });

  test('leaves what it was made of as it was', () => {
    expect(view.props.chrome.site.notice).toBeNull();
  });
});
