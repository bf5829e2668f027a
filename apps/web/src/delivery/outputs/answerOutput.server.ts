import type { NextApiRequest, NextApiResponse } from 'next';
import type { Address } from '@entente/model/address';
import { siteLinks } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { isCmsFailure } from '../../errors';
import { isReading, respond, respondEmpty, type Answer } from '../respond.server';
import { pageOutput, unitOutput } from './findOutput.server';
import { machineAnswer, sitemapAnswer } from './machineAnswers.server';
import { dataAnswer } from './openData/dataAnswers.server';
import { drawnAnswer, cachedAnswer } from './outputAnswers.server';
import { dayAsked, identifierAnswer } from './identifiers/identifierAnswer.server';
import { preferredForm } from './identifiers/negotiate';
import { resolveIdentifier } from './permanentId.server';
import { redirectMoved } from './redirectMoved.server';
import { cardImage, cardTag } from './social/cardImage.server';

/** Answers one machine address of the site. */
export async function answerOutput(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  const address = siteLinks().parse(path);
  if (address?.kind === 'id') return answerIdentifier(address, request, response);
  try {
    const answer = address && (await outputAnswer(address));
    if (answer) await respond(request, response, answer);
    else if (!address || !redirectMoved(address, request, response)) respondEmpty(response, 404);
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    log.warn('an output is not there and the CMS does not answer', error);
    respondEmpty(response, 503);
  }
}

/** @returns null when there is nothing at this address */
async function outputAnswer(address: Address): Promise<Answer | null> {
  switch (address.kind) {
    case 'home-card':
    case 'entry-card': {
      const cached = await pageOutput(address);
      return cached && drawnAnswer(await cardImage(cached), cardTag(cached), cached);
    }
    case 'entry-feed':
    case 'entry-calendar': {
      const cached = await pageOutput(address);
      return cached && cachedAnswer(cached);
    }
    case 'list-feed':
    case 'list-calendar': {
      const cached = await unitOutput(address);
      return cached && cachedAnswer(cached);
    }
    case 'data':
      return dataAnswer(address);
    case 'sitemap':
      return sitemapAnswer(address);
    case 'machine':
      return machineAnswer(address);
    default:
      return null;
  }
}

/** A permanent identifier: what it names, for programs; for people its page, in their language. */
async function answerIdentifier(
  address: Extract<Address, { kind: 'id' }>,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const found = resolveIdentifier(address, request.headers['accept-language']);
  if (typeof found === 'number') {
    respondEmpty(response, found);
    return;
  }
  const form = preferredForm(request.headers.accept);
  const on = dayAsked(request.query.on);
  if (on === undefined) return respondEmpty(response, 400);
  // A statement has no page of its own: what its page says of itself is of something else.
  if (form !== 'html' && address.type !== 'statement') {
    const answer = await identifierAnswer(found.location, form, on);
    if (answer) return respond(request, response, answer);
  }
  response.setHeader('Cache-Control', 'private, max-age=0');
  response.setHeader('Vary', 'Accept, Accept-Language');
  response.redirect(303, found.location);
}
