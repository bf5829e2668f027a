import { screen, within } from '@testing-library/react';
import { renderOnSite } from '../i18n/render.fixture';
import { RichText } from './RichText';

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const heading = (level: number, words: string) => ({
  type: 'heading',
  level,
  children: [text(words)],
});

test('headings follow the page’s outline, whatever levels were authored', () => {
  renderOnSite(<RichText value={[heading(1, 'Un'), heading(4, 'Deux')]} level={2} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Un' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Deux' })).toBeVisible();
});

test('French text is set with French spaces, English text is not', () => {
  const value = [paragraph(text('Vraiment ?'))];
  renderOnSite(<RichText value={value} level={2} />);
  expect(screen.getByText('Vraiment\u202F?', { normalizer: (words) => words })).toBeVisible();
  renderOnSite(<RichText value={value} level={2} />, 'en');
  expect(screen.getByText('Vraiment ?', { normalizer: (words) => words })).toBeVisible();
});

test('a dangerous link keeps its words and loses its address', () => {
  const link = { type: 'link', url: 'javascript:alert(1)', children: [text('Cliquez')] };
  renderOnSite(<RichText value={[paragraph(link)]} level={2} />);
  expect(screen.getByText('Cliquez')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('markup in a text is shown as text', () => {
  const { container } = renderOnSite(
    <RichText value={[paragraph(text('<img src=x onerror=alert(1)>'))]} level={2} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
});

test('bold, italic and code are elements, and code keeps its own punctuation', () => {
  const marked = paragraph(
    text('fort', { bold: true }),
    text('accent', { italic: true }),
    text('a ? b', { code: true }),
  );
  renderOnSite(<RichText value={[marked]} level={2} />);
  expect(screen.getByText('fort').tagName).toBe('STRONG');
  expect(screen.getByText('accent').tagName).toBe('EM');
  expect(screen.getByText('a ? b').tagName).toBe('CODE');
});

test('a list inside a list belongs to the item before it', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const inner = { type: 'list', format: 'ordered', children: [item('dedans')] };
  const list = { type: 'list', format: 'unordered', children: [item('dehors'), inner] };
  renderOnSite(<RichText value={[list]} level={2} />);
  const [outer, nested] = screen.getAllByRole('list');
  expect(outer?.tagName).toBe('UL');
  expect(nested?.tagName).toBe('OL');
  const [first] = within(outer ?? document.body).getAllByRole('listitem');
  expect(first).toContainElement(nested ?? null);
});

test('punctuation after a bold word or a link stays with it', () => {
  const link = { type: 'link', url: '/fr', children: [text('le registre')] };
  const value = [
    paragraph(text('Trois domaines', { bold: true }), text(' : voir '), link, text(' !')),
  ];
  const { container } = renderOnSite(<RichText value={value} level={2} />);
  expect(container.textContent).toBe('Trois domaines\u00A0: voir le registre\u202F!');
});
