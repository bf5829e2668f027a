import { inMenuOrder, withHelp } from './editorWords';

const view = {
  query: {},
  layout: {
    settings: { displayName: 'Actualité' },
    layout: [[[{ name: 'lead' }, { name: 'kind', hint: 'as configured' }]]],
    components: { 'programme.item': { layout: [[{ name: 'visibility' }]] } },
  },
};

test('help is told in the language of the admin, what has none keeps what was configured', () => {
  const { layout, components } = withHelp(view, 'fr').layout;
  expect(layout[0]?.[0]?.map(({ hint }) => hint)).toEqual([
    'Deux phrases qui suffisent à qui ne lira pas la suite.',
    'as configured',
  ]);
  expect(components['programme.item']?.layout[0]?.[0]?.hint).toContain('ne sort jamais');
});

test('a form that is not ours is left as it is', () => {
  const other = { ...view, layout: { ...view.layout, settings: { displayName: 'User' } } };
  expect(withHelp(other, 'en').layout.layout).toEqual(view.layout.layout);
});

test('only our types are renamed in the menu', () => {
  const links = [
    { uid: 'plugin::users.user', title: 'User' },
    { uid: 'api::article.article', title: 'Actualité' },
  ];
  expect(inMenuOrder(links).map(({ title }) => title)).toEqual(['User', '01 Actualités News']);
});

test('a form names the input of a field that nobody writes as it is stored', () => {
  const form = {
    ...view.layout,
    settings: { displayName: 'Partenaire' },
    layout: [
      [
        [
          { name: 'country', type: 'string' },
          { name: 'city', type: 'string' },
        ],
      ],
    ],
  };
  const [row] = withHelp({ ...view, layout: form }, 'fr').layout.layout[0] ?? [];
  expect(row?.map(({ type }) => type)).toEqual(['country', 'string']);
});
