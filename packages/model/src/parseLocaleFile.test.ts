import { ConfigError } from './configError';
import { spanish } from './locale.fixture';
import { parseLocaleFile } from './parseLocaleFile';

const parse = (value: unknown) => () => parseLocaleFile(value, 'es.json');
const withSegment = (change: Record<string, unknown>) => ({
  ...spanish,
  segments: { ...spanish.segments, ...change },
});

describe('parseLocaleFile', () => {
  it('keeps what the model needs and leaves the messages to the site', () => {
    expect(parse({ ...spanish, messages: { hello: 'Hola' } })()).toEqual(spanish);
  });

  it.each([null, [], 'es', 3, undefined])('refuses %p', (value) => {
    expect(parse(value)).toThrow(ConfigError);
  });

  it('names a segment that is missing', () => {
    expect(parse(withSegment({ press: undefined }))).toThrow('es.json: segments.press');
  });

  it.each(['Prensa', 'la prensa', 'prensa/', 'prensá', '-prensa'])(
    'refuses the segment "%s", which an address can’t hold as it is',
    (press) => {
      expect(parse(withSegment({ press }))).toThrow(ConfigError);
    },
  );

  it('refuses two pages at one address and names both', () => {
    expect(parse(withSegment({ map: 'socios' }))).toThrow('"partner" and "map" are both "socios"');
  });

  it('refuses one word for both addresses inside a list', () => {
    expect(parse(withSegment({ 'on-date': 'pagina' }))).toThrow(ConfigError);
  });

  it('names a label that is missing, since a visitor would see a hole', () => {
    const instrument = { ...spanish.vocabularies.instrument, twinning: ' ' };
    const file = { ...spanish, vocabularies: { ...spanish.vocabularies, instrument } };
    expect(parse(file)).toThrow('es.json: vocabularies.instrument.twinning');
  });

  it.each(['', 'ES', 'español', '../es', 'e'])('refuses the code "%s"', (code) => {
    expect(parse({ ...spanish, code })).toThrow(ConfigError);
  });
});
