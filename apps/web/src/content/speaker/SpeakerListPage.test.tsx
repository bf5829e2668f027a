import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { makePressPicture } from '../press/press.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { makeSpeakerCard } from './speaker.fixture';
import { SpeakerListPage } from './SpeakerListPage';

test('a person is listed with the office and the partner it is held at', () => {
  const frame = makeFrame({ section: 'speaker', crumb: null });
  const pageInfo = { total: 1, page: 1, pageCount: 1 };
  render(<SpeakerListPage {...frame} speakers={[makeSpeakerCard()]} pageInfo={pageInfo} />);
  expect(screen.getByRole('link', { name: 'Jeanne Exemple' })).toHaveAttribute(
    'href',
    '/fr/intervenants/jeanne-exemple',
  );
  expect(screen.getByText(/Maire, Ville de Rennes/)).toBeVisible();
});

test('a portrait stands beside the name, which says who it is, with whom to credit', () => {
  const portrait = makePressPicture({ credit: 'Rennes Métropole' });
  const frame = makeFrame({ section: 'speaker', crumb: null });
  const pageInfo = { total: 1, page: 1, pageCount: 1 };
  const speakers = [makeSpeakerCard({ portrait })];
  const { container } = render(
    <SpeakerListPage {...frame} speakers={speakers} pageInfo={pageInfo} />,
  );
  expect(container.querySelector('article img')).toHaveAttribute('alt', '');
  expect(screen.getByText(/Rennes Métropole/, { selector: 'small' })).toBeVisible();
});

test('two people who held the same office are told apart by its years', () => {
  const mayor = (documentId: string, start: string | null, end: string | null) =>
    makeSpeakerCard({
      documentId,
      appointments: [
        makeAppointment({
          title: 'Maire de Québec',
          start,
          end,
          endPrecision: 'month',
          partner: null,
        }),
      ],
    });
  const speakers = [
    mayor('labeaume', '2007-12-03', '2021-11-01'),
    mayor('marchand', '2021-11-14', null),
    mayor('unknown', null, null),
  ];
  const frame = makeFrame({ section: 'speaker', crumb: null });
  const pageInfo = { total: 3, page: 1, pageCount: 1 };
  render(<SpeakerListPage {...frame} speakers={speakers} pageInfo={pageInfo} />);
  for (const office of [
    'Maire de Québec, 2007–2021',
    'Maire de Québec, à partir de 2021 (aucune fin enregistrée)',
    'Maire de Québec, dates non enregistrées',
  ]) {
    expect(screen.getByText(office)).toBeVisible();
  }
});
