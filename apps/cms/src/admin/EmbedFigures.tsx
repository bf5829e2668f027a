import { useEffect, useState, type CSSProperties } from 'react';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { adminLanguage } from './defaultLanguage';
import { embedWords, figuresIn, type Figures } from './embedWords';

const table: CSSProperties = { width: '100%', margin: '0.8rem 0 3.2rem', fontSize: '1.4rem' };
const cell: CSSProperties = {
  padding: '0.8rem',
  borderBottom: '1px solid #8e8ea955',
  textAlign: 'start',
};
const heading: CSSProperties = { fontSize: '1.8rem', fontWeight: 600 };

/** Who shows us where, and what: partner, view and day, and nothing about anybody. */
export default function EmbedFigures() {
  const { get } = useFetchClient();
  const [figures, setFigures] = useState<Figures | null>(null);
  const [failed, setFailed] = useState(false);
  const words = embedWords[adminLanguage(window.localStorage)];
  useEffect(() => {
    get<Figures>('/admin/entente/embeds?days=30')
      .then(({ data }) => setFigures(data))
      .catch(() => setFailed(true));
  }, [get]);
  if (failed) return <Page.Error />;
  if (!figures) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words.title}</Page.Title>
      <Layouts.Header title={words.title} subtitle={words.subtitle} />
      <Layouts.Content>
        <div style={{ color: 'currentcolor' }}>
          {figuresIn(figures, words).map((one) => (
            <FigureTable key={one.title} {...one} none={words.none} />
          ))}
        </div>
      </Layouts.Content>
    </Page.Main>
  );
}

type FigureTableProps = ReturnType<typeof figuresIn>[number] & { none: string };

function FigureTable({ title, head, rows, none }: FigureTableProps) {
  return (
    <>
      <h2 style={heading}>{title}</h2>
      {rows.length === 0 ? (
        <p style={{ ...table, fontSize: '1.4rem' }}>{none}</p>
      ) : (
        <table style={table}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col" style={{ ...cell, fontWeight: 600 }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {row.map((text, index) => (
                  <td key={head[index]} style={cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
