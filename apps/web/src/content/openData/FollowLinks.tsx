import { feedFormats } from '@entente/model/addressNames';
import { Prose } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { feedTypes } from '../shared/feedTypes';

/** Feeds and calendar in the language of the page. */
export function FollowLinks() {
  const { links, locale, messages } = useSite();
  const words = messages.openData;
  return (
    <Section title={words.follow} level={2}>
      <Prose>
        <ul>
          {feedTypes.flatMap((type) =>
            feedFormats.map((name) => (
              <li key={`${type} ${name}`}>
                <a href={links.build({ kind: 'list-feed', type, locale, format: name })}>
                  {format(words.feed, {
                    title: messages.sections[type],
                    format: words.feedFormats[name],
                  })}
                </a>
              </li>
            )),
          )}
          <li>
            <a href={links.build({ kind: 'list-calendar', locale })}>{words.calendar}</a>
          </li>
        </ul>
        <p>{words.perEntry}</p>
      </Prose>
    </Section>
  );
}
