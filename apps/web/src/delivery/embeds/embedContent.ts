import type { EmbedContent, EmbedQuestion } from '../../content/embed/pageEmbeds';
import { pageViewOf, type View } from '../pageViews';

/** What an embed says, from what its page says; null when that page has nothing for this view. */
export function embedContent(
  page: View,
  question: EmbedQuestion,
  further: readonly View[],
): EmbedContent | null {
  const show = pageViewOf(page).embeds?.show;
  const same = further.filter(({ name }) => name === page.name);
  return (
    show?.(
      page.props,
      question,
      same.map(({ props }) => props),
    ) ?? null
  );
}
