import fc from 'fast-check';
import { instantsOf, isTimeZone, localTimeOf } from './zonedTime';

const iso = (local: string, zone: string) =>
  instantsOf(local, zone).map((instant) => instant.toISOString());

describe('a time of day in a zone', () => {
  it('is the same moment, told differently, on two shores', () => {
    expect(iso('2024-04-09T10:00', 'America/Toronto')).toEqual(['2024-04-09T14:00:00.000Z']);
    expect(localTimeOf(new Date('2024-04-09T14:00:00Z'), 'Europe/Paris')).toBe('2024-04-09T16:00');
  });

  it('does not exist in the hour that is skipped in spring', () => {
    expect(iso('2026-03-29T02:30', 'Europe/Paris')).toEqual([]);
    expect(iso('2026-03-08T02:00', 'America/Toronto')).toEqual([]);
    expect(iso('2026-03-29T03:00', 'Europe/Paris')).toEqual(['2026-03-29T01:00:00.000Z']);
  });

  it('comes twice in the hour that is doubled in autumn', () => {
    expect(iso('2026-10-25T02:30', 'Europe/Paris')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(iso('2026-10-25T03:00', 'Europe/Paris')).toEqual(['2026-10-25T02:00:00.000Z']);
  });

  it('may be half an hour apart from others', () => {
    expect(iso('2026-01-01T00:00', 'Asia/Kolkata')).toEqual(['2025-12-31T18:30:00.000Z']);
  });

  it('of every instant leads back to it', () => {
    const zones = ['Europe/Paris', 'America/Toronto', 'UTC', 'Asia/Tokyo', 'Australia/Lord_Howe'];
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 30 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minutes, zone) => {
        const instant = new Date(Date.UTC(2010, 0) + minutes * 60_000);
        const found = instantsOf(localTimeOf(instant, zone), zone);
        expect(found.map(Number)).toContain(Number(instant));
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01T10:00', '2026-01-01T25:00', 'demain', ''])(
    'is none: %j',
    (local) => {
      expect(() => instantsOf(local, 'UTC')).toThrow(RangeError);
    },
  );
});

test('a zone is one that the runtime knows', () => {
  expect(['Europe/Paris', 'Rennes', ''].map(isTimeZone)).toEqual([true, false, false]);
});

test.each(['0050-05-01', '0800-05-01', '1604-05-01', '9998-05-01'])(
  'a time of %s is written in full',
  (day) => {
    expect(localTimeOf(new Date(`${day}T12:00:00Z`), 'UTC')).toBe(`${day}T12:00`);
  },
);
