import type { IncomingMessage, ServerResponse } from 'node:http';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import { rememberedSite } from '../../layout/rememberedSite.server';
import type { LanguageTarget, PageFrame } from '../../layout/pageData';
import { addressBook } from '../../engine/redirects/addressBook.server';
import { resolveFormerAddress } from '../../engine/redirects/resolveFormerAddress';
import { directory } from '../../engine/index/directory.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { missingCaching } from '../respond.server';
import { errorHookName, type ErrorProps } from './errorHook';

/** Seconds after which a page that could not be rendered may be asked for again. */
const retryAfterSeconds = 5;

/**
 * Says what a failed request is answered: in the language of its address, 404 for what is not
 * there, 410 for what was and was taken down, 503 while the CMS can't say, 500 for a fault of ours.
 */
function describeError(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): ErrorProps {
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const found = statusOf(response, error);
  const status = found === 404 && isGone(path) ? 410 : found;
  response.statusCode = status;
  if (status === 404 || status === 410) {
    response.setHeader('Cache-Control', missingCaching);
  } else {
    response.setHeader('Cache-Control', 'no-store');
    if (status === 503) response.setHeader('Retry-After', String(retryAfterSeconds));
  }
  const translations = status === 404 ? translationsOf(path) : [];
  return { status, view: { props: { ...frameOf(status, localeOfPath(path)), translations } } };
}

function statusOf(response: ServerResponse, error: unknown): number {
  if (['CmsUnavailableError', 'CmsContractError'].includes(errorName(error))) return 503;
  return response.statusCode >= 400 ? response.statusCode : 500;
}

/** True for an address that an entry had, and that leads nowhere any more. */
function isGone(path: string): boolean {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'entry') return false;
  const { type, locale, slug } = address;
  if (directory().has(type, locale, slug)) return false;
  return resolveFormerAddress(address, addressBook(), directory(), siteLinks())?.state === 'gone';
}

/** Pages and this module are bundled apart: the same class exists twice, the name does not. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** The locale an address begins with; the default one for any other. */
function localeOfPath(url: string): string {
  const first = url.split(/[/?#]/)[1] ?? '';
  const { files, defaultCode } = siteLocales();
  return files.find((file) => file.code === first)?.code ?? defaultCode;
}

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
    const to = siteLinks().find({ kind: 'entry', type, locale: target.code, slug: target.slug });
    return to ? [{ code: target.code, name: target.name, path: to, sameDocument: true }] : [];
  });
}

const nameOfLocale = (locale: string) =>
  siteLocales().files.find(({ code }) => code === locale)?.name ?? locale;

function frameOf(status: number, locale: string): PageFrame {
  const { notFound, gone, failure } = messagesOf(locale);
  const { title, text } = status === 404 ? notFound : status === 410 ? gone : failure;
  const site = rememberedSite(locale);
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
