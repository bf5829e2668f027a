import type { PageFrame } from '../../layout/pageData';
import { format } from '../../i18n/format';
import { mediaUrl } from '../../engine/cms/reads';

export interface PreviewWords {
  /** Said above the page. */
  notice: string;
  /** Of the document, with a gap for the page's own title. */
  title: string;
}

export interface PreviewContext {
  words: PreviewWords;
  /** The address of the same preview in another language. */
  pathIn: (locale: string) => string;
  /** The name by which the preview may show an uploaded file. */
  fileName: (file: string) => string;
}

/**
 * What a page shows, as a preview: it says so, leads to the previews in its other languages, and
 * its pictures have addresses that only the preview knows.
 */
export function asPreview<View extends { props: PageFrame }>(
  view: View,
  { words, pathIn, fileName }: PreviewContext,
): View {
  const shown = JSON.parse(JSON.stringify(view), (name, value: unknown) => {
    const file = name === 'url' && typeof value === 'string' ? mediaUrl.exec(value)?.[1] : null;
    return file ? `/uploads/${fileName(file)}` : value;
  }) as View;
  const { chrome, head } = shown.props;
  chrome.site.notice = words.notice;
  for (const language of chrome.languages)
    if (language.sameDocument) language.path = pathIn(language.code);
  head.title = format(words.title, { title: head.title });
  head.robots = 'noindex, nofollow';
  head.alternates = [];
  return shown;
}
