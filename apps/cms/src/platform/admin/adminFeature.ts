import type { ComponentType, ReactNode } from 'react';
import type { MessageLanguage, Words } from '../messages/words';
import type { messageOf } from './useWords';

/** A word of ours where Strapi asks for a message of react-intl's. */
type Message = ReturnType<typeof messageOf>;

/** What Strapi loads when somebody opens a page: it demands a default export. */
type PageLoader = () => Promise<{ default: ComponentType }>;

interface MenuLink {
  /** The page's address below /admin: not one that the server answers, as it is loaded anew too. */
  to: string;
  icon: ComponentType;
  title: Message;
  /** Who finds it; everybody unless named. */
  permissions?: readonly { action: string; subject: string | null }[];
  page: PageLoader;
}

/** A part of Strapi's home. */
export interface HomeWidget {
  id: string;
  icon: ComponentType;
  title: Message;
  component: () => Promise<ComponentType>;
}

/** A component in a zone of a view of the content manager. */
interface Injected {
  view: 'editView' | 'listView' | 'preview';
  zone: string;
  name: string;
  Component: ComponentType;
}

/** A button that saves, publishes… an entry, as far as ours use it: called within its form. */
export interface DocumentAction {
  (props: { model: string; documentId?: string; document?: { locale?: string | null } }): {
    disabled?: boolean;
    variant?: string;
    /** Answers that nothing is to be asked any more. */
    onClick?: () => unknown;
    dialog?: {
      type?: string;
      content?: ReactNode;
      onConfirm?: () => unknown;
      /** That it can't be confirmed: one of our mends. */
      isRefused?: boolean;
    };
  } | null;
  /** 'update', 'publish', 'unpublish', 'discard', 'delete'; i18n's have none. */
  type?: string;
  position?: unknown;
}

/** Gives what takes the place of an action of Strapi's, or the same. */
export type AroundAction = (action: DocumentAction) => DocumentAction;

/** What a feature adds to Strapi's admin: `features/<name>/admin/feature.tsx` exports one. */
export interface AdminFeature {
  words?: Words;
  /** Words under ids that are Strapi's, as those of types and of fields are. */
  translations?: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>>;
  menu?: MenuLink;
  /** Before those of Strapi's, which say what was saved last. */
  widgets?: readonly HomeWidget[];
  /** Beside the form of an entry, called within it with what Strapi gives a panel. */
  panel?: (props: never) => unknown;
  injected?: readonly Injected[];
  aroundAction?: AroundAction;
  /** In place of Strapi's own inputs, by the type of the attribute: 'date'. */
  fields?: Readonly<Record<string, ComponentType<never>>>;
  /** By the names of Strapi's hooks. */
  hooks?: Readonly<Record<string, (value: never) => unknown>>;
  /** Once, when the admin starts. */
  start?(): void;
}
