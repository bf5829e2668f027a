import type { CSSProperties } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { EmbedFigures } from '../server/readCounts';
import { figuresIn, keylessNotice } from './embedFigures';
import { PlainTable } from '../../../platform/admin/PlainTable';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useWords } from '../../../platform/admin/useWords';
import { embedWords } from '../words/embedWords';

const heading: CSSProperties = { fontSize: '1.8rem', fontWeight: 600 };
const nothing: CSSProperties = { margin: '0.8rem 0 3.2rem', fontSize: '1.4rem' };

/** Who shows us where, and what: partner, view and day, and nothing about anybody. */
export function EmbedsPage() {
  const say = useWords(embedWords);
  const { answer, refusal } = useAnswer<EmbedFigures>('/admin/entente/embeds?days=30');
  if (refusal) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        <div style={{ color: 'currentcolor' }}>
          <KeylessNotice figures={answer} />
          {figuresIn(answer, say).map(({ title, head, rows }) => (
            <section key={title}>
              <h2 style={heading}>{title}</h2>
              {rows.length === 0 ? (
                <p style={nothing}>{say('none')}</p>
              ) : (
                <PlainTable
                  label={title}
                  head={head}
                  rows={rows.map((cells) => ({ key: cells.join(), cells }))}
                />
              )}
            </section>
          ))}
        </div>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Why some sites need their key: the list that an embed without one carries is full. */
function KeylessNotice({ figures }: { figures: EmbedFigures }) {
  const notice = keylessNotice(figures, useWords(embedWords));
  if (!notice) return null;
  return (
    <details style={nothing}>
      <summary>{notice.text}</summary>
      <ul>
        {notice.sites.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
    </details>
  );
}
