import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import ts from 'typescript';
import type { ReactNode } from 'react';
import { languageOf } from '@entente/ui/inLanguage';
import { SkinContext } from '@entente/ui/skin';
import { makeStatement } from '../blocks/blocks.fixture';
import { StatementBlock } from '../blocks/StatementBlock';
import { embedSkin } from '../content/embed/embedSkin';
import { AgreementCard } from '../content/agreement/AgreementCard';
import { AgreementEmbed } from '../content/agreement/AgreementEmbed';
import { makeAgreement, makeAgreementCard } from '../content/agreement/agreement.fixture';
import { AgreementPage } from '../content/agreement/AgreementPage';
import { makeArticleCard } from '../content/article/article.fixture';
import { ArticleCard } from '../content/article/ArticleCard';
import { makeDelegationCard } from '../content/delegation/delegation.fixture';
import { DelegationCard } from '../content/delegation/DelegationCard';
import { makePartner } from '../content/partner/partner.fixture';
import { PartnerPage } from '../content/partner/PartnerPage';
import { AppointmentLine } from '../content/shared/AppointmentLine';
import { DomainTag } from '../content/shared/DomainTag';
import { MilestoneTimeline } from '../content/shared/MilestoneTimeline';
import { PartiesArc } from '../content/shared/PartiesArc';
import { PartnerLink } from '../content/shared/PartnerLink';
import {
  makeAppointment,
  makeDomainTag,
  makeMilestone,
  makePartnerLink,
  makeQuebec,
  makeRennes,
} from '../content/shared/shared.fixture';
import { makeSpeaker } from '../content/speaker/speaker.fixture';
import { SpeakerCard } from '../content/speaker/SpeakerCard';
import { SpeakerPage } from '../content/speaker/SpeakerPage';
import { makeFrame } from '../layout/layout.fixture';
import { renderOnSite } from './render.fixture';

const folders = [
  path.join(process.cwd(), 'src'),
  path.join(process.cwd(), '../../packages/ui/src'),
];

const components = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => path.join(folder, file)),
);

/** Elements of HTML that are given a `lang` by itself, by their place. */
function languagesAlone(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const isHtml = /^([a-z]|Html$)/.test(node.tagName.getText());
      const names = node.attributes.properties.map((one) =>
        ts.isJsxAttribute(one) ? one.name.getText() : '',
      );
      if (isHtml && names.includes('lang') && !names.includes('dir'))
        found.push(`${path.basename(file)}: <${node.tagName.getText()}>`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no element says its language without its direction', () => {
  expect(components.length).toBeGreaterThan(100);
  expect(components.flatMap(languagesAlone)).toEqual([]);
});

test('no name is taken to be in the language of its entry without a look at its letters', () => {
  const alone = /oreign\((?:\)\()?[\w.]+\.locale\)/;
  const found = components.filter((file) => alone.test(readFileSync(file, 'utf8')));
  expect(found.map((file) => path.basename(file))).toEqual([]);
});

const arabic = makeStatement({ text: 'سنعمل معا!', language: 'ar' });

test('an Arabic quotation on a French page runs from right to left', () => {
  renderOnSite(<StatementBlock statement={arabic} />);
  expect(screen.getByRole('blockquote')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'ar');
});

test('so does one in somebody else’s page', () => {
  renderOnSite(
    <SkinContext.Provider value={embedSkin}>
      <StatementBlock statement={arabic} />
    </SkinContext.Provider>,
  );
  expect(screen.getByRole('blockquote')).toHaveAttribute('dir', 'rtl');
});

describe('a name in another script than its page, wherever it is shown', () => {
  const name = 'بلدية الرباط';
  const frame = makeFrame({ crumb: name, section: 'partner' });
  const today = '2026-11-29';
  const partner = { ...makeRennes(), city: null, name };
  const shown: [string, ReactNode][] = [
    ['a link', <PartnerLink key="1" partner={makePartnerLink({ name })} />],
    [
      'a card',
      <AgreementCard
        key="2"
        agreement={makeAgreementCard({ title: name })}
        {...{ level: 2, today }}
      />,
    ],
    [
      'a card in a margin',
      <AgreementCard
        key="3"
        agreement={makeAgreementCard({ title: name })}
        {...{ level: 2, today }}
        brief
      />,
    ],
    [
      'a visit',
      <DelegationCard
        key="4"
        delegation={makeDelegationCard({ title: name })}
        {...{ level: 2, today }}
      />,
    ],
    ['news', <ArticleCard key="5" article={makeArticleCard({ headline: name })} level={2} />],
    ['a domain', <DomainTag key="6" domain={makeDomainTag({ name })} />],
    ['a milestone', <MilestoneTimeline key="7" milestones={[makeMilestone({ title: name })]} />],
    ['an office', <AppointmentLine key="8" appointment={makeAppointment({ title: name })} />],
    ['the ends of an arc', <PartiesArc key="9" parties={[partner, makeQuebec()]} size="full" />],
    [
      'a page and its breadcrumbs',
      <PartnerPage
        key="10"
        {...frame}
        partner={makePartner({ name })}
        owner={makeRennes()}
        today={today}
      />,
    ],
    [
      'an agreement’s page',
      <AgreementPage
        key="11"
        {...frame}
        agreement={makeAgreement({ title: name })}
        owner={null}
        permalink="https://e.example/id"
        today={today}
      />,
    ],
    [
      'an embed',
      <AgreementEmbed
        key="12"
        agreement={makeAgreement({ title: name })}
        {...{ level: 2, today }}
      />,
    ],
    [
      'a person',
      <SpeakerCard
        key="13"
        speaker={{ ...makeSpeaker(), familyName: name, givenName: null }}
        level={2}
      />,
    ],
    [
      'a person’s page',
      <SpeakerPage
        key="14"
        {...frame}
        speaker={{ ...makeSpeaker(), familyName: name, givenName: null }}
        today={today}
      />,
    ],
  ];

  test.each(shown)('%s says its script and direction', (_, node) => {
    const { container } = renderOnSite(node);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (!nodeValue?.includes(name)) continue;
      const own = parentElement?.closest('[lang]');
      found.push(`${own?.getAttribute('lang')} ${own?.getAttribute('dir')}`);
    }
    expect([...new Set(found)]).toEqual(['und-Arab rtl']);
  });

  test('one that only exists in another language says that language', () => {
    renderOnSite(<PartnerLink partner={makePartnerLink({ name, locale: 'ar' })} />);
    expect(screen.getByText(name)).toHaveAttribute('lang', 'ar');
    expect(screen.getByText(name)).toHaveAttribute('dir', 'rtl');
  });

  test('a link says no language of a document of which only a name is in another script', () => {
    renderOnSite(<PartnerLink partner={makePartnerLink({ name })} />);
    expect(screen.getByRole('link', { name })).not.toHaveAttribute('hreflang');
  });
});

test.each([
  ['بلدية الرباط', 'fr', 'und-Arab'],
  ['شیراز', 'en', 'und-Arab'],
  ['ירושלים', 'fr', 'und-Hebr'],
  ['Αθήνα', 'fr', 'und-Grek'],
  ['Київ', 'en', 'und-Cyrl'],
  ['東京', 'fr', 'und-Hani'],
  ['東京', 'ja', 'ja'],
  ['서울', 'fr', 'und-Hang'],
  ['Rennes Métropole', 'ar', 'und-Latn'],
  ['الرباط', 'ar', 'ar'],
  ['الرباط', 'fa', 'fa'],
  ['« الرباط »', 'fr', 'und-Arab'],
  ['Ville de الرباط', 'fr', 'fr'],
  ['2024', 'fr', 'fr'],
  ['', 'fr', 'fr'],
  ['Ville', 'pas un code', 'pas un code'],
])('%j recorded in %s is in %s', (text, code, language) => {
  expect(languageOf(text, code)).toBe(language);
});

/** Texts run both ways: `left` is the end of a line in Arabic. */
test('no style sheet says left or right where a text runs', () => {
  const sheets = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => path.join(folder, file)),
  );
  const physical =
    /(?:^|[;{\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|text-align: *(?:left|right)|float: *(?:left|right))\s*[:;]/;
  const found = sheets.filter((sheet) => physical.test(readFileSync(sheet, 'utf8')));
  expect(sheets.length).toBeGreaterThan(10);
  expect(found.map((sheet) => path.basename(sheet))).toEqual([]);
});
