import { dataFormats, dataSets } from '@entente/model/addressNames';
import { Prose } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';

/** Each data set, what it holds, and its files. */
export function DataFiles() {
  const { links, messages } = useSite();
  const words = messages.openData;
  return (
    <Section title={words.files} level={2}>
      {dataSets.map((dataSet) => {
        const { title, text } = words.sets[dataSet];
        return (
          <Section key={dataSet} title={title} level={3}>
            <Prose>
              <p>{text}</p>
              <ul>
                {dataFormats.map((name) => (
                  <li key={name}>
                    <a href={links.build({ kind: 'data', dataSet, format: name })}>
                      {format(words.file, { title, format: words.formats[name] })}
                    </a>
                  </li>
                ))}
              </ul>
            </Prose>
          </Section>
        );
      })}
      <Prose>
        <p>
          <a href={links.build({ kind: 'machine', name: 'data-catalog' })}>{words.catalog}</a>
        </p>
      </Prose>
    </Section>
  );
}
