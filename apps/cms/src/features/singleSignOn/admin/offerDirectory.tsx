import { darkTheme, DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { createRoot } from 'react-dom/client';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { isDarkTheme } from '../../../platform/admin/isDarkTheme';
import type { Returned, WaysResponse } from '../server/directoryDoors';
import { singleSignOnWords } from '../words/singleSignOnWords';
import { DirectoryWay } from './DirectoryWay';
import { returnedWith, takeSession } from './returned';
import { watchForm } from './signInForm';

async function readWays(): Promise<WaysResponse> {
  const answer = await window.fetch('/admin/entente/single-sign-on/ways');
  return (await answer.json()) as WaysResponse;
}

/** What is said of it on the page; the session was asked for already where it is vouched for. */
async function refusalOf(returned: Returned | null): Promise<Exclude<Returned, 'vouched'> | null> {
  if (returned !== 'vouched') return returned;
  return (await takeSession(window)) ? null : 'failed';
}

/** Puts the way to the city's directory on Strapi's page to sign in, which has no place for it. */
export async function offerDirectory(): Promise<void> {
  const returned = returnedWith(window.location.hash);
  if (returned) window.history.replaceState(null, '', window.location.pathname);
  const ways = await readWays();
  if (ways.directory === null) return;
  const refusal = await refusalOf(returned);
  const language = adminLanguage(window.localStorage);
  watchForm(window, ({ host, hidePasswords }) => {
    if (!ways.localPasswords) hidePasswords();
    createRoot(host).render(
      <DesignSystemProvider locale={language} theme={isDarkTheme(window) ? darkTheme : lightTheme}>
        <DirectoryWay
          ways={ways}
          refusal={refusal}
          say={(key, values) => singleSignOnWords.say(language, key, values)}
        />
      </DesignSystemProvider>,
    );
  });
}
