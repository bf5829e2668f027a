import type { Core } from '@strapi/strapi';
import { CallReceiver, type UnreadRequest } from '@entente/protocol/callReceiver';
import { cmsCalls, type CmsCallName } from '@entente/protocol/calls';
import { cmsEnv } from '../../../platform/env';
import { featuresOf } from '../../../platform/feature';
import { RefusedCallError, type CallAnswer } from '../../../platform/siteCalls';

const names = Object.keys(cmsCalls) as CmsCallName[];

/** A status, and what it says. */
interface Answer {
  status: number;
  body?: object;
  headers?: Readonly<Record<string, string>>;
}

/** Answers the site's own calls, before anything reads their body: it is signed as it came. */
export const siteCalls: Core.MiddlewareFactory = (_config, { strapi }) => {
  const receiver = new CallReceiver(cmsEnv().secret);

  // Of the same name: what each call asks for its answer takes.
  function answerOf<Name extends CmsCallName>(name: Name): CallAnswer<Name> {
    const [answer] = featuresOf(strapi).flatMap(({ siteCalls: own }) => own?.[name] ?? []);
    if (!answer) throw new Error(`No feature answers the call ${name}`);
    return answer as unknown as CallAnswer<Name>;
  }

  async function answerTo<Name extends CmsCallName>(
    name: Name,
    request: UnreadRequest,
    address: string,
  ): Promise<Answer> {
    const received = await receiver.receive(cmsCalls[name], request, address);
    if (!received.isAccepted) return received.refusal;
    try {
      const body = await answerOf(name)(strapi, received.request);
      return body === null ? { status: 204 } : { status: 200, body };
    } catch (error) {
      if (!(error instanceof RefusedCallError)) throw error;
      return { status: 400, body: { error: error.message } };
    }
  }

  return async (ctx, next) => {
    const name = names.find((one) => cmsCalls[one].path === ctx.path);
    if (!name) return next();
    const { status, headers = {}, body } = await answerTo(name, ctx.req, ctx.originalUrl);
    ctx.set({ 'Cache-Control': 'no-store', ...headers });
    ctx.status = status;
    if (body) ctx.body = body;
  };
};
