import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { format } from '../../i18n/format';
import type { BuilderChoice } from './builderChoice';
import styles from './EmbedBuilderPage.module.css';

/** Widths of a column, in CSS pixels, at which the script measures the view. */
const widths = [320, 600, 900];

/** Whether the site may show us, and what its web team writes where. */
export function SiteCheckResult({ site, result }: Pick<BuilderChoice, 'site' | 'result'>) {
  const words = useSite().messages.embedBuilder.site;
  if (!site) return null;
  const lines = [
    { name: 'policy', code: site.policy },
    { name: 'script', code: site.script },
  ] as const;
  return (
    <Section title={words.title} level={2}>
      <p>{format(words[site.state], { origin: site.origin })}</p>
      {site.state === 'wrong'
        ? null
        : lines.map(({ name, code }) => (
            <div key={name} className={styles.field} data-code="">
              <label htmlFor={`site-${name}`}>{words.lines[name].label}</label>
              <textarea
                id={`site-${name}`}
                readOnly
                spellCheck={false}
                rows={1 + Math.floor(code.length / 80)}
                defaultValue={code}
                aria-describedby={`site-${name}-help`}
              />
              <p id={`site-${name}-help`} className={styles.help}>
                {words.lines[name].help}
              </p>
            </div>
          ))}
      {result ? (
        <dl data-heights={result.preview} hidden>
          {widths.map((width) => (
            <div key={width}>
              <dt>{format(words.width, { width: String(width) })}</dt>
              <dd data-width={width} data-unit={words.unit} />
            </div>
          ))}
        </dl>
      ) : null}
    </Section>
  );
}
