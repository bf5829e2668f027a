import { darkTheme, DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { createRoot } from 'react-dom/client';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { isDarkTheme } from '../../../platform/admin/isDarkTheme';
import type { FactorAsked } from '../server/sessions';
import { secondFactorWords } from '../words/secondFactorWords';
import { CodeDialog } from './CodeDialog';

/**
 * Asks for a code above whatever screen there is: the page to sign in has no place for anything of
 * ours, so it stands beside Strapi's own tree.
 */
export function askInDialog(asked: FactorAsked, send: typeof fetch): Promise<Response | null> {
  const language = adminLanguage(window.localStorage);
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  return new Promise((resolve) => {
    const end = (answer: Response | null) => {
      root.unmount();
      host.remove();
      resolve(answer);
    };
    root.render(
      <DesignSystemProvider locale={language} theme={isDarkTheme(window) ? darkTheme : lightTheme}>
        <CodeDialog
          asked={asked}
          send={send}
          say={(key, values) => secondFactorWords.say(language, key, values)}
          onEnd={end}
        />
      </DesignSystemProvider>,
    );
  });
}
