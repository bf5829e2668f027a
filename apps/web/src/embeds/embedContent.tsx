import type { ReactNode } from 'react';
import type { EmbedView } from '@entente/model/addressNames';
import { Heading, nextLevel } from '@entente/ui/Heading';
import { AgreementEmbed } from '../content/agreement/AgreementEmbed';
import { AgreementEmbedCard } from '../content/agreement/AgreementEmbedCard';
import { ArticleEmbed } from '../content/article/ArticleEmbed';
import { ArticleEmbedCard } from '../content/article/ArticleEmbedCard';
import { DelegationEmbed } from '../content/delegation/DelegationEmbed';
import { DelegationEmbedCard } from '../content/delegation/DelegationEmbedCard';
import { DomainEmbed } from '../content/domain/DomainEmbed';
import { EmbedHead } from '../content/embed/EmbedHead';
import { EmbedList } from '../content/embed/EmbedSection';
import { EmbedStatement } from '../content/embed/EmbedStatement';
import { TimelineEmbed } from '../content/embed/TimelineEmbed';
import { MapEmbed } from '../content/map/MapEmbed';
import { PartnerEmbed } from '../content/partner/PartnerEmbed';
import { latestFirst } from '../content/shared/latestFirst';
import { present } from '../content/shared/present';
import { format } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { EmbedOptions } from './embedOptions';
import type { KeptView } from './keptView';

interface EmbedContent {
  /** What it is about, for the title of the frame. */
  subject: string;
  node: ReactNode;
}

export interface EmbedQuestion {
  view: EmbedView;
  slug: string | null;
  options: EmbedOptions;
  page: KeptView;
  further: readonly KeptView[];
  messages: Messages;
  /** Path of the page behind the embed. */
  path: string;
}

/** What an embed says, from what its page says; null when that page has nothing for this view. */
export function embedContent(question: EmbedQuestion): EmbedContent | null {
  const { view, page, options } = question;
  const { level, limit } = options;
  switch (page.name) {
    case 'article': {
      const { article } = page.props;
      if (view === 'statement') return statement(question, article.statements);
      const subject = article.headline ?? '';
      return view === 'article'
        ? { subject, node: <ArticleEmbed article={article} level={level} /> }
        : { subject, node: <ArticleEmbedCard article={article} level={level} /> };
    }
    case 'agreement': {
      const { agreement, today } = page.props;
      if (view === 'statement') return statement(question, agreement.statements);
      const subject = agreement.title ?? '';
      if (view === 'timeline') return timeline(question, subject, agreement.milestones);
      return view === 'agreement'
        ? { subject, node: <AgreementEmbed agreement={agreement} level={level} today={today} /> }
        : {
            subject,
            node: <AgreementEmbedCard agreement={agreement} level={level} today={today} />,
          };
    }
    case 'delegation': {
      const { delegation } = page.props;
      return view === 'statement'
        ? statement(question, delegation.statements)
        : {
            subject: delegation.title ?? '',
            node: <DelegationEmbed delegation={delegation} level={level} />,
          };
    }
    case 'partner': {
      const { partner, owner, today } = page.props;
      const subject = partner.name ?? '';
      switch (view) {
        case 'agreements':
          return agreements(question, subject, present(partner.agreements), today);
        case 'news':
          return news(question, subject, present(partner.articles));
        case 'delegations':
          return visits(
            question,
            subject,
            latestFirst([
              ...present(partner.hostedDelegations),
              ...present(partner.visitingDelegations),
            ]),
          );
        case 'timeline':
          return timeline(question, subject, partner.milestones);
        default: {
          const node = <PartnerEmbed {...{ partner, owner, today, level, limit }} />;
          return { subject, node };
        }
      }
    }
    case 'domain': {
      const { domain } = page.props;
      const subject = domain.name ?? '';
      return view === 'news'
        ? news(question, subject, present(domain.articles))
        : { subject, node: <DomainEmbed domain={domain} level={level} limit={limit} /> };
    }
    case 'articleList':
      return news(question, siteName(page), page.props.articles);
    case 'agreementList': {
      const all = [page, ...question.further].flatMap((one) =>
        one.name === 'agreementList' ? one.props.agreements : [],
      );
      return agreements(question, siteName(page), all, page.props.today);
    }
    case 'delegationList':
      return visits(question, siteName(page), page.props.delegations);
    case 'embedBuilder':
      return null;
    case 'map':
      return { subject: siteName(page), node: <MapEmbed map={page.props} level={level} /> };
  }
}

const siteName = ({ props }: KeptView) => props.chrome.site.name ?? '';

type Agreements = Extract<KeptView, { name: 'agreementList' }>['props']['agreements'];
type Articles = Extract<KeptView, { name: 'articleList' }>['props']['articles'];
type Delegations = Extract<KeptView, { name: 'delegationList' }>['props']['delegations'];
type Statements = Extract<KeptView, { name: 'article' }>['props']['article']['statements'];
type Milestones = Extract<KeptView, { name: 'agreement' }>['props']['agreement']['milestones'];

/** A list under its own heading, which leads to the page that has all of it. */
function list(
  { options: { level, limit }, messages, path }: EmbedQuestion,
  title: string,
  subject: string,
  items: readonly { key: string; item: ReactNode }[],
): EmbedContent {
  return {
    subject,
    node: (
      <>
        <EmbedHead level={level} title={title} href={path} over={subject} />
        <EmbedList empty={messages.embed.empty} items={items.slice(0, limit)} />
      </>
    ),
  };
}

function agreements(
  question: EmbedQuestion,
  subject: string,
  all: Agreements,
  today: string,
): EmbedContent {
  const { options, messages } = question;
  const wanted = options.domain
    ? all.filter(({ commitments }) =>
        present(commitments).some(({ domain }) => domain?.slug === options.domain),
      )
    : all;
  const level = nextLevel(options.level);
  const items = wanted.map((agreement) => ({
    key: agreement.documentId,
    item: <AgreementEmbedCard agreement={agreement} level={level} today={today} />,
  }));
  return list(question, messages.sections.agreement, subject, items);
}

function news(question: EmbedQuestion, subject: string, all: Articles): EmbedContent {
  const { options, messages } = question;
  const wanted = options.domain
    ? all.filter(({ domains }) => present(domains).some(({ slug }) => slug === options.domain))
    : all;
  const items = wanted.map((article) => ({
    key: article.documentId,
    item: <ArticleEmbedCard article={article} level={nextLevel(options.level)} brief />,
  }));
  return list(question, messages.sections.article, subject, items);
}

function visits(question: EmbedQuestion, subject: string, all: Delegations): EmbedContent {
  const items = all.map((delegation) => ({
    key: delegation.documentId,
    item: (
      <DelegationEmbedCard
        delegation={delegation}
        level={nextLevel(question.options.level)}
        brief
      />
    ),
  }));
  return list(question, question.messages.sections.delegation, subject, items);
}

function timeline(question: EmbedQuestion, subject: string, all: Milestones): EmbedContent {
  const { options, messages, path } = question;
  return {
    subject,
    node: (
      <>
        <EmbedHead
          level={options.level}
          title={messages.embed.timeline}
          href={path}
          over={subject}
        />
        <TimelineEmbed milestones={present(all)} />
      </>
    ),
  };
}

/** Alone in a frame, a statement has a heading for those who go from one to the next. */
function statement(
  { slug, options, messages }: EmbedQuestion,
  all: Statements,
): EmbedContent | null {
  const found = present(all).find(({ documentId }) => documentId === slug);
  if (!found) return null;
  const subject = found.attribution ?? '';
  return {
    subject,
    node: (
      <>
        <Heading level={options.level} className="v">
          {format(messages.embed.frameTitle, { type: messages.embed.types.statement, subject })}
        </Heading>
        <EmbedStatement statement={found} />
      </>
    ),
  };
}
