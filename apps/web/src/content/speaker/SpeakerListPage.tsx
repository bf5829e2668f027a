import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { SpeakerCard_SpeakerFragment } from './speaker.generated';
import { SpeakerCard } from './SpeakerCard';

export interface SpeakerListPageProps extends PageFrame {
  speakers: SpeakerCard_SpeakerFragment[];
  pageInfo: PageInfo;
}

export function SpeakerListPage({ chrome, speakers, pageInfo }: SpeakerListPageProps) {
  return (
    <SitePage chrome={chrome}>
      <ListPage type="speaker" pageInfo={pageInfo}>
        {speakers.map((speaker) => (
          <SpeakerCard key={speaker.documentId} speaker={speaker} level={2} />
        ))}
      </ListPage>
    </SitePage>
  );
}
