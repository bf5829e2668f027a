import { screen } from '@testing-library/react';
import { renderOnSite } from '../../i18n/render.fixture';
import { makeQuebec, makeRennes } from '../shared/shared.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { registerRow } from './registerRows';
import { RegisterTable } from './RegisterTable';
import { whole } from './selection';

const brno = { ...makeQuebec(), documentId: 'brno', name: 'Ville de Brno', country: 'CZ' };

test('what is seen of several partners is the beginning of what is heard, on a telephone too', () => {
  const agreement = makeAgreementCard({ parties: [makeRennes(), makeQuebec(), brno] });
  const row = registerRow(agreement, { owner: makeRennes(), on: '2026-01-01' }, 'fr');
  renderOnSite(<RegisterTable rows={[row]} selection={whole} caption="Accords" />);
  const link = screen.getByRole('link', { name: /Protocole de coopération/ });
  expect(link).toHaveTextContent('Ville de Québec et Ville de Brno');
  expect(link).toHaveAccessibleName(expect.stringContaining(link.textContent));
});
