import { EmbedHead } from './EmbedHead';
import { EmbedList, type EmbedListing } from './EmbedSection';
import type { EmbedContent, EmbedQuestion } from './pageEmbeds';

/** A list under its own heading, which leads to the page that has all of it. */
export function listEmbed(
  { options: { level, limit }, messages, path }: EmbedQuestion,
  title: string,
  subject: string,
  listing: EmbedListing,
): EmbedContent {
  return {
    subject,
    node: (
      <>
        <EmbedHead level={level} title={title} href={path} over={subject} />
        <EmbedList empty={messages.embed.empty} limit={limit} {...listing} />
      </>
    ),
  };
}
