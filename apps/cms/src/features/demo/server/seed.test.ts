import { agreementStatus } from '@entente/model/agreementStatus';
import { partialDateFrom } from '@entente/model/partialDate';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { agreements } from '../../../api/agreement/seed/agreement';
import { articles } from '../../../api/article/seed/article';
import type { BodyPart } from '../../../platform/demo/blocks';
import { media } from '../../../api/media/seed/media';
import { milestones } from '../../../api/milestone/seed/milestone';
import { statements } from '../../../api/statement/seed/statement';
import { linkedKeys, steps } from './steps';

const all = steps.flatMap(({ uid, entries }) => entries.map((entry) => ({ uid, entry })));

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
};

describe('the demonstration data', () => {
  it('gives every entry a key of its own', () => {
    const keys = all.map(({ entry }) => entry.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('links only to entries that are written before', () => {
    const written = new Set<string>();
    const dangling: string[] = [];
    for (const { entry } of all) {
      for (const key of linkedKeys(entry))
        if (!written.has(key)) dangling.push(`${entry.key} → ${key}`);
      written.add(entry.key);
    }
    expect(dangling).toEqual([]);
  });

  it('has both languages everywhere but in the one notice that shows a missing translation', () => {
    const localized = all.filter(({ entry }) => entry.fr !== undefined);
    expect(localized.length).toBeGreaterThan(90);
    expect(localized.filter(({ entry }) => !entry.en).map(({ entry }) => entry.key)).toEqual([
      'call-for-sources',
    ]);
  });

  it('has valid slugs, unique by type and language', () => {
    const slugs = all.flatMap(({ uid, entry }) =>
      (['fr', 'en'] as const).flatMap((locale) => {
        const own = { ...entry.shared, ...entry[locale] } as { slug?: string };
        return own.slug === undefined || !entry[locale] ? [] : [`${uid} ${locale} ${own.slug}`];
      }),
    );
    expect(slugs.length).toBeGreaterThan(100);
    expect(slugs.filter((slug) => !/ [a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });

  it('gives a source to every agreement and every milestone', () => {
    const unsourced = [...agreements, ...milestones].filter(
      ({ shared }) => shared.sources.length === 0,
    );
    expect(unsourced).toEqual([]);
    expect(agreements.length).toBeGreaterThanOrEqual(9);
  });

  it('gives at least one milestone to every agreement', () => {
    const withMilestone = new Set(milestones.map(({ links }) => links?.agreement));
    expect(agreements.map(({ key }) => key).filter((key) => !withMilestone.has(key))).toEqual([]);
  });

  it('has the twinnings in force and the protocol signed, as its sources allow to say', () => {
    const statuses = agreements.map(({ key, shared }) => {
      const dated = milestones
        .filter(({ links }) => links?.agreement === key)
        .flatMap(({ shared: { kind, date, precision } }) => {
          const known = partialDateFrom(date, precision);
          return known ? [{ kind, date: known }] : [];
        });
      const term = {
        kind: shared.termKind,
        entersIntoForceOnSignature: shared.entersIntoForceOnSignature,
      };
      return `${shared.instrument} ${agreementStatus(dated, term, '2026-11-23').status}`;
    });
    expect([...new Set(statuses)].sort()).toEqual([
      'framework-agreement signed',
      'other signed',
      'protocol signed',
      'twinning in-force',
    ]);
  });

  it('writes a year or a month it knows no better as the first day, never as another', () => {
    const partial = all
      .map(({ entry }) => entry.shared as { date?: string; start?: string; precision?: string })
      .filter(({ precision }) => precision === 'year' || precision === 'month')
      .map(({ date, start, precision }) => `${precision} ${date ?? start}`);
    expect(partial.length).toBeGreaterThan(5);
    expect(
      partial.filter((text) => !/^(year \d{4}-01-01|month \d{4}-\d{2}-01)$/.test(text)),
    ).toEqual([]);
  });

  it('describes every picture in both languages, credits it, and has its file', () => {
    for (const { shared, fr, en } of media) {
      expect(fr.alternativeText.length).toBeGreaterThan(40);
      expect(en?.alternativeText.length).toBeGreaterThan(40);
      expect(shared.credit).not.toBe('');
      expect(existsSync(join(__dirname, '../../../../seed-pictures', shared.picture))).toBe(true);
    }
  });

  it('puts direct quotations in nobody’s mouth', () => {
    expect(new Set(statements.map(({ shared }) => shared.kind))).toEqual(new Set(['reported']));
    for (const { shared } of statements) expect(shared.text).not.toMatch(/[«“"]/);
  });

  it('places in a body only statements and pictures that exist', () => {
    const missing = articles.flatMap(({ key, links, fr, en }) => {
      const available = {
        'block.statement': statements.filter(({ links }) => links.article === key).length,
        'block.picture': [links?.gallery ?? []].flat().length,
        'block.rich-text': Infinity,
      };
      const parts: BodyPart[] = [...fr.body, ...(en?.body ?? [])];
      return parts.filter(
        (part) => 'position' in part && part.position > available[part.__component],
      );
    });
    expect(missing).toEqual([]);
  });

  it('uses the typographic apostrophe', () => {
    const straight = all.flatMap(({ entry }) =>
      strings(entry).filter((text) => text.includes("'")),
    );
    expect(straight).toEqual([]);
  });

  it('tells every fact of the founding page', () => {
    const told = strings(all.map(({ entry }) => entry.fr ?? entry.shared)).join(' ');
    const facts = [
      '9 avril 2024',
      '7 au 12 avril 2024',
      'réciprocité',
      'bonnes pratiques',
      'Québec International',
      'CAMP',
      'WTC',
      'Poool',
      'numérique',
      'cybersécurité',
      'mobilité intelligente',
      'alimentaire',
      'santé',
      'appel à projets franco-québécois',
      'Université de Rennes',
      'Université Laval',
      'INRS',
      'intelligence artificielle',
      'plus de dix ans',
      'janvier 2023',
      'Catherine Vallières-Roland',
      'direction de la culture',
      'Nathalie Appéré',
      'Bruno Marchand',
      'Rennes Métropole ',
    ];
    expect(facts.filter((fact) => !told.includes(fact))).toEqual([]);
  });
});
