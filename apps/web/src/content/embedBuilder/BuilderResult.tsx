import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import type { BuilderChoice } from './builderChoice';
import styles from './EmbedBuilderPage.module.css';

/** What the choice looks like, and the four ways to paste it. */
export function BuilderResult({ choice }: { choice: BuilderChoice }) {
  const words = useSite().messages.embedBuilder;
  const { result } = choice;
  if (!result) return null;
  const codes = [
    { name: 'script', code: result.script },
    { name: 'frame', code: result.frame },
    { name: 'wordPress', code: result.wordPress },
    { name: 'oembed', code: result.oembed },
  ] as const;
  return (
    <>
      <Section title={words.preview} level={2}>
        <iframe
          className={styles.preview}
          src={result.preview}
          title={result.title}
          height={result.height}
        />
      </Section>
      <Section title={words.code} level={2}>
        {codes.map(({ name, code }) => (
          <div key={name} className={styles.field} data-code="">
            <label htmlFor={`code-${name}`}>{words.codes[name].label}</label>
            <textarea
              id={`code-${name}`}
              readOnly
              spellCheck={false}
              rows={code.split('\n').length + Math.floor(code.length / 80)}
              defaultValue={code}
              aria-describedby={`code-${name}-help`}
            />
            <p id={`code-${name}-help`} className={styles.help}>
              {words.codes[name].help}
            </p>
          </div>
        ))}
      </Section>
    </>
  );
}
