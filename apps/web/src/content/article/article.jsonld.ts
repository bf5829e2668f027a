import type { NewsArticle, Quotation } from 'schema-dts';
import type { LocaleContext } from '../../i18n/localeContext';
import { modifiedAt } from '../shared/historyDays';
import { absolute, idOf, known, organizationOf } from '../shared/jsonLd';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import { partialDateFrom } from '@entente/model/partialDate';
import { statementForm } from '@entente/model/statementForm';
import { pictureOf } from '../shared/pictureOf';
import type { ArticlePageProps } from './ArticlePage';

/** https://schema.org/NewsArticle */
export function articleJsonLd({ article, chrome, head }: ArticlePageProps, context: LocaleContext) {
  const { locale, origin } = context;
  const publisher = known({
    '@type': 'Organization' as const,
    name: chrome.site.name ?? undefined,
    url: absolute(context, { kind: 'home', locale }),
  });
  const news: NewsArticle = known({
    '@type': 'NewsArticle',
    '@id': idOf(context, 'article', article.documentId),
    headline: (article.headline ?? '').slice(0, 110),
    description: article.lead ?? undefined,
    inLanguage: locale,
    url: origin + head.path,
    mainEntityOfPage: origin + head.path,
    datePublished: article.date ?? undefined,
    dateModified: modifiedAt(article.history) ?? article.history.since ?? undefined,
    dateline: article.datelinePlace ?? undefined,
    image: pictureOf(article.cover, origin),
    author: publisher,
    publisher,
    isBasedOn: article.sourceUrl ?? undefined,
    keywords: present(article.domains).flatMap(({ name }) => name ?? []),
    mentions: [
      ...present(article.agreements).map(({ documentId, title }) => ({
        '@type': 'CreativeWork' as const,
        '@id': idOf(context, 'agreement', documentId),
        name: title ?? '',
      })),
      ...present(article.partners).map((partner) => organizationOf(context, partner)),
    ],
    hasPart: present(article.statements).flatMap((statement) =>
      quotation(context, statement as Statement),
    ),
  });
  return news;
}

type Statement = NonNullable<NonNullable<ArticlePageProps['article']['statements']>[number]>;

/** Only what was said word for word is a quotation; reported speech is nobody's words. */
function quotation(context: LocaleContext, statement: Statement): Quotation[] {
  const { kind, text, language } = statement;
  if (!text || !statementForm(kind, text, language ?? context.locale).isQuotation) return [];
  const speakers = present(statement.appointments).flatMap(({ speaker }) => speaker ?? []);
  return [
    known({
      '@type': 'Quotation',
      '@id': absolute(context, { kind: 'id', type: 'statement', documentId: statement.documentId }),
      text,
      inLanguage: language ?? undefined,
      dateCreated: partialDateFrom(statement.date, statement.precision) ?? undefined,
      creator: speakers.map((speaker) => ({
        '@type': 'Person',
        '@id': idOf(context, 'speaker', speaker.documentId),
        name: personName(speaker),
      })),
    }),
  ];
}
