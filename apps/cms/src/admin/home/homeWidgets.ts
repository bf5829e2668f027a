import { Bell, Pencil, Plane, Rocket } from '@strapi/icons';

const names = { awaiting: Bell, write: Pencil, recent: Rocket, coming: Plane } as const;
const components = {
  awaiting: async () => (await import('./Awaiting')).Awaiting,
  write: async () => (await import('./HomeWidgets')).Write,
  recent: async () => (await import('./HomeWidgets')).Recent,
  coming: async () => (await import('./HomeWidgets')).Coming,
};

/** The newsroom's home, as parts of Strapi's. */
export const homeWidgets: object[] = (Object.keys(names) as (keyof typeof names)[]).map((id) => ({
  id: `entente-${id}`,
  icon: names[id],
  title: { id: `entente.home.${id}`, defaultMessage: id },
  component: components[id],
}));
