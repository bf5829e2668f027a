import { embedViews } from '@entente/model/addressNames';
import { entryTypes } from '@entente/model/segments';
import fc from 'fast-check';
import type { RequestOf, ResponseOf } from './call';
import type { cmsCalls, CmsCallName, siteCalls } from './calls';
import { changeActions } from './changes';
import { facetNames } from './facets';
import { maxSearchCharacters, maxSearchPages } from './limits';

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const count = fc.nat(1_000_000);
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const path = word.map((segment) => `/fr/${segment}`);
const slug = fc.option(word);
const locale = fc.constantFrom('fr', 'en', 'pt-BR');

/** Any change that the record may hold. */
export const anyChange = fc.record(
  {
    type: fc.constantFrom(...entryTypes, 'file', 'milestone'),
    documentId: word,
    action: fc.constantFrom(...changeActions),
    entries: fc.array(fc.record({ locale, slug, formerSlug: slug }), { maxLength: 3 }),
    touched: fc.array(fc.record({ type: fc.constantFrom(...entryTypes), documentId: word })),
    files: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['type', 'documentId', 'action', 'entries', 'touched'] },
);

export const anyRevision = fc.record({
  revision: count.map((one) => one + 1),
  at: moment,
  changes: fc.array(anyChange, { maxLength: 3 }),
});

const address = fc.record({ type: word, locale, slug: word, documentId: word });
const quoted = fc.record({ text, ranges: fc.array(fc.tuple(count, count), { maxLength: 3 }) });
const named = fc.record({ value: word, label: fc.option(text) });
const facetValues = fc.array(fc.record({ value: word, label: fc.option(text), count }), {
  maxLength: 3,
});
const positive = fc.integer({ min: 1, max: 999_999_999 });
const key = fc.constantFrom('', 'vq', 'universite-laval');

type Calls = typeof cmsCalls & typeof siteCalls;
type CallName = CmsCallName | keyof typeof siteCalls;

/** Any request of each call, and any answer to it. */
export const anyExchange: {
  [Name in CallName]: {
    request: fc.Arbitrary<RequestOf<Calls[Name]>>;
    response: fc.Arbitrary<ResponseOf<Calls[Name]>>;
  };
} = {
  changes: {
    request: fc.record({ since: count, limit: fc.integer({ min: 1, max: 200 }) }),
    response: fc.record({
      head: count,
      oldest: count,
      revisions: fc.array(anyRevision, { maxLength: 3 }),
      reset: fc.boolean(),
    }),
  },
  addresses: {
    request: fc.constant({}),
    response: fc.record({
      revision: count,
      former: fc.array(address, { maxLength: 3 }),
      withdrawn: fc.array(
        fc
          .tuple(address, moment, fc.option(text))
          .map(([one, at, reason]) => ({ ...one, at, reason })),
        { maxLength: 3 },
      ),
    }),
  },
  search: {
    request: fc.record(
      {
        locale,
        q: text.filter((q) => q.length <= maxSearchCharacters),
        page: positive,
        type: word,
        domain: word,
        partner: text.filter((value) => value.length <= 128),
        year: word,
      },
      { requiredKeys: ['locale', 'q', 'page'] },
    ),
    response: fc.record({
      problem: fc.option(fc.constantFrom('common' as const, 'unreadable' as const)),
      corrections: fc.array(fc.record({ from: text, to: text }), { maxLength: 2 }),
      match: fc.constantFrom('all' as const, 'any' as const),
      total: count,
      isCut: fc.boolean(),
      page: positive,
      pages: fc.integer({ min: 1, max: maxSearchPages }),
      hits: fc.array(
        fc.record({
          type: fc.constantFrom(...entryTypes),
          documentId: word,
          slug: word,
          title: quoted,
          snippet: fc.option(quoted),
          kind: fc.option(word),
          date: fc.option(day),
        }),
        { maxLength: 3 },
      ),
      facets: fc.record({
        type: facetValues,
        domain: facetValues,
        partner: facetValues,
        year: facetValues,
      }),
      chosen: fc.record(
        { type: named, domain: named, partner: named, year: named },
        { requiredKeys: [] },
      ),
      unknown: fc.subarray([...facetNames]),
    }),
  },
  live: {
    request: fc.record({
      replica: word,
      revision: count,
      pages: fc.array(path, { maxLength: 3 }),
      failed: fc.array(path, { maxLength: 3 }),
      done: fc.nat(1_000),
      total: fc.integer({ min: 1_000, max: 9_000 }),
      ms: fc.double({ min: 0, max: 1e9, noNaN: true }).map((ms) => ms + 0),
    }),
    response: fc.constant(null),
  },
  embedCounts: {
    request: fc.record({
      views: fc.array(
        fc.record({ day, key, view: fc.constantFrom(...embedViews), count: positive }),
        { maxLength: 3 },
      ),
      hosts: fc.array(
        fc.record({
          day,
          key,
          host: word.map((name) => `https://x${name}.example`),
          count: positive,
        }),
        { maxLength: 3 },
      ),
    }),
    response: fc.constant(null),
  },
  openPressLink: {
    request: fc.record({ id: count }),
    response: fc.oneof(
      fc.record({ state: fc.constantFrom('unknown', 'revoked', 'expired') }),
      fc.record({
        state: fc.constant('open' as const),
        type: fc.constantFrom(...entryTypes),
        documentId: word,
        name: text,
        expiresAt: moment,
        embargoUntil: fc.option(moment),
      }),
    ),
  },
  push: {
    request: fc.record({
      head: positive,
      revisions: fc.array(anyRevision, { maxLength: 3 }),
    }),
    response: fc.record({ applied: count }),
  },
};
