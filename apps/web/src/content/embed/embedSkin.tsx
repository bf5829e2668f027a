import { documentLanguage, inLanguage } from '@entente/ui/inLanguage';
import { Caption, PictureFile } from '@entente/ui/Picture';
import type { Skin } from '@entente/ui/skin';
import { EmbedArc } from './EmbedArc';
import { EmbedEntry } from './EmbedEntry';
import { EmbedFacts } from './EmbedFacts';
import { EmbedLine } from './EmbedLine';
import { EmbedSection } from './EmbedSection';
import { EmbedStatement } from './EmbedStatement';
import { EmbedStrip } from './EmbedStrip';
import { EmbedTimeline } from './EmbedTimeline';

/** The same parts in plain HTML: an embed has none of our pages' style sheet, and few bytes. */
export const embedSkin: Skin = {
  Arc: EmbedArc,
  DomainMark: ({ name, href, lang }) =>
    href ? (
      <a href={href} {...inLanguage(lang)} hrefLang={documentLanguage(lang)}>
        {name}
      </a>
    ) : (
      <span {...inLanguage(lang)}>{name}</span>
    ),
  Entry: EmbedEntry,
  FactList: EmbedFacts,
  Line: EmbedLine,
  Picture: (props) => (
    <figure>
      <PictureFile {...props} sizes="100vw" first={false} />
      <figcaption className="k">
        <Caption {...props} />
      </figcaption>
    </figure>
  ),
  Prose: ({ children }) => children,
  Section: EmbedSection,
  Statement: EmbedStatement,
  Status: ({ label, children }) => (
    <>
      <b>{label}</b> {children}
    </>
  ),
  Strip: EmbedStrip,
  Timeline: EmbedTimeline,
};
