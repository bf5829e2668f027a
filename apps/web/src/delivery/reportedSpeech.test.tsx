import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { SkinContext } from '@entente/ui/skin';
import { makeStatement } from '../blocks/blocks.fixture';
import { StatementBlock } from '../blocks/StatementBlock';
import { embedSkin } from '../content/embed/embedSkin';
import { makeArticle } from '../content/article/article.fixture';
import { articleJsonLd } from '../content/article/article.jsonld';
import { makeKitArticle } from '../content/press/press.fixture';
import { releaseOf } from '../content/press/release';
import { releaseText } from '../content/press/releaseText';
import { shippedMessages, type Messages } from '../i18n/messages';
import { renderOnSite } from '../i18n/render.fixture';
import { siteValue } from '../i18n/siteValue';
import { makeFrame } from '../layout/layout.fixture';
import { statementColumns } from './outputs/openData/statementColumns';

const messages = shippedMessages('fr') as Messages;
const context = {
  ...siteValue({ locale: 'fr', locales: null, messages: null }),
  origin: 'https://entente.example',
};

type Statement = ReturnType<typeof makeStatement>;

const release = (statement: Statement) =>
  releaseOf(
    {
      article: makeKitArticle({ statements: [statement], lead: '' }),
      contacts: [],
      kicker: '',
      origin: '',
    },
    'fr',
    messages,
  );

function shownOnPage(statement: Statement) {
  const { container } = renderOnSite(<StatementBlock statement={statement} />);
  const html = container.innerHTML;
  cleanup();
  return html;
}

function shownInEmbed(statement: Statement) {
  const { container } = renderOnSite(
    <SkinContext.Provider value={embedSkin}>
      <StatementBlock statement={statement} />
    </SkinContext.Provider>,
  );
  const html = container.innerHTML;
  cleanup();
  return html;
}

const inJsonLd = (statement: Statement) =>
  articleJsonLd(
    {
      ...makeFrame({ section: 'article', crumb: '' }),
      article: makeArticle({ statements: [statement] }),
      permalink: '',
    } as unknown as Parameters<typeof articleJsonLd>[0],
    context,
  );

function inOpenData(statement: Statement) {
  const column = statementColumns(context).find(({ name }) => name === 'text');
  const node = { ...statement, openData: true } as unknown as Parameters<
    NonNullable<typeof column>['value']
  >[0];
  return String(column?.value(node));
}

/** Words that no message has, so that they are found again. */
const words = fc
  .array(fc.constantFrom('zig', 'zag', 'l’eau', 'oui ?', '12 %'), { minLength: 1, maxLength: 5 })
  .map((parts) => `xyz ${parts.join(' ')} zyx`);
const typed = fc
  .tuple(words, fc.constantFrom(['', ''], ['« ', ' »'], ['“', '”'], ['"', '"'], ['„', '“']))
  .map(([text, [open, close]]) => `${open}${text}${close}`);
const reported = fc.record({
  text: typed,
  language: fc.constantFrom('fr', 'en', 'ar'),
  kind: fc.constantFrom<Statement['kind']>('reported', null),
});

/** The text directly between quotation marks, whatever spaces and elements stand between. */
const QUOTED = /[«“„"](?:\s|&nbsp;)*xyz|zyx(?:\s|&nbsp;)*[»”“"]/;

test('no output puts reported speech between quotation marks or calls it a quotation', () => {
  fc.assert(
    fc.property(reported, (overrides) => {
      const statement = makeStatement(overrides);
      const outputs = {
        page: shownOnPage(statement),
        embed: shownInEmbed(statement),
        release: releaseText(release(statement)),
        openData: inOpenData(statement),
      };
      for (const output of Object.values(outputs)) {
        expect(output).toContain('xyz');
        expect(output).not.toMatch(QUOTED);
        expect(output).not.toContain('<blockquote');
      }
      const said = [messages.statement.reported, messages.statement.reportedBy.split(' (')[0]];
      for (const name of ['page', 'embed', 'release'] as const) {
        expect(said.some((label) => outputs[name].includes(label ?? ''))).toBe(true);
      }
      expect(outputs.release).not.toContain('— Jeanne');
      expect(JSON.stringify(inJsonLd(statement))).not.toContain('Quotation');
      expect(release(statement).parts.map(({ kind }) => kind)).not.toContain('quote');
    }),
    { numRuns: 40 },
  );
});

test('what was said word for word stays a quotation for people and for machines', () => {
  const statement = makeStatement({ text: 'xyz oui zyx' });
  expect(shownOnPage(statement)).toMatch(QUOTED);
  expect(shownInEmbed(statement)).toMatch(QUOTED);
  expect(releaseText(release(statement))).toMatch(QUOTED);
  expect(releaseText(release(statement))).toContain('— Jeanne Exemple');
  expect(JSON.stringify(inJsonLd(statement))).toContain('"@type":"Quotation"');
});

/** Deciding again elsewhere is how two outputs come to differ. */
test('no other file of the site decides whether a statement is a quotation', () => {
  const source = path.join(process.cwd(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !/(\.test|\.fixture|\.generated|\.integration)\.|^styleguide/.test(file),
  );
  const deciding = files.filter((file) =>
    /kind\s*[!=]==?\s*'(reported|direct)'/.test(readFileSync(path.join(source, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(300);
  // It chooses between two drawings, by what it was told.
  expect(deciding).toEqual(['content/embed/EmbedStatement.tsx']);
});
