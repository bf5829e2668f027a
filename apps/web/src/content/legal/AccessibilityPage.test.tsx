import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shownWords } from '../../i18n/render.fixture';
import { AccessibilityPage, type AccessibilityPageProps } from './AccessibilityPage';

const words = shownWords().accessibility;
/** With its no-break spaces. */
const exactly = { normalizer: (text: string) => text };

function show(declaration: Partial<AccessibilityPageProps['declaration']> | null) {
  const audit = declaration && {
    __typename: 'ComponentSiteAccessibility' as const,
    id: '1',
    auditedOn: '2026-05-04',
    criteriaMet: 45,
    criteriaApplicable: 60,
    nonConformities: 'Le lecteur vidéo',
    derogations: null,
    exempt: null,
    technologies: 'HTML\nCSS',
    testEnvironment: null,
    tools: null,
    pagesTested: null,
    contactEmail: 'acces@example.org',
    ...declaration,
  };
  const frame = makeFrame({ section: null });
  render(<AccessibilityPage {...frame} declaration={audit} publisher={null} />);
}

test('without an audit the site says that it is not compliant, and why', () => {
  show(null);
  expect(screen.getByText(words.none)).toBeVisible();
  expect(screen.getByText(words.noAudit, exactly)).toBeVisible();
});

test('an audit gives its date and its numbers, and the failures it found', () => {
  show({});
  expect(screen.getByText(words.partial)).toBeVisible();
  expect(screen.getByText(/4 mai 2026.*75\s%.*45 sur 60/)).toBeVisible();
  expect(screen.getByText('Le lecteur vidéo')).toBeVisible();
});

test('full compliance is not claimed while a failure is listed', () => {
  show({ criteriaMet: 60 });
  expect(screen.queryByText(words.full)).not.toBeInTheDocument();
});

test('whom to tell about an obstacle, and the way of appeal, are always there', () => {
  show({});
  expect(screen.getByRole('link', { name: 'acces@example.org' })).toBeVisible();
  expect(screen.getByText(words.remedySentence, exactly)).toBeVisible();
  expect(screen.getByRole('link', { name: '09 69 39 00 00' })).toHaveAttribute(
    'href',
    'tel:0969390000',
  );
});

test('every part that the law asks for is there, even when nothing is to be said in it', () => {
  show({ nonConformities: null, technologies: null });
  const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
  expect(titles).toEqual([
    words.state,
    words.nonConformities,
    words.derogations,
    words.exempt,
    words.technologies,
    words.environment,
    words.tools,
    words.pages,
    words.contact,
    words.remedy,
  ]);
  expect(screen.getByText(words.noFailure)).toBeVisible();
  expect(screen.getByText(words.noDerogation)).toBeVisible();
});

test('before an audit the site does not say that it has no failure', () => {
  show(null);
  expect(screen.getByText(words.noFailureKnown, exactly)).toBeVisible();
});
