import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite } from '../../i18n/SiteContext';
import { BuilderForm } from './BuilderForm';
import { BuilderResult } from './BuilderResult';
import { SiteCheckResult } from './SiteCheckResult';
import type { BuilderChoice } from './builderChoice';
import styles from './EmbedBuilderPage.module.css';

/** Integrity of the two scripts that the page may run. */
export interface BuilderScripts {
  builder: string;
  loader: string;
}

export interface EmbedBuilderPageProps extends PageFrame {
  scripts: BuilderScripts | null;
  /** Null before anything was chosen. */
  choice: BuilderChoice | null;
}

/** Chooses a view of ours and shows the code to paste. Whole without its scripts: it is a form. */
export function EmbedBuilderPage(props: EmbedBuilderPageProps) {
  return (
    <SitePage chrome={props.chrome}>
      <Builder {...props} />
    </SitePage>
  );
}

function Builder({ scripts, choice, head }: EmbedBuilderPageProps) {
  const { messages, links } = useSite();
  const words = messages.embedBuilder;
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.intro} />
      <entente-builder data-copy={words.copy} data-copied={words.copied} data-shown={words.shown}>
        <div className={styles.builder}>
          <BuilderForm action={head.path} choice={choice} />
          <div data-result="" className={styles.result}>
            {choice ? (
              <>
                <BuilderResult choice={choice} />
                <SiteCheckResult site={choice.site} result={choice.result} />
              </>
            ) : null}
          </div>
          <p role="status" className={styles.status} />
        </div>
      </entente-builder>
      {scripts ? (
        <>
          <script async src="/embed-builder.js" integrity={scripts.builder} />
          <script
            async
            src={links.build({ kind: 'machine', name: 'embed-script' })}
            integrity={scripts.loader}
          />
        </>
      ) : null}
    </Stack>
  );
}
