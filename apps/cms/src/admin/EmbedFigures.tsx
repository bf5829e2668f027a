import type { CSSProperties } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { adminLanguage } from './defaultLanguage';
import { embedWords, figuresIn, type Figures } from './embedWords';
import { PlainTable } from './PlainTable';
import { useAnswer } from './useAnswer';

const heading: CSSProperties = { fontSize: '1.8rem', fontWeight: 600 };
const nothing: CSSProperties = { margin: '0.8rem 0 3.2rem', fontSize: '1.4rem' };

/** Who shows us where, and what: partner, view and day, and nothing about anybody. */
export default function EmbedFigures() {
  const words = embedWords[adminLanguage(window.localStorage)];
  const { answer, refusal } = useAnswer<Figures>('/admin/entente/embeds?days=30');
  if (refusal) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words.title}</Page.Title>
      <Layouts.Header title={words.title} subtitle={words.subtitle} />
      <Layouts.Content>
        <div style={{ color: 'currentcolor' }}>
          {figuresIn(answer, words).map(({ title, head, rows }) => (
            <section key={title}>
              <h2 style={heading}>{title}</h2>
              {rows.length === 0 ? (
                <p style={nothing}>{words.none}</p>
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
