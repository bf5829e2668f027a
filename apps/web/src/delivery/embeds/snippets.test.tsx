import {
  frameSnippet,
  oembedHtml,
  scriptSnippet,
  wordPressSnippet,
  type SnippetParts,
} from './snippets';

const parts: SnippetParts = {
  src: 'https://e.example/embed/fr/agreement-card/x?key=vq&theme=dark',
  page: 'https://e.example/fr/accords/x',
  title: 'Accord – "><script>alert(1)</script>',
  view: 'agreement-card',
  height: 240,
  loader: 'https://e.example/embed/v1.js',
};

/** What a browser makes of it. */
function parsed(html: string) {
  document.body.innerHTML = html;
  return document.body;
}

test('every snippet has a frame or an element with a title, and no title can end it', () => {
  for (const html of [frameSnippet(parts), scriptSnippet(parts), oembedHtml(parts, 600)]) {
    const body = parsed(html);
    const shown = body.querySelector('iframe, entente-embed');
    expect(shown).toHaveAttribute('title', parts.title);
    expect(shown).toHaveAttribute('src', parts.src);
    const scripts = [...body.querySelectorAll('script')];
    expect(scripts.every((script) => script.src === parts.loader)).toBe(true);
  }
});

test('the frame alone asks for no script of ours', () => {
  expect(parsed(frameSnippet(parts)).querySelectorAll('script')).toHaveLength(0);
});

test('the element holds a link for where it can’t be shown', () => {
  const link = parsed(scriptSnippet(parts)).querySelector('entente-embed > a');
  expect(link).toHaveAttribute('href', parts.page);
});

test('WordPress finds a quotation with a link, then a frame', () => {
  const [quotation, frame] = parsed(oembedHtml(parts, 600)).children;
  expect(quotation?.localName).toBe('blockquote');
  expect(quotation?.querySelector('a')).toHaveAttribute('href', parts.page);
  expect(frame?.localName).toBe('iframe');
});

test('the frame of an oEmbed narrows with its column, and is no wider than was asked for', () => {
  const frame = parsed(oembedHtml(parts, 500)).querySelector('iframe');
  expect(frame).toHaveAttribute('width', '100%');
  expect(frame).toHaveStyle({ maxWidth: '500px' });
});

test('a WordPress block names the embed with its view and key, for the editor and in its text', () => {
  const block = wordPressSnippet(parts);
  const [, json = ''] = /^<!-- wp:embed (.*) -->/.exec(block) ?? [];
  expect(JSON.parse(json)).toMatchObject({ url: parts.src });
  expect(parsed(block).querySelector('div')).toHaveTextContent(parts.src);
});
