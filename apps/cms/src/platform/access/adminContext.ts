import type { Override } from './override';

/** What we use of a request to the admin's own API. */
export interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: unknown; override?: Override };
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}
