import { useSite } from '../../i18n/SiteContext';
import type { Messages } from '../../i18n/messages';
import { EmbedHead } from './EmbedHead';

export type NoticeName = keyof Messages['embed']['notices'];

/** Said in a frame that has nothing to show: why, and what to do next. The footer has the link. */
export function EmbedNotice({ name }: { name: NoticeName }) {
  const { title, text } = useSite().messages.embed.notices[name];
  return <EmbedHead level={2} title={title} lead={text} />;
}
