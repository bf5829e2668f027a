import type { DocumentAction } from '../platform/admin/adminFeature';

/** What we use of Strapi's application object. */
export interface StrapiAdmin {
  widgets: { register(change: (widgets: object[]) => object[]): void };
  registerHook(name: string, hook: (value: never) => unknown): void;
  addFields(fields: readonly { type: string; Component: unknown }[]): void;
  addMenuLink(link: object): void;
  getPlugin(name: 'content-manager'): {
    apis: {
      addEditViewSidePanel(panels: readonly unknown[]): void;
      addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
    };
    injectComponent(view: string, zone: string, component: object): void;
  };
}
