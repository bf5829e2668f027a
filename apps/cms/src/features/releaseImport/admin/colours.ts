import type { ItemType } from '../proposal';

/** One of five grounds by what words tell; the facts beside them say the same in words. */
export const groundOf: Readonly<Record<ItemType, string>> = {
  article: 'var(--entente-news)',
  embargo: 'var(--entente-embargo)',
  statement: 'var(--entente-said)',
  speaker: 'var(--entente-person)',
  appointment: 'var(--entente-person)',
  agreement: 'var(--entente-pact)',
  commitment: 'var(--entente-pact)',
  milestone: 'var(--entente-pact)',
  delegation: 'var(--entente-pact)',
  partner: 'var(--entente-partner)',
  domain: 'var(--entente-partner)',
};

/** Grounds are see-through, so that they serve on a light and on a dark page. */
export const importStyle = `
.entente-import {
  --entente-news: rgb(128 128 128 / 22%);
  --entente-embargo: rgb(214 40 40 / 30%);
  --entente-said: rgb(255 190 11 / 32%);
  --entente-person: rgb(58 134 255 / 24%);
  --entente-pact: rgb(46 160 67 / 24%);
  --entente-partner: rgb(163 88 223 / 24%);
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 24px;
  align-items: start;
}
.entente-import-pane {
  position: sticky;
  top: 72px;
  max-height: calc(100vh - 88px);
  display: flex;
  flex-direction: column;
}
.entente-import-facts { overflow: auto; min-height: 0; padding: 4px 8px 4px 4px; }
.entente-import-source {
  margin-top: 12px;
  overflow: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.5rem;
  line-height: 1.6;
}
.entente-import-source mark { color: inherit; border-radius: 2px; cursor: pointer; }
.entente-import-source mark.is-lit, .entente-import-fact.is-lit { outline: 2px solid currentcolor; outline-offset: 1px; }
.entente-import-source mark:focus-visible { outline: 3px solid #4945ff; outline-offset: 2px; }
.entente-import-fact { border-left: 6px solid; border-radius: 4px; }
@media (max-width: 1000px) {
  .entente-import { grid-template-columns: minmax(0, 1fr); }
  .entente-import-pane { position: static; max-height: 50vh; }
  .entente-import-told { max-height: none; }
  .entente-import-head { position: sticky; top: 64px; z-index: 1; padding-top: 8px; }
  .entente-import-facts { overflow: visible; }
  .entente-import-fact { scroll-margin-top: 240px; }
}
@media (forced-colors: active) {
  .entente-import-source mark { text-decoration: underline; }
}
`;
