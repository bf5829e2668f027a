import { inLanguage } from '@entente/ui/inLanguage';
import type { ReactNode } from 'react';
import { embedThemes } from '../embed/embedOptions';
import { useSite } from '../../i18n/SiteContext';
import type { BuilderChoice } from './builderChoice';
import styles from './EmbedBuilderPage.module.css';

interface BuilderFormProps {
  action: string;
  choice: BuilderChoice | null;
}

/** GET, so that what was chosen is an address that one can keep and send. */
export function BuilderForm({ action, choice }: BuilderFormProps) {
  const { locale, locales, links, messages } = useSite();
  const words = messages.embedBuilder;
  const lists = (['article', 'agreement', 'delegation'] as const).map((type) => ({
    path: links.build({ kind: 'list', type, locale, page: 1 }),
    name: messages.sections[type],
  }));
  const map = {
    path: links.build({ kind: 'fixed', name: 'map', locale }),
    name: messages.map.title,
  };
  const problem = choice?.problem ? words.problems[choice.problem] : null;
  return (
    <form action={action} method="get" className={styles.form}>
      <Field id="show" label={words.show} help={words.showHelp} problem={problem}>
        <input
          id="show"
          name="show"
          type="text"
          required
          list="pages"
          defaultValue={choice?.show}
          aria-describedby={problem ? 'show-help show-problem' : 'show-help'}
          aria-invalid={problem ? true : undefined}
        />
        <datalist id="pages">
          {[...lists, map].map(({ path, name }) => (
            <option key={path} value={path} label={name} />
          ))}
        </datalist>
      </Field>
      {choice && choice.views.length > 0 ? (
        <Field id="view" label={words.view}>
          <select
            id="view"
            name="view"
            defaultValue={choice.views.find(({ chosen }) => chosen)?.name}
          >
            {choice.views.map(({ name }) => (
              <option key={name} value={name}>
                {words.views[name]}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <Field id="lang" label={words.language}>
        <select id="lang" name="lang" defaultValue={choice?.locale ?? locale}>
          {locales.files.map(({ code, name }) => (
            <option key={code} value={code} {...inLanguage(code)}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="theme" label={words.theme}>
        <select id="theme" name="theme" defaultValue={choice?.theme}>
          {embedThemes.map((name) => (
            <option key={name} value={name}>
              {words.themes[name]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="limit" label={words.limit}>
        <input
          id="limit"
          name="limit"
          type="number"
          min={1}
          max={20}
          defaultValue={choice?.limit ?? 5}
        />
      </Field>
      <Field id="site" label={words.site.field} help={words.site.fieldHelp}>
        <input
          id="site"
          name="site"
          type="text"
          inputMode="url"
          autoComplete="url"
          maxLength={500}
          defaultValue={choice?.site?.typed}
          aria-describedby="site-help"
        />
      </Field>
      <Field id="key" label={words.key} help={words.keyHelp}>
        <input
          id="key"
          name="key"
          type="text"
          autoComplete="off"
          defaultValue={choice?.key}
          aria-describedby="key-help"
        />
      </Field>
      <p>
        <button type="submit">{words.submit}</button>
      </p>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  help?: string;
  problem?: string | null;
  children: ReactNode;
}

function Field({ id, label, help, problem, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {help ? (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
