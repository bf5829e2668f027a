import { render, screen } from '@testing-library/react';
import { makeFrame, makeSite } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { LegalNoticePage, type LegalNoticePageProps } from './LegalNoticePage';

const missing = shippedMessages('fr')?.legal.missing ?? '';

function show(overrides: Partial<LegalNoticePageProps['legal']>) {
  const legal = {
    ...makeSite(),
    publicationDirector: null,
    dataLicence: null,
    dataLicenceUrl: null,
    publisher: null,
    host: null,
    ...overrides,
  };
  render(<LegalNoticePage {...makeFrame({ section: null })} legal={legal} />);
}

test('the publisher’s address and telephone are there', () => {
  show({
    publisher: {
      __typename: 'ComponentSiteLegalPerson',
      id: '1',
      name: 'Éditeur exemple',
      address: '1 rue de l’Exemple\n35000 Rennes',
      phone: '+33 2 99 00 00 00',
      email: null,
      url: null,
    },
  });
  expect(screen.getByText('35000 Rennes')).toBeVisible();
  expect(screen.getByRole('link', { name: '+33 2 99 00 00 00' })).toBeVisible();
});

test('what the law asks for and nobody filled in is said, not hidden', () => {
  show({});
  expect(screen.getAllByText(missing)).toHaveLength(3);
});

test('the licence of the data is linked', () => {
  show({
    dataLicence: 'Licence Ouverte 2.0',
    dataLicenceUrl: 'https://www.etalab.gouv.fr/licence',
  });
  expect(screen.getByRole('link', { name: 'Licence Ouverte 2.0' })).toHaveAttribute(
    'rel',
    'license',
  );
});
