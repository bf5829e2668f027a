import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../ask.mjs';
import { MARKUP } from './markup.mjs';

/** Without what no text of an entry may hold: those are refused as they are saved. */
const TEXTS = Object.values(MARKUP).filter((text) => !/[\0\ud800-\udfff]/.test(text));
/** How many times each type is written, so that each of its fields has several kinds of markup. */
export const VARIANTS = 3;

/** An address is one entry's for ever: another run on the same register has others. */
const RUN = randomBytes(3).toString('hex');

const richText = (text) => ({
  __component: 'block.rich-text',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text, bold: true },
        { type: 'link', url: 'https://a.example/?x=1', children: [{ type: 'text', text }] },
        { type: 'text', text, code: true },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text }] }],
    },
    { type: 'quote', children: [{ type: 'text', text }] },
  ],
});

/** The entries of a variant, each text another kind of markup, and with the word that search finds. */
function entriesOf(variant) {
  let place = variant * 4;
  const markup = () => `balise ${TEXTS[place++ % TEXTS.length]} ${variant}`;
  const slug = (type) => `balise-${type}-${variant}-${RUN}`;
  const contacts = () => ({ name: markup(), function: markup(), phone: '+33 2' });
  const sources = () => [{ title: markup(), url: 'https://a.example/', note: markup() }];
  const date = new Date().toISOString().slice(0, 10);
  return {
    partners: ['a', 'b'].map((letter) => ({
      name: markup(),
      shortName: markup().slice(0, 60),
      slug: slug(`partner-${letter}`),
      kind: 'city',
      city: markup(),
      description: markup(),
      latitude: 46.8,
      longitude: -71.2,
    })),
    domain: { name: markup(), slug: slug('domain'), description: markup() },
    agreement: {
      title: markup(),
      slug: slug('agreement'),
      reference: markup(),
      summary: markup(),
      body: [richText(markup())],
      sources: sources(),
    },
    milestone: {
      title: markup(),
      kind: 'signed',
      date,
      precision: 'day',
      place: markup(),
      note: markup(),
      sources: sources(),
    },
    commitment: { text: markup(), position: 1 },
    delegation: {
      title: markup(),
      slug: slug('delegation'),
      start: date,
      end: date,
      precision: 'day',
      direction: 'outgoing',
      purpose: markup(),
      programme: [
        { title: markup(), start: `${date}T10:00:00.000Z`, place: markup(), visibility: 'public' },
      ],
    },
    speaker: {
      givenName: markup(),
      familyName: markup(),
      slug: slug('speaker'),
      honorific: markup().slice(0, 40),
      biography: markup(),
    },
    appointment: { title: markup() },
    statement: {
      text: markup(),
      language: 'fr',
      kind: 'direct',
      date,
      precision: 'day',
      translations: [{ language: 'en', text: markup(), kind: 'courtesy' }],
    },
    article: {
      headline: markup(),
      slug: slug('article'),
      lead: markup(),
      kind: 'news',
      date,
      datelinePlace: markup(),
      body: [richText(markup())],
      pressContacts: [contacts()],
      sourceName: markup(),
      sourceUrl: 'https://a.example/',
      corrections: [{ date, text: markup() }],
      seo: { title: markup(), description: markup() },
    },
    page: { title: markup(), slug: slug('page'), body: [richText(markup())] },
  };
}

const connect = (...ids) => ({ connect: ids.map((documentId) => ({ documentId })) });

async function untilThere(site, path, longestMs = 60_000) {
  const end = Date.now() + longestMs;
  while ((await ask(site, path)).status !== 200) {
    if (Date.now() > end) throw new Error(`${path} did not come within ${longestMs} ms`);
    await pause(100);
  }
}

/**
 * Writes and publishes a register full of markup.
 * @returns where each of its entries is read
 */
export async function publishMarkup({ write, publish }, site, variant) {
  const entries = entriesOf(variant);
  const partners = [];
  for (const partner of entries.partners) partners.push(await write('partner', partner));
  const domain = await write('domain', entries.domain);
  const speaker = await write('speaker', entries.speaker);
  const appointment = await write('appointment', {
    ...entries.appointment,
    speaker: connect(speaker),
    partner: connect(partners[0]),
  });
  const agreement = await write('agreement', {
    ...entries.agreement,
    parties: connect(...partners),
  });
  const milestone = await write('milestone', {
    ...entries.milestone,
    agreement: connect(agreement),
  });
  await write('commitment', {
    ...entries.commitment,
    agreement: connect(agreement),
    domain: connect(domain),
    partners: connect(...partners),
  });
  const delegation = await write('delegation', {
    ...entries.delegation,
    hosts: connect(partners[0]),
    guests: connect(partners[1]),
    agreements: connect(agreement),
  });
  const article = await write('article', {
    ...entries.article,
    agreements: connect(agreement),
    delegations: connect(delegation),
    domains: connect(domain),
    partners: connect(...partners),
  });
  await write('statement', {
    ...entries.statement,
    article: connect(article),
    appointments: connect(appointment),
  });
  const page = await write('page', entries.page);
  await publish('milestone', milestone, {});
  await publish('agreement', agreement, {});
  await publish('delegation', delegation, {});
  await publish('article', article, {});
  await publish('page', page, {});
  const places = [
    `/fr/actualites/balise-article-${variant}-${RUN}`,
    `/fr/accords/balise-agreement-${variant}-${RUN}`,
    `/fr/delegations/balise-delegation-${variant}-${RUN}`,
    `/fr/domaines/balise-domain-${variant}-${RUN}`,
    `/fr/partenaires/balise-partner-a-${variant}-${RUN}`,
    `/fr/intervenants/balise-speaker-${variant}-${RUN}`,
  ];
  for (const path of places) await untilThere(site, path);
  return [
    ...places,
    `/fr/partenaires/balise-partner-a-${variant}-${RUN}/feed.rss`,
    `/fr/delegations/balise-delegation-${variant}-${RUN}.ics`,
    `/embed/fr/article/balise-article-${variant}-${RUN}`,
    `/embed/fr/article-card/balise-article-${variant}-${RUN}`,
    `/embed/fr/agreement/balise-agreement-${variant}-${RUN}`,
    `/embed/fr/partner/balise-partner-a-${variant}-${RUN}`,
    `/oembed?url=${encodeURIComponent(`${site}/fr/actualites/balise-article-${variant}-${RUN}`)}`,
    `/id/article/${article}`,
  ].map((path) => ({ name: path, path, least: path.startsWith('/id/') ? 303 : 200 }));
}
