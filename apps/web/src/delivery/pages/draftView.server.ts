import type { ServerResponse } from 'node:http';
import type { EntryType } from '@entente/model/segments';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import type { PageFrame } from '../../layout/pageData';
import type { PreviewRefusal } from '../../content/preview/PreviewRefusedPage';
import { siteLocales } from '../../engine/platform/locales.server';
import { previewFileName } from '../../engine/cms/previewAccess.server';
import { recordPageReads, visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { rememberedSite } from '../../layout/rememberedSite.server';
import { asPreview, type PreviewWords } from './asPreview';
import { loadView } from '../pageLoaders.server';
import type { View } from '../pageViews';

/** Shaped like a page's view either way, so that the document finds the language. */
export type PreviewProps =
  { refusal: null; view: View } | { refusal: PreviewRefusal; view: { props: PageFrame } };

/** Any slug will do: the draft is found by its documentId. */
const noSlug = 'preview';

export interface DraftContext {
  words: PreviewWords;
  /** Until when its pictures may be fetched: seconds since 1970, at most ten minutes away. */
  expires: number;
  /** The address of the same draft in another language. */
  pathIn: (locale: string) => string;
}

/** A draft as its page would be; null when it does not exist in the language. @throws what `queryCms` throws */
export async function draftView(
  type: EntryType,
  documentId: string,
  locale: string,
  { words, expires, pathIn }: DraftContext,
): Promise<View | null> {
  const { result: view } = await recordPageReads(
    visitorTimeoutMs,
    () => loadView({ kind: 'entry', type, locale, slug: noSlug }),
    documentId,
  );
  const fileName = (file: string) => previewFileName(file, expires);
  return view ? asPreview(view, { words, pathIn, fileName }) : null;
}

/** A draft is nobody else's: kept nowhere, found nowhere. */
export function setPrivateHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

/** @param origins of the admin, separated by spaces; empty for nowhere */
export function allowFraming(response: ServerResponse, origins: string): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  if (!origins) return;
  response.removeHeader('X-Frame-Options');
  const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins}`);
  if (framed) response.setHeader('Content-Security-Policy', framed);
}

/** The language asked for when there is such a one, else the default. */
export function requestedLocale(asked: string): string {
  const { files, defaultCode } = siteLocales();
  return files.find(({ code }) => code === asked)?.code ?? defaultCode;
}

export function refusedDraft(refusal: PreviewRefusal, locale: string): PreviewProps {
  const { title, text } = messagesOf(locale).preview.refused[refusal];
  const described = { site: rememberedSite(locale), locale, title, description: text };
  const robots = 'noindex, nofollow';
  const frame = commonFrame({ ...described, robots }, null, (code) => ({
    kind: 'home',
    locale: code,
  }));
  return { refusal, view: { props: frame } };
}
