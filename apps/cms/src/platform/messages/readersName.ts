import type { Core } from '@strapi/strapi';

/** Who is signed in, as a name to be read; empty when nobody is (the demonstration, a schedule). */
export function readersName(strapi: Core.Strapi): string {
  const user: unknown = strapi.requestContext.get()?.state?.user;
  const { firstname, lastname, email, name } = (user ?? {}) as Record<string, string | undefined>;
  return name ?? ([firstname, lastname].filter(Boolean).join(' ') || email || '');
}
