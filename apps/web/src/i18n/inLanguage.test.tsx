import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import ts from 'typescript';
import { SkinContext } from '@entente/ui/skin';
import { makeStatement } from '../blocks/blocks.fixture';
import { StatementBlock } from '../blocks/StatementBlock';
import { embedSkin } from '../content/embed/embedSkin';
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
