import type { Core } from '@strapi/strapi';
import { contributionsOf, type GuardedWrite } from '../contributions';

/** Writes, unless a feature refuses it: each guards all those that come after it in the list. */
export function guardWrite<T>(
  strapi: Core.Strapi,
  write: GuardedWrite,
  run: () => Promise<T>,
): Promise<T> {
  const guarded = contributionsOf(strapi).reduceRight<() => Promise<T>>(
    (inner, { guard }) => (guard ? () => guard(strapi, write, inner) : inner),
    run,
  );
  return guarded();
}
