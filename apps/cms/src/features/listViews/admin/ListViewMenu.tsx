import { Menu, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useWords } from '../../../platform/admin/useWords';
import type { KeyOf } from '../../../platform/messages/words';
import { keptOf, KEPT, type ListQuery } from '../listView';
import { listViewWords } from '../words/listViewWords';
import { KeepModal } from './KeepModal';
import { useListViews } from './useListViews';

interface Choice {
  name: string;
  query: ListQuery;
  /** Of one's own, by which it is forgotten. */
  id?: number;
}

const isShown = ({ query }: Choice, now: ListQuery) =>
  JSON.stringify(keptOf(now)) === JSON.stringify(keptOf(query));

const Items = ({ views, onShow }: { views: readonly Choice[]; onShow(view: Choice): void }) =>
  views.map((view) => (
    <Menu.Item key={view.name} onSelect={() => onShow(view)}>
      {view.name}
    </Menu.Item>
  ));

/** Beside the filters of a list: the views that it can be narrowed to, and one's own. */
export function ListViewMenu() {
  const { slug = '' } = useParams<{ slug: string }>();
  const say = useWords(listViewWords);
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const { views, keep, forget } = useListViews(slug);
  const { toggleNotification } = useNotification();
  const [isKeeping, setKeeping] = useState(false);
  if (!views) return null;

  const given: Choice[] = views.given.map((key) => ({
    name: say(`view.${key}` as KeyOf<typeof listViewWords>),
    query: { view: key },
  }));
  const show = (view: ListQuery) => {
    const others = Object.entries(query).filter(([name]) => !KEPT.some((one) => one === name));
    setQuery({ ...Object.fromEntries(others), ...view, page: 1 }, 'push', true);
  };
  const shown = [...views.own, ...given].find((view) => isShown(view, query));
  const keepAs = async (name: string) => {
    await keep(name, keptOf(query));
    setKeeping(false);
    toggleNotification({ type: 'success', message: say('kept', { name }) });
  };

  return (
    <>
      {shown && (
        <Tag
          icon={<Cross aria-hidden />}
          label={say('leave', { name: shown.name })}
          onClick={() => show({})}
        >
          {say('shown', { name: shown.name })}
        </Tag>
      )}
      <Menu.Root>
        <Menu.Trigger size="S" variant="tertiary">
          {say('views')}
        </Menu.Trigger>
        <Menu.Content>
          <Menu.Item onSelect={() => show({})}>{say('all')}</Menu.Item>
          <Items views={given} onShow={(view) => show(view.query)} />
          {views.own.length > 0 && <Menu.Separator />}
          <Items views={views.own} onShow={(view) => show(view.query)} />
          <Menu.Separator />
          <Menu.Item onSelect={() => setKeeping(true)}>{say('keep')}</Menu.Item>
          {shown?.id !== undefined && (
            <Menu.Item variant="danger" onSelect={() => void forget(shown.id as number)}>
              {say('forget', { name: shown.name })}
            </Menu.Item>
          )}
        </Menu.Content>
      </Menu.Root>
      {isKeeping && <KeepModal onKeep={keepAs} onClose={() => setKeeping(false)} />}
    </>
  );
}
