import { render, screen, within } from '@testing-library/react';
import { together } from '@entente/model/spaces';
import { makeMedia, makeRichText, makeStatement } from '../../blocks/blocks.fixture';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeDelegationCard } from '../delegation/delegation.fixture';
import { makePartnerLink } from '../shared/shared.fixture';
import { articleAddresses, makeArticle, makeArticleCard, makeNews } from './article.fixture';
import { ArticlePage } from './ArticlePage';

const words = shippedMessages('fr');

function show(overrides = {}, locale = 'fr') {
  const article = makeArticle(overrides);
  render(
    <ArticlePage
      {...makeFrame({ locale })}
      article={article}
      addresses={articleAddresses}
      today="2026-11-23"
    />,
  );
}

test('the headline is the only h1, with kind, place, date and lead', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rennes et Québec signent');
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('Communiqué de presse');
  expect(main).toHaveTextContent('Québec, 9 avril 2024');
  expect(within(main).getByText('9 avril 2024')).toHaveAttribute('datetime', '2024-04-09');
});

test('the margin leads to the agreement with its status, the delegation and the partners', () => {
  show({
    agreements: [makeAgreementCard()],
    delegations: [makeDelegationCard()],
    partners: [makePartnerLink()],
  });
  const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href(/Protocole de coopération/)).toBe('/fr/accords/protocole-rennes-quebec');
  expect(href(/Délégation rennaise/)).toBe('/fr/delegations/delegation-a-quebec');
  expect(href(/Université de Rennes/)).toBe('/fr/partenaires/universite-de-rennes');
  // In the line under the headline, and with all that it is about.
  expect(screen.getAllByText('En vigueur')).toHaveLength(2);
  expect(screen.getAllByText('du 7 au 12 avril 2024')).toHaveLength(2);
});

test('a statement that no block places stands after the text', () => {
  show({ statements: [makeStatement()] });
  const heading = screen.getByRole('heading', { level: 2, name: words?.article.statements });
  expect(heading).toBeVisible();
  expect(screen.getByRole('blockquote')).toBeVisible();
});

test('a statement in the text is not repeated after it', () => {
  const placed = { __typename: 'ComponentBlockStatement' as const, id: '2', position: 1 };
  show({ body: [makeRichText('Texte.'), placed], statements: [makeStatement()] });
  expect(screen.getAllByRole('blockquote')).toHaveLength(1);
  const again = screen.queryByRole('heading', { name: words?.article.statements });
  expect(again).not.toBeInTheDocument();
});

test('a correction is dated, a source is linked, the press knows whom to write to', () => {
  show({
    corrections: [
      { __typename: 'ComponentCorrectionNote', id: '1', date: '2024-05-02', text: 'Nom rectifié.' },
    ],
    sourceName: 'Communiqué',
    sourceUrl: 'https://example.org/',
    pressContacts: [
      {
        __typename: 'ComponentPressContact',
        id: '1',
        name: 'Service presse',
        function: null,
        email: 'presse@example.org',
        phone: '+33 2 99 00 00 00',
      },
    ],
  });
  expect(screen.getByText(/Corrigé le 2 mai 2024/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Communiqué' })).toHaveAttribute(
    'href',
    'https://example.org/',
  );
  const number = '+33 2 99 00 00 00'.replaceAll(' ', '\u00A0');
  expect(screen.getByRole('link', { name: number })).toHaveAttribute('href', 'tel:+33299000000');
});

test('a source whose address is no web address stays text', () => {
  show({ sourceName: 'Communiqué', sourceUrl: 'javascript:alert(1)' });
  expect(screen.queryByRole('link', { name: 'Communiqué' })).not.toBeInTheDocument();
  expect(screen.getByText('Communiqué')).toBeVisible();
});

test('no heading skips a level', () => {
  show({ statements: [makeStatement()], agreements: [makeAgreementCard()] });
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  const jumps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
  expect(Math.max(...jumps)).toBe(1);
});

test('a corrected article says so under its headline, and leads to what was corrected', () => {
  show({
    corrections: [
      { __typename: 'ComponentCorrectionNote', id: '1', date: '2024-05-02', text: 'Nom rectifié.' },
    ],
  });
  const link = screen.getByRole('link', { name: `corrigé le ${together('2 mai 2024')}` });
  const target = document.querySelector(link.getAttribute('href') ?? '');
  expect(target).toHaveTextContent('Nom rectifié.');
});

test('other news of the same agreement is offered, not the article itself', () => {
  const other = makeArticleCard({ documentId: 'other', headline: 'Dix ans de liens' });
  show({
    agreements: [
      { ...makeAgreementCard(), articles_connection: makeNews([makeArticleCard(), other], 9) },
    ],
  });
  const related = screen.getByRole('heading', { level: 2, name: words?.article.related });
  const section = within(related.parentElement ?? document.body);
  expect(section.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(section.getByRole('link', { name: 'Dix ans de liens' })).toBeVisible();
  expect(section.getByText(/^7 autres actualités sur la page/)).toHaveTextContent(/Protocole/);
});

test('an article can be passed on by its address, which never changes', () => {
  show();
  expect(screen.getByRole('link', { name: articleAddresses.permalink })).toBeVisible();
  expect(screen.getByRole('link', { name: words?.article.byMail })).toHaveAttribute(
    'href',
    expect.stringContaining(encodeURIComponent(articleAddresses.url)),
  );
});

test('of 25 statements and 60 pictures, however late they come, each is shown once', () => {
  const statements = Array.from({ length: 25 }, (_, place) =>
    makeStatement({ documentId: `s${place}`, position: place + 1, text: `Parole ${place + 1}.` }),
  );
  const gallery = Array.from({ length: 60 }, (_, place) =>
    makeMedia({ documentId: `m${place}`, alternativeText: `Vue ${place + 1}` }),
  );
  const placed = [
    { __typename: 'ComponentBlockStatement' as const, id: '2', position: 23 },
    { __typename: 'ComponentBlockPicture' as const, id: '3', position: 58 },
  ];
  show({
    body: [makeRichText('Avant.'), ...placed, makeRichText('Après.')],
    cover: null,
    statements,
    gallery,
  });
  expect(screen.getAllByRole('blockquote')).toHaveLength(25);
  expect(screen.getAllByRole('img', { name: /^Vue/ })).toHaveLength(60);
  // In its place: between the paragraphs that the body puts around it.
  expect(screen.getByRole('main')).toHaveTextContent(/Avant\..*Parole 23\..*Après\./);
  expect(screen.getAllByRole('blockquote')[0]).toHaveTextContent('Parole 23.');
});
