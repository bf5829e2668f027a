import type { IncomingMessage, ServerResponse } from 'node:http';
import { commonFrame, messagesOf } from '../chrome/frame.server';
import { rememberedSettings } from './chromeMemory.server';
import type { LanguageTarget, PageFrame } from '../chrome/pageData';
import { directory } from '../server/directory.server';
import { siteLinks, siteLocales } from '../server/locales.server';
import { errorHookName, type ErrorProps } from './errorHook';

/** Seconds after which a page that could not be rendered may be asked for again. */
const retryAfterSeconds = 5;

/**
 * Says what a failed request is answered: in the language of its address, 404 for what is not
 * there, 503 while the CMS can't say, 500 for a fault of ours.
 */
function describeError(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): ErrorProps {
  const status = statusOf(response, error);
  response.statusCode = status;
  if (status === 404) {
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=10');
  } else {
    response.setHeader('Cache-Control', 'no-store');
    if (status === 503) response.setHeader('Retry-After', String(retryAfterSeconds));
  }
  const url = request.url ?? '/';
  const translations = status === 404 ? translationsOf(pathOf(url)) : [];
  return { status, view: { props: { ...frameOf(status, languageOf(url)), translations } } };
}

function statusOf(response: ServerResponse, error: unknown): number {
  if (['CmsUnavailableError', 'CmsContractError'].includes(nameOf(error))) return 503;
  return response.statusCode >= 400 ? response.statusCode : 500;
}

/** Pages and this module are bundled apart: the same class exists twice, the name does not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** The locale an address begins with; the default one for any other. */
function languageOf(url: string): string {
  const first = url.split(/[/?#]/)[1] ?? '';
  const { files, defaultCode } = siteLocales();
  return files.find((file) => file.code === first)?.code ?? defaultCode;
}

const pathOf = (url: string) => url.split(/[?#]/, 1)[0] ?? '';

/** An address whose language was changed by hand, or whose entry was never translated. */
function translationsOf(path: string): LanguageTarget[] {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'entry') return [];
  const { type, slug, locale } = address;
  return siteLocales().files.flatMap(({ code, name }) => {
    const found = code === locale ? undefined : directory().find(type, code, slug);
    if (!found) return [];
    const own = directory().slugOf(type, locale, found.documentId);
    const target = own
      ? { code: locale, name: nameOfLocale(locale), slug: own }
      : { code, name, slug };
    const to = siteLinks().build({ kind: 'entry', type, locale: target.code, slug: target.slug });
    return [{ code: target.code, name: target.name, path: to, sameDocument: true }];
  });
}

const nameOfLocale = (locale: string) =>
  siteLocales().files.find(({ code }) => code === locale)?.name ?? locale;

function frameOf(status: number, locale: string): PageFrame {
  const { notFound, failure } = messagesOf(locale);
  const { title, text } = status === 404 ? notFound : failure;
  const site = rememberedSettings(locale);
  return commonFrame({ site, locale, title, description: text }, null, (code) => ({
    kind: 'home',
    locale: code,
  }));
}

export type DescribeError = typeof describeError;

/** `_error` is also compiled for browsers: it finds this by name and imports nothing of it. */
export function installErrorPages(): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for(errorHookName)] = describeError;
}
