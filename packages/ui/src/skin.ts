import { createContext, useContext, type ReactNode } from 'react';
import { Arc } from './Arc';
import { DomainMark } from './DomainMark';
import { Entry } from './Entry';
import { FactList } from './FactList';
import { Prose } from './Layout';
import { Line } from './Line';
import { Picture } from './Picture';
import { Section } from './Section';
import { Statement } from './Statement';
import { Status } from './StatusMark';
import { Strip } from './Strip';
import { Timeline } from './Timeline';

const pageParts = {
  Arc,
  DomainMark,
  Entry,
  FactList,
  Line,
  Picture,
  Prose,
  Section,
  Statement,
  Status,
  Strip,
  Timeline,
};

/** The parts that content is drawn with where it stands both in a page and in somebody else's. */
export type Skin = {
  [Name in keyof typeof pageParts]: (props: Parameters<(typeof pageParts)[Name]>[0]) => ReactNode;
};

export const SkinContext = createContext<Skin>(pageParts);

/** The parts of a page, unless a provider above has others. */
export function useSkin(): Skin {
  return useContext(SkinContext);
}
