import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, print, validate } from 'graphql';
import { AgreementPageDocument } from '../../content/agreement/agreement.generated';
import { ArticlePageDocument } from '../../content/article/article.generated';
import { DelegationPageDocument } from '../../content/delegation/delegation.generated';
import { DomainPageDocument } from '../../content/domain/domain.generated';
import { PagePageDocument } from '../../content/page/page.generated';
import { PartnerPageDocument } from '../../content/partner/partner.generated';
import { SpeakerPageDocument } from '../../content/speaker/speaker.generated';
import { draftQuery } from './draftQuery';

const schema = buildSchema(
  readFileSync(path.resolve(__dirname, '../../../../cms/schema.graphql'), 'utf8'),
);

describe('the query of a preview', () => {
  test.each([
    ['article', ArticlePageDocument],
    ['agreement', AgreementPageDocument],
    ['delegation', DelegationPageDocument],
    ['page', PagePageDocument],
    ['domain', DomainPageDocument],
    ['partner', PartnerPageDocument],
    ['speaker', SpeakerPageDocument],
  ])('is one that the CMS accepts: %s', (_type, document) => {
    expect(validate(schema, draftQuery(document))).toEqual([]);
  });

  test('asks for the draft by documentId, in the same language, and for nothing by slug', () => {
    const text = print(draftQuery(ArticlePageDocument));
    expect(text).toMatch(
      /articles\(\s*locale: \$locale\s+pagination: \{limit: 1\}\s+filters: \{documentId: \{eq: \$documentId\}\}\s+status: DRAFT\s*\)/,
    );
    expect(text).not.toContain('$slug');
  });

  test('does not ask for a draft of what has none', () => {
    expect(print(draftQuery(SpeakerPageDocument))).not.toContain('DRAFT');
  });

  test('leaves alone what looks up nothing', () => {
    const query = parse('{ site(locale: "fr") { name } }');
    expect(draftQuery(query)).toBe(query);
  });
});
