import type { ReactNode } from 'react';
import type { GeneratedAgreement } from '@entente/model/register.fixture';
import { storedDate } from '@entente/model/register.fixture';
import type { DatedMilestone } from '@entente/model/agreementState';
import type { Underscored } from '@entente/model/vocabulary';
import { SkinContext } from '@entente/ui/skin';
import { makeAgreement, makeAgreementCard } from '../content/agreement/agreement.fixture';
import { embedSkin } from '../content/embed/embedSkin';
import { makeMilestone, makeQuebec, makeRennes } from '../content/shared/shared.fixture';

/** A key as GraphQL gives it. */
const underscored = <Key extends string>(key: Key) => key.replaceAll('-', '_') as Underscored<Key>;

/** As the CMS sends them: by the first day of each date, and no finer. */
function sent(milestones: readonly DatedMilestone[], of: string) {
  return milestones
    .map(({ kind, date }, index) =>
      makeMilestone({
        documentId: `${of}-${index}`,
        kind: underscored(kind),
        ...storedDate(date),
      }),
    )
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** A generated agreement as the site reads it. */
function read(agreement: GeneratedAgreement, documentId: string) {
  const { title, instrument, termKind, termYears, noticeMonths } = agreement;
  const parties = Array.from({ length: agreement.parties }, (_, index) => ({
    ...(index === 0 ? makeRennes() : makeQuebec()),
    documentId: index < 2 ? (['rennes', 'quebec'][index] ?? '') : `party${index}`,
  }));
  return {
    documentId,
    title,
    slug: documentId,
    instrument: instrument && underscored(instrument),
    termKind: underscored(termKind),
    termYears,
    noticeMonths,
    entersIntoForceOnSignature: agreement.entersIntoForceOnSignature,
    milestones: sent(agreement.milestones, documentId),
    parties,
    children: agreement.children.map(({ relation, milestones }, index) => ({
      __typename: 'Agreement' as const,
      documentId: `${documentId}-child-${index}`,
      parentRelation: underscored(relation),
      milestones: sent(milestones, `${documentId}-child-${index}`),
    })),
  };
}

export const readCard = (agreement: GeneratedAgreement, documentId: string) =>
  makeAgreementCard(read(agreement, documentId));

export function readPage(agreement: GeneratedAgreement, documentId: string) {
  const { parties, ...rest } = read(agreement, documentId);
  return makeAgreement({
    ...rest,
    parties: parties.map((party) => ({ ...party, milestones: [] })),
  });
}

const { Status } = embedSkin;

/** The skin of embeds, whose statuses can be found. */
const markedSkin = {
  ...embedSkin,
  Status: (props: Parameters<typeof Status>[0]) => (
    <span data-told="">
      <Status {...props} />
    </span>
  ),
};

export function Embedded({ children }: { children: ReactNode }) {
  return <SkinContext.Provider value={markedSkin}>{children}</SkinContext.Provider>;
}

/** With ordinary spaces: which of them don't break is another test's business. */
export const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** Each status that some HTML tells, in its order, in full. */
export function statusesIn(html: string): string[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.querySelectorAll('.status, [data-told]')].map((mark) => {
    const whole = mark.matches('.status') ? mark.parentElement : mark;
    // In a table, since when stands in the next cell.
    const since = whole?.matches('td') ? whole.nextElementSibling : null;
    return plain(`${whole?.textContent ?? ''} ${since?.textContent ?? ''}`);
  });
}
