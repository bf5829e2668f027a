import type { Document } from '../document';
import type { Office, Statement } from '../draft';
import type { OfficeSpan } from '../offices/offices';
import { languageOf } from '../text/language';
import type { Span } from '../text/span';
import { found } from '../text/span';
import type { Speaker } from './speaker';

export function statementOf(
  document: Document,
  text: Span,
  kind: Statement['kind'],
  speaker: Speaker | null,
): Statement {
  return {
    text: found(document, text),
    kind,
    language: languageOf(document.view.slice(text.start, text.end)) ?? document.language,
    speakers: speaker?.names.map((name) => ({ name: found(document, name) })) ?? [],
    attribution: speaker && found(document, speaker.attribution),
    offices: speaker?.offices.map((office) => officeOf(document, office)) ?? [],
  };
}

export function officeOf(document: Document, { title, organisation }: OfficeSpan): Office {
  return {
    title: found(document, title),
    ...(organisation && { organisation: found(document, organisation) }),
  };
}
