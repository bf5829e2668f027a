import { renderSVG } from 'uqr';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import type { SessionPart } from '../../../platform/access/sessions/sessionPart';
import { secondFactorWords } from '../words/secondFactorWords';
import { offerFactor } from './factors';
import { stepFor } from './requirement';
import { passwordMark, writeTicket } from './ticket';
import { addressOf } from './totp';

/** A secret to put into an authenticator: by its picture, or typed. */
export interface OfferedFactor {
  secret: string;
  /** SVG. */
  picture: string;
}

export const offeredAs = (secret: string, email: string): OfferedFactor => ({
  secret,
  picture: renderSVG(addressOf(secret, email), { border: 2 }),
});

/** What is asked in the place of an answer to a password. */
export interface FactorAsked {
  step: 'code' | 'enrol';
  ticket: string;
  /** Where one has to be taken up first. */
  offered?: OfferedFactor;
}

export const REFUSAL = 'SecondFactorError';

/** No session begins, nor goes on, without the second factor of whoever has one or has to. */
export const factorSessions: SessionPart = {
  async refuse(strapi, { account, deviceId, isRemembered, ctx }) {
    if (ctx?.state.secondFactorOf === account.id) return null;
    const step = await stepFor(strapi, account);
    if (!step) return null;
    const password = passwordMark(account.password);
    const isVouchedFor = ctx?.state.singleSignOnOf === account.id;
    const ticket = writeTicket(
      { personId: account.id, deviceId, isRemembered, isVouchedFor, step, password },
      Date.now(),
    );
    const details: FactorAsked = {
      step,
      ticket,
      ...(step === 'enrol' && {
        offered: offeredAs(await offerFactor(strapi, account.id), account.email),
      }),
    };
    const language = ctx ? doorLanguage(ctx, account) : 'fr';
    return {
      name: REFUSAL,
      message: secondFactorWords.say(language, 'asked'),
      details: { ...details },
    };
  },
  note: ({ account, ctx }) => ({ secondFactor: ctx?.state.secondFactorOf === account.id }),
  async mayRenew(strapi, account, { secondFactor }) {
    return secondFactor === true || (await stepFor(strapi, account)) === null;
  },
};
