import { createElement } from 'react';
import { renderToString as reactToString } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { EntenteEmbed as InReact } from './react';
import { EntenteEmbed as InVue } from './vue';

const props = {
  src: 'https://e.example/embed/fr/agreement-card/x?theme=dark',
  title: 'Accord <1>',
  height: 240,
};

/** Both say the same, in an order of their own. */
const expected = (fallback: string) =>
  `<entente-embed src="https://e.example/embed/fr/agreement-card/x?theme=dark" title="Accord &lt;1&gt;" height="240">${fallback}</entente-embed>`;
const link =
  '<a href="https://e.example/embed/fr/agreement-card/x?theme=dark">Accord &lt;1&gt;</a>';
/** Vue marks where a list of children begins and ends. */
const plain = (html: string) => html.replaceAll(/<!--.?-->/g, '');

test('on a server React writes the element, with a link for where it can’t be shown', () => {
  expect(reactToString(createElement(InReact, props))).toBe(expected(link));
  const own = createElement(InReact, { ...props, className: 'wide' }, 'Rien');
  expect(reactToString(own)).toContain(' class="wide">Rien</entente-embed>');
});

test('on a server Vue writes the same', async () => {
  const write = async (slots: Record<string, () => string>) =>
    plain(await vueToString(createSSRApp({ render: () => h(InVue, props, slots) })));
  expect(await write({})).toBe(expected(link));
  expect(await write({ default: () => 'Rien' })).toBe(expected('Rien'));
});
