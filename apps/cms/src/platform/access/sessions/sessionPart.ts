import type { Core } from '@strapi/strapi';
import type { Account, DoorContext } from '../doors/doorContext';

/** Somebody who has shown who they are, by whatever door, and would be signed in now. */
export interface SessionAsked {
  account: Account;
  deviceId: string;
  /** Whether the session is to outlive the browser's. */
  isRemembered: boolean;
  /** The request; null where a script asks. */
  ctx: DoorContext | null;
}

/** Why no session begins yet, for the browser to go on from: status 403. */
export interface SessionRefusal {
  name: string;
  /** In the language of whoever asks. */
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** What a feature has to say about sessions of the admin: every door asks it. */
export interface SessionPart {
  /** Null where the session may begin as far as this feature is concerned. */
  refuse?(strapi: Core.Strapi, asked: SessionAsked): Promise<SessionRefusal | null>;
  /** What is kept with a session that begins, for `mayRenew`. */
  note?(asked: SessionAsked): Readonly<Record<string, unknown>>;
  /** Whether a session that began earlier may still be renewed. */
  mayRenew?(
    strapi: Core.Strapi,
    account: Account,
    notes: Readonly<Record<string, unknown>>,
  ): Promise<boolean>;
  /** Told once a session has begun. */
  begun?(strapi: Core.Strapi, asked: SessionAsked): Promise<void>;
}
