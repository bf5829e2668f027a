import {
  frameAncestors,
  partnerEmbeds,
  partnerOfOrigin,
  type PartnerEmbeds,
} from './embedSettings';

const partner = (changes: Partial<PartnerEmbeds>): PartnerEmbeds => ({
  key: 'a',
  suspended: false,
  origins: ['https://a.example'],
  views: [],
  theme: null,
  isOwner: false,
  ...changes,
});
const a = partner({});
const b = partner({ key: 'b', origins: ['https://b.example'] });

describe('who may frame an embed', () => {
  test('with a partner’s key, the sites of that partner and no other', () => {
    expect(frameAncestors([a, b], 'b')).toBe("'self' https://b.example");
  });

  test('without a key, the sites of every partner', () => {
    expect(frameAncestors([a, b], null)).toBe("'self' https://a.example https://b.example");
  });

  test('nobody, with the key of a suspended partner; and without one, not its sites', () => {
    const suspended = { ...b, suspended: true };
    expect(frameAncestors([a, suspended], 'b')).toBe("'none'");
    expect(frameAncestors([a, suspended], null)).toBe("'self' https://a.example");
  });

  test('anybody, where a partner opens its key, or the owner opens everything', () => {
    const open = { ...b, origins: ['*'] };
    expect(frameAncestors([a, open], 'b')).toBe('*');
    expect(frameAncestors([a, open], null)).toBe("'self' https://a.example");
    expect(frameAncestors([a, { ...open, isOwner: true }], null)).toBe('*');
  });

  test('nobody but ourselves, when no partner set anything', () => {
    expect(frameAncestors([], null)).toBe("'self'");
  });
});

test('a site is the partner’s who names it, whoever else opens a key to any', () => {
  const open = partner({ key: 'open', origins: ['*'] });
  const wide = partner({ key: 'wide', origins: ['https://*.b.example'] });
  const key = (origin: string) => partnerOfOrigin([open, wide, a, b], origin)?.key;
  expect(key('https://b.example')).toBe('b');
  expect(key('https://en.b.example')).toBe('wide');
  expect(key('https://c.example')).toBeUndefined();
  expect(partnerOfOrigin([{ ...b, suspended: true }], 'https://b.example')).toBeNull();
});

describe('settings from the CMS', () => {
  const node = (embed: object) =>
    ({
      __typename: 'Partner',
      documentId: 'p',
      name: 'Brno',
      embed: {
        key: 'brno',
        suspended: null,
        origins: 'https://www.brno.example',
        views: [{ view: 'agreement_card' }],
        accent: null,
        surface: null,
        text: null,
        radius: null,
        font: null,
        ...embed,
      },
    }) as unknown as Parameters<typeof partnerEmbeds>[0];

  test('keep what can be used', () => {
    expect(partnerEmbeds(node({}), 'p')).toEqual([
      {
        key: 'brno',
        suspended: false,
        origins: ['https://www.brno.example'],
        views: ['agreement-card'],
        theme: null,
        isOwner: true,
      },
    ]);
  });

  test('lose an origin or a theme that would break a header or a page', () => {
    const [read] = partnerEmbeds(
      node({ origins: 'https://a.example; script-src *', font: 'x}body{display:none' }),
      null,
    );
    expect(read).toMatchObject({ origins: [], theme: null });
  });
});
