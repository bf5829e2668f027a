import ICAL from 'ical.js';
import { makeDelegation } from '../../../content/delegation/delegation.fixture';
import type { DelegationPage_DelegationFragment } from '../../../content/delegation/delegation.generated';
import { hostileTexts, makeLocaleContext } from '../outputs.fixture';
import { delegationEvents } from '../../../content/delegation/delegation.calendar';
import { icalendar } from './icalendar';
import { offsetMinutes } from './vtimezone';

const item = {
  __typename: 'ComponentProgrammeItem' as const,
  id: '1',
  title: 'Signature',
  start: '2024-04-09T13:30:00.000Z',
  end: '2024-04-09T15:00:00.000Z',
  place: 'Hôtel de ville',
  visibility: 'public' as const,
};

function written(
  changes: Partial<DelegationPage_DelegationFragment> = {},
  locale: 'fr' | 'en' = 'fr',
) {
  const events = delegationEvents(makeDelegation(changes), makeLocaleContext(locale));
  return icalendar({ title: 'Délégations', locale, self: 'https://e.example/fr/d.ics', events });
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
}

afterEach(() => ICAL.TimezoneService.reset());

describe('the calendar of a visit', () => {
  test('has its days, the last one included, whatever the zone of the server', () => {
    const [visit] = read(written()).events;
    expect(visit?.startDate.toString()).toBe('2024-04-07');
    expect(visit?.endDate.toString()).toBe('2024-04-13');
    expect(visit?.startDate.isDate).toBe(true);
    expect(visit?.component.getFirstPropertyValue('url')).toBe(
      'https://e.example/fr/delegations/delegation-a-quebec',
    );
  });

  test('has one identifier in every language, which holds the host', () => {
    expect(read(written()).events[0]?.uid).toBe('delegation@e.example');
    expect(read(written({}, 'en')).events[0]?.uid).toBe('delegation@e.example');
  });

  test('places a public item on the clock of the place, with its own time zone', () => {
    const { events, calendar } = read(written({ programme: [item] }));
    const [, signature] = events;
    expect(signature?.startDate.toString()).toBe('2024-04-09T09:30:00');
    expect(signature?.startDate.toJSDate().toISOString()).toBe(item.start);
    expect(signature?.endDate.toJSDate().toISOString()).toBe(item.end);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe(
      'America/Toronto',
    );
  });

  test('never tells of an item that is not public', () => {
    const hidden = (['internal', 'press'] as const).map((visibility) => ({
      ...item,
      visibility,
      title: 'Dîner secret',
    }));
    const text = written({
      programme: [...hidden, { ...item, visibility: null, title: 'Secret' }],
    });
    expect(text).not.toMatch(/secret/i);
    expect(read(text).events).toHaveLength(1);
  });

  test('grows its sequence with each change and keeps its identifier', () => {
    const before = read(written({ updatedAt: '2024-04-12T08:00:00.000Z' })).events[0];
    const after = read(written({ updatedAt: '2024-04-12T08:00:01.000Z', title: 'Autre' }))
      .events[0];
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBe(Number(before?.sequence) + 1);
  });

  test('says that a visit is cancelled, and its programme with it', () => {
    const { events } = read(written({ state: 'cancelled', programme: [item] }));
    expect(events.map((one) => one.component.getFirstPropertyValue('status'))).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(events[0]?.summary).toMatch(/^Annulée – /);
  });

  test('says that a visit is postponed, and no longer its hours', () => {
    const { events } = read(written({ state: 'postponed', programme: [item] }));
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  test('does not place on a day what is known to the month', () => {
    expect(delegationEvents(makeDelegation({ precision: 'month' }), makeLocaleContext())).toEqual(
      [],
    );
  });

  test('without any visit is valid still', () => {
    const text = icalendar({
      title: 'Vide',
      locale: 'fr',
      self: 'https://e.example/x',
      events: [],
    });
    expect(read(text).calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  test('is made of lines of at most 75 bytes, ended as the standard says', () => {
    const text = written({ purpose: 'é🎉'.repeat(200), programme: [item] });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text).events[0]?.description).toBe('é🎉'.repeat(200));
  });

  test.each(hostileTexts)('with %s in its title is whole', (_, title) => {
    const { events } = read(written({ title, purpose: title, programme: [{ ...item, title }] }));
    const words = (text: string) => text.replace(/[\s\p{C}\uFFFD]/gu, '').replaceAll('’', "'");
    expect(events).toHaveLength(2);
    expect(words(events[0]?.summary ?? '')).toBe(words(title));
  });
});

describe('the time zone of a calendar', () => {
  test.each([
    ['Europe/Paris', '2024-03-31T02:30:00.000Z'],
    ['Europe/Paris', '2024-10-27T02:00:00.000Z'],
    ['America/Toronto', '2024-11-03T06:30:00.000Z'],
    ['Asia/Tokyo', '2024-07-01T00:00:00.000Z'],
    ['Asia/Kolkata', '2024-07-01T00:00:00.000Z'],
    ['Africa/Casablanca', '2024-03-20T12:00:00.000Z'],
  ])('%s gives back the instant %s', (timeZone, start) => {
    const [, event] = read(
      written({ timeZone, programme: [{ ...item, start, end: null }] }),
    ).events;
    expect(event?.startDate.toJSDate().toISOString()).toBe(start);
    expect(Math.abs(offsetMinutes(timeZone, Date.parse(start)))).toBeLessThanOrEqual(14 * 60);
  });
});
