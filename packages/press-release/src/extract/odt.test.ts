import { makeOdt } from './files.fixture';
import { extractOdt } from './odt';

it('reads headings, paragraphs, lists and tables', () => {
  const read = extractOdt(
    makeOdt(
      '<text:h>Titre</text:h><text:p>Un <text:span>mot</text:span><text:s text:c="2"/>de plus</text:p><text:list><text:list-item><text:p>Un</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>',
    ),
  );
  expect(read.text).toBe('Titre\n\nUn mot  de plus\n\nUn\nA\tB');
  expect(read.hints?.map(({ kind }) => kind)).toEqual(['heading', 'list', 'table']);
});

it('leaves out deletions and comments, and tells of them', () => {
  const read = extractOdt(
    makeOdt(
      '<text:tracked-changes><text:p>effacé</text:p></text:tracked-changes><text:p>Reste<text:change/><office:annotation><text:p>note</text:p></office:annotation></text:p>',
    ),
  );
  expect(read.text).toBe('Reste');
  expect(read.warnings?.map(({ code }) => code)).toEqual(['tracked-deletion', 'comments']);
});

it('refuses a file under a password', () => {
  const bytes = makeOdt('<text:p>x</text:p>', '<manifest:encryption-data/>');
  expect(() => extractOdt(bytes)).toThrow(expect.objectContaining({ reason: 'encrypted' }));
});
