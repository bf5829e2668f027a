import type { IncomingMessage } from 'node:http';
import type { AdminContext } from '../adminContext';

interface CookieOptions {
  httpOnly?: boolean;
  sameSite?: 'lax' | 'strict';
  secure?: boolean;
  path?: string;
  maxAge?: number;
  overwrite?: boolean;
}

/** What Strapi keeps of somebody with an account. */
export interface Account {
  id: number;
  email: string;
  firstname?: string | null;
  lastname?: string | null;
  /** As bcrypt; null for who never had one. */
  password?: string | null;
  preferedLanguage?: string | null;
  isActive?: boolean;
  roles?: readonly { id: number; code: string; name: string }[];
}

/** A request by which somebody signs in, or says what they will sign in with. */
export interface DoorContext extends Omit<AdminContext, 'request' | 'state'> {
  req: IncomingMessage;
  request: { body?: unknown; secure: boolean };
  state: AdminContext['state'] & {
    user?: Account;
    session?: { id: string };
    /** Number of the person who gave a second factor with this request, here or to their provider. */
    secondFactorOf?: number;
    /** Number of the person whom the city's directory vouches for. */
    singleSignOnOf?: number;
  };
  cookies: {
    get(name: string): string | undefined;
    set(name: string, value: string | null, options?: CookieOptions): void;
  };
  /** A header; empty where there is none. */
  get(name: string): string;
  redirect(address: string): void;
}
