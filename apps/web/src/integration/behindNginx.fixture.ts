import path from 'node:path';
import { cmsCalls } from '@entente/protocol/calls';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { startNginx, type RunningNginx } from '@entente/testkit/site/nginx';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { sendJson, startStubCms, type Answer, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory, withCover } from '@entente/testkit/site/story';
import { makeAnswer } from '../content/search/search.fixture';

const picture = Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 251));
const sitesOf = (number: number) =>
  Array.from({ length: 50 }, (_, one) => `https://www${one}.universite-${number}.example`);
const signed = { documentId: 'e1', kind: 'signed', date: '2024-04-09', precision: 'day' };
const partners = Array.from({ length: 10 }, (_, number) => ({
  __typename: 'Partner',
  documentId: `p${number}`,
  locale: 'fr',
  slug: `partenaire-${number}`,
  name: `Partenaire ${number}`,
  updatedAt: '2024-04-10T08:00:00.000Z',
  embed: {
    key: `cle-${number}`,
    suspended: false,
    origins: sitesOf(number).join('\n'),
    views: [],
  },
}));

/** A real nginx with the shipped file, the built site behind it, and a stub of the CMS behind that. */
export interface BehindNginx {
  nginx: RunningNginx;
  site: RunningSite;
  cms: StubCms;
  content: StubContent;
  /** The CMS answers from `content` as it is now. */
  contentChanged(): void;
  stop(): Promise<void>;
}

/** The CMS with its search, which says what it was asked, and its uploads. */
function answersFrom(content: StubContent): Answer {
  const answer = answerFrom(content);
  return (asked, response, request) => {
    const url = new URL(request.url ?? '', 'http://cms.invalid');
    if (url.pathname.startsWith('/uploads/')) {
      response.writeHead(200, { 'content-type': 'image/png' });
      return void response.end(picture);
    }
    if (url.pathname !== cmsCalls.search.path) return answer(asked, response, request);
    const [hit] = makeAnswer().hits;
    if (!hit) throw new Error('No hit');
    const title = { text: `Trouvé pour ${url.searchParams.get('q')}`, ranges: [] };
    return sendJson(response, makeAnswer({ hits: [{ ...hit, title }] }));
  };
}

const release = (slug: string, documentId: string, file: string) =>
  makeArticle({
    ...withCover(file),
    documentId,
    slug,
    headline: `Titre de ${slug}`,
    kind: 'press_release',
  });

function makeContent(): StubContent {
  const story = makeStory();
  return {
    ...story,
    articles: [
      ...(story.articles ?? []),
      release('a-retirer', 'r1', 'retrait_1a2b.png'),
      release('a-supprimer', 'r2', 'suppression_3c4d.png'),
      release('qui-reste', 'r3', 'reste_5e6f.png'),
    ],
    agreements: [
      ...(story.agreements ?? []).map((one) => ({ ...one, milestones: [signed] })),
      ...(story.agreements ?? []).map((one) => ({
        ...one,
        milestones: [signed],
        documentId: 'g2',
        slug: 'jumelage',
        title: 'Jumelage, le second',
        instrument: 'twinning',
      })),
    ],
    partners,
  };
}

export async function startBehindNginx(): Promise<BehindNginx> {
  const content = makeContent();
  const cms = await startStubCms(answersFrom(content));
  const folder = await temporaryFolder();
  const site = await startSite(cms.origin, path.join(folder.path, 'data'));
  await site.ready('warm');
  const nginx = await startNginx(site.origin, path.join(folder.path, 'nginx'));
  return {
    nginx,
    site,
    cms,
    content,
    contentChanged: () => {
      cms.answer = answersFrom(content);
    },
    stop: async () => {
      await nginx.stop();
      await site.stop();
      await cms.stop();
      await folder.remove();
    },
  };
}
