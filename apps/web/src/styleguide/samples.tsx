import type { ReactNode } from 'react';
import { Arc } from '@entente/ui/Arc';
import { ArcField } from '@entente/ui/ArcField';
import { Breadcrumbs } from '@entente/ui/Breadcrumbs';
import { DomainMark, type DomainColour } from '@entente/ui/DomainMark';
import { Entry, EntryList } from '@entente/ui/Entry';
import { Facets } from '@entente/ui/Facets';
import { FactList } from '@entente/ui/FactList';
import { Heading } from '@entente/ui/Heading';
import { LanguageSwitch } from '@entente/ui/LanguageSwitch';
import { Columns, Gallery, Index, Prose, Reading, Stack } from '@entente/ui/Layout';
import { Line } from '@entente/ui/Line';
import { LinkList } from '@entente/ui/LinkList';
import { Notice } from '@entente/ui/Notice';
import { PageHeader } from '@entente/ui/PageHeader';
import { PageShell } from '@entente/ui/PageShell';
import { Pagination } from '@entente/ui/Pagination';
import { PartialTime } from '@entente/ui/PartialTime';
import { Picture } from '@entente/ui/Picture';
import { SearchField } from '@entente/ui/SearchField';
import { Section } from '@entente/ui/Section';
import { SiteHeader } from '@entente/ui/SiteHeader';
import { SkipLink } from '@entente/ui/SkipLink';
import { Statement } from '@entente/ui/Statement';
import { Status, StatusMark, type StatusShape } from '@entente/ui/StatusMark';
import { Strip } from '@entente/ui/Strip';
import { Summary } from '@entente/ui/Summary';
import { Paragraphs } from '@entente/ui/Text';
import { Timeline } from '@entente/ui/Timeline';
import { YearRule } from '@entente/ui/YearRule';

const rennes = { latitude: 48.11, longitude: -1.68, name: 'Rennes' };
const quebec = { latitude: 46.81, longitude: -71.21, name: 'Québec' };
const sendai = { latitude: 38.27, longitude: 140.87, name: 'Sendai' };
const arc = {
  from: { name: 'Rennes', coordinates: rennes },
  to: [{ name: 'Québec', coordinates: quebec }],
  distance: () => '5 044 km',
};

const colours: DomainColour[] = [
  'sea',
  'forest',
  'violet',
  'ochre',
  'rose',
  'slate',
  'teal',
  'brick',
];

const statuses: Record<StatusShape, string> = {
  draft: 'Brouillon',
  signed: 'Signé',
  'in-force': 'En vigueur',
  expiring: 'Arrive à échéance',
  expired: 'Expiré',
  renewed: 'Renouvelé',
  suspended: 'Suspendu',
  terminated: 'Dénoncé',
  superseded: 'Remplacé',
  unknown: 'Inconnu',
};

const nav = [
  { label: 'Actualités', href: '#news' },
  { label: 'Accords', href: '#nav', current: 'page' as const },
];

const entry = (
  <Entry
    level={4}
    title="Jumelage entre deux villes"
    href="#entry"
    over={<PartialTime dateTime="2024-04-09" text="9 avril 2024" />}
    summary="Une ligne qui dit de quoi il s’agit."
    under={
      <Status shape="in-force" label="En vigueur">
        depuis avril 2014
      </Status>
    }
  />
);

const facts = [
  { term: 'Signé', values: ['9 avril 2024', 'à Québec'] },
  { term: 'Parties', values: ['Rennes Métropole', 'Ville de Québec'] },
];

const said = {
  text: '«\u202FTravailler ensemble, d’une rive à l’autre, à ce qu’aucune ne ferait seule.\u202F»',
  lang: 'fr',
};

/** Every component of packages/ui, by the name of its file, in each form that it has. */
export const samples: Record<string, ReactNode> = {
  Arc: (
    <>
      <Arc {...arc} size="full" />
      <Arc {...arc} size="full" to={[{ name: 'Sendai', coordinates: sendai }]} dashed />
      <Arc {...arc} size="full" arrow="there" />
      <Arc {...arc} size="small" />
    </>
  ),
  ArcField: <ArcField from={rennes} to={[quebec, sendai]} />,
  Breadcrumbs: (
    <Breadcrumbs
      label="Fil d’Ariane"
      items={[{ label: 'Accueil', href: '#crumbs' }, { label: 'Ici' }]}
    />
  ),
  DomainMark: colours.map((colour) => (
    <p key={colour}>
      <DomainMark colour={colour} name={colour} href="#domain" />
    </p>
  )),
  Entry: <EntryList>{[entry, entry]}</EntryList>,
  Facets: (
    <Facets
      label="Entrer dans le registre"
      facets={[
        { term: 'Par état', links: [{ label: 'En vigueur', count: '11', href: '#facet' }] },
        { term: 'Par année', links: [{ label: '2024', count: '1', href: '#y', current: true }] },
      ]}
    />
  ),
  FactList: <FactList facts={facts} />,
  Heading: <Heading level={4}>Un titre de niveau 4</Heading>,
  LanguageSwitch: (
    <LanguageSwitch
      label="Langues"
      items={[
        { code: 'fr', name: 'Français', href: '#fr', current: true },
        { code: 'en', name: 'English', href: '#en', current: false, note: '(pas traduit)' },
      ]}
    />
  ),
  Layout: (
    <Stack tight>
      <Reading facts={<FactList facts={facts} />}>
        <Prose>
          <p>Une colonne de lecture, et dans la marge ce que l’on cherche d’abord.</p>
          <ul>
            <li>une liste</li>
          </ul>
        </Prose>
      </Reading>
      <Columns>
        <p>À gauche</p>
        <p>À droite</p>
      </Columns>
      <Gallery>{[entry, entry, entry]}</Gallery>
      <Index>{entry}</Index>
    </Stack>
  ),
  Line: <Line items={['9 avril 2024', 'Communiqué de presse']} />,
  LinkList: <LinkList items={nav} />,
  Notice: <Notice>Démonstration : ce site n’est celui de personne.</Notice>,
  PageHeader: (
    <PageHeader
      kicker="Communiqué de presse"
      title="Un titre de page"
      meta="Québec, 9 avril 2024"
      lead="Ce qui l’introduit, en deux lignes au plus."
    />
  ),
  PageShell: (
    <PageShell skipLabel="Aller au contenu" header={<p>En-tête</p>} footer={<p>Pied de page</p>}>
      <p>Contenu</p>
    </PageShell>
  ),
  Pagination: (
    <Pagination
      label="Pages"
      position="Page 2 sur 5"
      previous={{ label: 'Page précédente', href: '#1' }}
      next={{ label: 'Page suivante', href: '#3' }}
    />
  ),
  PartialTime: <PartialTime dateTime="2023-01" text="janvier 2023" />,
  Picture: (
    <Picture src="/icon.svg" width={320} height={180} alt="Un arc" credit="Image : Entente" />
  ),
  Section: (
    <Section title="Une partie" level={4} more={{ label: 'Tout voir', href: '#more' }}>
      <p>Son contenu.</p>
    </Section>
  ),
  SearchField: (
    <SearchField
      id="sample-search"
      action="#search"
      label="Chercher sur le site"
      submit="Chercher"
      value="Québec"
      maxLength={200}
      large
    />
  ),
  SiteHeader: (
    <SiteHeader
      name="Entente"
      href="#home"
      navigationLabel="Rubriques"
      menuLabel="Menu"
      items={nav}
      searchLink={{ label: 'Rechercher', href: '#search' }}
      languages={null}
    />
  ),
  SkipLink: <SkipLink label="Aller au contenu" target="content" />,
  Strip: <Strip from={1950} to={2026} spans={[[1964.4, 2026]]} signed={1964.4} />,
  Statement: (
    <Stack tight>
      <Statement
        kind="direct"
        main={said}
        others={[{ text: 'Working together.', lang: 'en', summary: 'Traduction (anglais)' }]}
        attribution={{ text: 'Jeanne Exemple, maire' }}
        reportedLabel=""
      />
      <Statement
        kind="reported"
        main={{ text: 'La maire souhaite que les villes travaillent ensemble.', lang: 'fr' }}
        others={[]}
        attribution={{ text: 'Jeanne Exemple, maire' }}
        reportedLabel="Propos rapportés"
      />
    </Stack>
  ),
  StatusMark: Object.entries(statuses).map(([shape, label]) => (
    <p key={shape}>
      <StatusMark shape={shape as StatusShape} label={label} />
    </p>
  )),
  Summary: <Summary facts={facts} />,
  Text: (
    <Paragraphs
      text={'Service des relations internationales\nHôtel de ville\n\nPlace de la Mairie'}
    />
  ),
  Timeline: (
    <Timeline
      events={[
        { key: '1', date: { dateTime: '2023-01', text: 'janvier 2023' }, kind: 'Visite' },
        {
          key: '2',
          date: { dateTime: '2024-04-09', text: '9 avril 2024' },
          kind: 'Signature',
          title: 'Le protocole est signé',
          note: 'À Québec.',
        },
      ]}
    />
  ),
  YearRule: (
    <YearRule
      from={1964}
      to={2026}
      spans={[[1964.4, 2026]]}
      steps={[
        { at: 1964.4, label: '1964', name: '1964 – Signature', href: '#signed' },
        { at: 1999, label: '1999', name: '1999 – Visite', href: '#visit' },
      ]}
    />
  ),
};
