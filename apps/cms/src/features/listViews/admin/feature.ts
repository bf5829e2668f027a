import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { listViewWords } from '../words/listViewWords';
import { ListViewMenu } from './ListViewMenu';

export const listViews: AdminFeature = {
  words: listViewWords,
  injected: [
    { view: 'listView', zone: 'actions', name: 'entente-list-views', Component: ListViewMenu },
  ],
};
