import type { Core, UID } from '@strapi/strapi';

const WRAPPED = Symbol.for('entente.wrapped');

type Call = (...args: never[]) => unknown;
type Wrapped = Call & { [WRAPPED]?: Call };

/**
 * Puts something around functions of a service of Strapi's, in the place of what an earlier start of
 * the same process put there: services are shared by all that run in it.
 * @param around by name: gets Strapi's own function
 */
export function wrapService<Service extends object>(
  strapi: Core.Strapi,
  uid: `admin::${string}`,
  around: { [Name in keyof Service]?: (own: Service[Name]) => Service[Name] },
): void {
  const service = strapi.service(uid as UID.Service) as unknown as Record<string, Wrapped>;
  for (const [name, wrap] of Object.entries(around) as [string, (own: Call) => Wrapped][]) {
    const own = service[name]?.[WRAPPED] ?? service[name];
    if (!own) throw new Error(`${uid} has no ${name}`);
    const wrapped = wrap(own);
    wrapped[WRAPPED] = own;
    service[name] = wrapped;
  }
}
