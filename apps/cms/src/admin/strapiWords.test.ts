import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { saidInCode, translatedByStrapi } from './strapiMessages.fixture';
import { strapiWords } from './strapiWords';

/** What nobody meets here, by how the ids begin. */
const unseen: readonly (readonly [why: string, ids: RegExp])[] = [
  ['the guided tour is switched off', /^(?:tours|app\.components\.(?:GuidedTour|Onboarding))\./],
  [
    'offers of the paid editions',
    /^(?:Settings\.(?:page\.[Pp]urchase|sso|permissions\.auditLogs|content-history|review-workflows)|notification\.ee|app\.components\.(?:FreeTrial|UpsellBanner|LeftMenu\.trialCountdown|Nps))/,
  ],
  ['a part that is not there', /^content-releases\./],
  [
    'screens for development, which only have a name here',
    /^content-type-builder\.(?!plugin\.name$)/,
  ],
  ['news of Strapi’s, marked as read', /^app\.components\.MediaLibraryBanner\./],
  [
    'artificial intelligence, a paid service',
    /^(?:i18n\.\w*\.?ai|i18n\.\w*AI|i18n\..*ai-translations|upload\.ai\.)/,
  ],
  ['the same, of pictures', /^upload\..*(?:\.ai|aiMetadata|[mM]etadata(?:\.|$)|metadata[A-Z])/],
  ['a page where nobody is led', /^(?:coming\.soon|Usecase\.|app\.components\.ComingSoonPage)/],
];

/** Words that are the same in both languages, and names of things. */
const same =
  /^(?:actions?|application|code|confirmation|description|documentation|image|logo|permissions|type|graphql|sentry)$/i;

/** Values of HTML, not words. */
const valuesOfHtml = /^components\.Blocks\.popover\.link\.(?:rel|target)\.placeholder$/;

const isMet = (id: string) => !valuesOfHtml.test(id) && !unseen.some(([, ids]) => ids.test(id));
const only = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).filter(([id]) => isMet(id)));

const english = only({ ...saidInCode(), ...translatedByStrapi('en') });
const french: Record<string, string> = { ...translatedByStrapi('fr'), ...strapiWords.fr };

/** The names of what is filled in, marks such as <b> among them. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.tag
        ? argumentsOf(element.children)
        : 'options' in element
          ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
          : [];
    return [element.value, ...inner];
  });
  return [...new Set(names)].sort();
}

/** 'unreadable' for what react-intl would show as it stands. */
function placesIn(message: string): string[] | 'unreadable' {
  try {
    return argumentsOf(parse(message));
  } catch {
    return 'unreadable';
  }
}

const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/\{[^{}]*\}/g, ''));

test('Strapi’s messages are found, in its files and in its code', () => {
  expect(Object.keys(english).length).toBeGreaterThan(1200);
  expect(saidInCode()).toMatchObject({
    cancel: 'Cancel',
    'upload.modal.folder.create.title': 'Add new folder',
  });
});

test('all that is met in the admin has French', () => {
  expect(Object.keys(english).filter((id) => !(id in french))).toEqual([]);
});

test('its French is not its English', () => {
  const left = Object.entries(english).filter(
    ([id, text]) => text === french[id] && hasWords(text) && !same.test(text),
  );
  expect(left).toEqual([]);
});

test('what is filled in is the same in French', () => {
  const differing = Object.entries(english).flatMap(([id, text]) => {
    const [fr, en] = [placesIn(french[id] ?? ''), placesIn(text)];
    const asGood = en === 'unreadable' ? fr !== en : JSON.stringify(fr) === JSON.stringify(en);
    return asGood ? [] : [{ id, fr, en }];
  });
  expect(differing).toEqual([]);
});

test('no text stands in for what Strapi no longer says', () => {
  const known = { ...saidInCode(), ...translatedByStrapi('en'), ...translatedByStrapi('fr') };
  expect(Object.keys(strapiWords.fr).filter((id) => !(id in known))).toEqual([]);
});
