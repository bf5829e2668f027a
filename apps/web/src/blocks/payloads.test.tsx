import { renderToStaticMarkup } from 'react-dom/server';
import { SiteProvider } from '../i18n/SiteContext';
import { siteValue } from '../i18n/siteValue';
import { payloads } from './payloads.fixture';
import { RichText } from './RichText';

/** All that a text can become. */
const ELEMENTS = 'p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em u s a span'.split(' ');

/** The body as a browser reads it. English, so that no space is set. */
function shown(value: unknown): HTMLElement {
  const site = siteValue({ locale: 'en', locales: null, messages: null });
  const html = renderToStaticMarkup(
    <SiteProvider value={site}>
      <RichText value={value} level={2} />
    </SiteProvider>,
  );
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function expectInert(body: HTMLElement) {
  const elements = [...body.querySelectorAll('*')];
  expect(elements.map(({ localName }) => localName).filter((n) => !ELEMENTS.includes(n))).toEqual(
    [],
  );
  const attributes = elements.flatMap((one) => [...one.attributes]);
  expect(attributes.filter(({ name }) => name !== 'href')).toEqual([]);
}

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

/** The same words everywhere words can be. */
const everywhere = (words: string) => [
  { type: 'paragraph', children: [text(words), text(words, { bold: true, italic: true })] },
  { type: 'heading', level: 2, children: [text(words)] },
  { type: 'quote', children: [text(words)] },
  { type: 'code', children: [text(words)] },
  { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text(words)] }] },
  { type: 'paragraph', children: [{ type: 'link', url: '/fr', children: [text(words)] }] },
];

/** What a browser makes of what it can't keep. */
const readable = (words: string) => words.replaceAll('\u0000', '').replaceAll('\r', '\n');

test.each(payloads.markup)('%j is words, wherever it stands', (payload) => {
  const body = shown(everywhere(payload));
  expectInert(body);
  expect(body.textContent.split(readable(payload)).length - 1).toBe(7);
});

test.each(payloads.markup)('%j gives no property of a block a meaning', (payload) => {
  const named = { type: payload, format: payload, level: payload, [payload]: payload };
  const body = shown([
    { ...named, children: [text('kept')] },
    { ...named, type: 'heading', children: [text('kept')] },
    { ...named, type: 'list', children: [{ ...named, children: [text('kept')] }] },
    { type: 'paragraph', children: [{ ...named, text: 'kept' }] },
    { type: 'image', image: { url: payload, alternativeText: payload }, children: [text('kept')] },
  ]);
  expectInert(body);
  expect(body.textContent).toBe('kept'.repeat(5));
});

test.each([...payloads.addresses, ...payloads.markup])(
  'a link to %j keeps its words and leads nowhere',
  (payload) => {
    const link = { type: 'link', url: payload, children: [text('words')] };
    const body = shown([{ type: 'paragraph', children: [link] }]);
    expectInert(body);
    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toBe('words');
  },
);

test('the list is long enough to be worth having', () => {
  expect(payloads.addresses.length + payloads.markup.length).toBeGreaterThanOrEqual(100);
});
