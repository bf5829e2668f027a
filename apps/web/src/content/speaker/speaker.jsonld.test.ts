import fc from 'fast-check';
import { siteValue } from '../../i18n/siteValue';
import { makeFrame } from '../../layout/layout.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { makeSpeaker } from './speaker.fixture';
import { speakerJsonLd } from './speaker.jsonld';

const context = {
  ...siteValue({ locale: 'fr', locales: null, messages: null }),
  origin: 'https://entente.example',
};

const jsonLd = (start: string | null, end: string | null) =>
  JSON.stringify(
    speakerJsonLd(
      {
        ...makeFrame({ section: 'speaker', crumb: '' }),
        today: '2026-11-29',
        speaker: makeSpeaker({
          appointments: [
            { ...makeAppointment({ start, end }), statements: [], participations: [] },
          ],
        }),
      },
      context,
    ),
  );

test('an office without a recorded end is a role with its start, and nobody’s title of today', () => {
  const text = jsonLd('2014-04-04', null);
  expect(text).toContain('"roleName":"Maire"');
  expect(text).toContain('"startDate":"2014-04-04"');
  expect(text).not.toContain('jobTitle');
  expect(text).not.toContain('worksFor');
});

test('an office whose end is recorded and not reached is a title', () => {
  expect(jsonLd('2014-04-04', '2027-03-01')).toContain('"jobTitle":["Maire"]');
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('no title of today comes from an office that is over, to come or without a recorded end', () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (start, end) => {
      const lasts = end !== null && end >= '2026-11-29' && (start ?? '') <= '2026-11-29';
      expect(jsonLd(start, end).includes('jobTitle')).toBe(lasts);
    }),
  );
});
