/** The page that both routers render: a heading, 14 paragraphs, one CSS module. */
const SENTENCE =
  'Two cities agree to work together on the economy, on research and on culture, each in its own way and both in public view. ';

export const PARAGRAPHS = 14;

/** Read at each rendering, so that a bench can take it away: it stands for the CMS. */
export const readSource = `
import { readFileSync } from 'node:fs';

export function readSource() {
  return JSON.parse(readFileSync(process.env.BENCH_SOURCE, 'utf8'));
}
`;

export const source = {
  title: 'A cooperation protocol',
  paragraphs: Array.from(
    { length: PARAGRAPHS },
    (_, index) => `${index + 1}. ${SENTENCE.repeat(3)}`,
  ),
};

export const article = `
import styles from './article.module.css';

export function Article({ title, paragraphs }) {
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text} className={styles.paragraph}>{text}</p>
      ))}
      <a href="/other">Another page</a>
    </main>
  );
}
`;

export const css = `
.main { max-width: 40rem; margin: 0 auto; font: 1rem/1.6 serif; }
.title { font-size: 2rem; line-height: 1.2; }
.paragraph { margin: 0 0 1rem; }
`;
