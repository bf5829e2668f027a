import { Bell, Clock, Feather, Pencil, Plane, Rocket } from '@strapi/icons';
import type { AdminFeature, HomeWidget } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { homeWords } from '../words/homeWords';
import { PressReleaseStart } from './newPressRelease';

const icons = {
  awaiting: Bell,
  write: Pencil,
  mine: Feather,
  changed: Clock,
  recent: Rocket,
  coming: Plane,
} as const;

const widget = (id: keyof typeof icons, component: HomeWidget['component']): HomeWidget => ({
  id: `entente-${id}`,
  icon: icons[id],
  title: messageOf(homeWords, id),
  component,
});

/** The newsroom's home, as parts of Strapi's. */
export const home: AdminFeature = {
  words: homeWords,
  widgets: [
    widget('awaiting', async () => (await import('./Awaiting')).Awaiting),
    widget('write', async () => (await import('./HomeWidgets')).Write),
    widget('mine', async () => (await import('./HomeWidgets')).Mine),
    widget('changed', async () => (await import('./HomeWidgets')).Changed),
    widget('recent', async () => (await import('./HomeWidgets')).Recent),
    widget('coming', async () => (await import('./HomeWidgets')).Coming),
  ],
  panel: PressReleaseStart,
};
