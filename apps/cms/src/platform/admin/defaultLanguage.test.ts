import { preferFrench } from './defaultLanguage';

const storageOf = (entries: Record<string, string>) => {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('the language of the admin', () => {
  it('is French in a browser that never chose one', () => {
    const storage = storageOf({});
    preferFrench(storage);
    expect(storage.getItem('strapi-admin-language')).toBe('fr');
  });

  it('stays the one that was chosen', () => {
    const storage = storageOf({ 'strapi-admin-language': 'en' });
    preferFrench(storage);
    expect(storage.getItem('strapi-admin-language')).toBe('en');
  });
});
