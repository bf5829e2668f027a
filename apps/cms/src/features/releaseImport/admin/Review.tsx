import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { acceptable, mootItems, unresolvedItems } from '../decisions';
import { itemTypes, type Decision, type Decisions, type Proposal } from '../proposal';
import { releaseImportWords } from '../words/releaseImportWords';
import { importStyle } from './colours';
import { FactCard } from './FactCard';
import { placeOf } from './placeOf';
import { showWithin } from './showWithin';
import { SourcePane } from './SourcePane';

interface Props {
  proposal: Proposal;
  /** Why the drafts weren't made. */
  problem: string;
  isSending: boolean;
  onCreate: (decisions: Decisions) => void;
  onLeave: () => void;
}

/** The release on the left, what it tells on the right; nothing is made before all is decided. */
export function Review({ proposal, problem, isSending, onCreate, onLeave }: Props) {
  const say = useWords(releaseImportWords);
  const dates = useDates();
  const { items, draft, earlier } = proposal;
  const [decisions, setDecisions] = useState<Decisions>({});
  const [lit, setLit] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const moot = mootItems(items, decisions);
  const left = unresolvedItems(items, decisions);
  const easy = acceptable(items, decisions);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const decide = (id: string, decision: Decision) =>
    setDecisions((known) => ({ ...known, [id]: decision }));
  const go = (id: string) => {
    const place = document.getElementById(placeOf(id));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  // Words that are pointed at have their fact come into view beside them.
  const lightFact = (id: string | null) => {
    setLit(id);
    const fact = id === null ? null : document.getElementById(placeOf(id));
    if (fact && list.current) showWithin(list.current, fact);
  };
  const acceptAll = () =>
    setDecisions((known) => ({
      ...known,
      ...Object.fromEntries(easy.map(({ id }) => [id, { choice: 'create' as const }])),
    }));
  const create = () => {
    const [next] = left;
    // What waits isn't passed over: it is shown instead.
    if (next) go(next.id);
    else onCreate(decisions);
  };
  const updates = items.some(({ id, linked }) => id === 'article' && linked);
  const when = earlier && dates.moment(earlier.madeAt);
  return (
    <>
      <style>{importStyle}</style>
      {earlier ? (
        <Box background="primary100" padding={4} marginBottom={4} hasRadius role="note">
          <Typography>
            {say(earlier.isSame ? 'earlier' : 'earlierOther', {
              when: when ?? '',
              who: earlier.madeBy || say('somebody'),
            })}
          </Typography>
        </Box>
      ) : null}
      <div className="entente-import">
        <SourcePane
          source={draft.source}
          language={draft.language}
          items={items}
          lit={lit}
          onLight={lightFact}
          onGo={go}
          say={say}
        />
        <Box
          tag="section"
          aria-labelledby="entente-import-facts"
          className="entente-import-pane entente-import-told"
        >
          <Box className="entente-import-head" background="neutral100">
            <Typography id="entente-import-facts" tag="h2" variant="delta">
              {say('facts')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('factsHelp')}
            </Typography>
            <Box paddingTop={4} paddingBottom={4}>
              <Typography role="status" tag="p" fontWeight="bold">
                {say('left', { count: left.length })}
              </Typography>
              <Flex gap={2} wrap="wrap" paddingTop={2}>
                {easy.length > 0 ? (
                  <Button onClick={acceptAll}>{say('acceptAll', { count: easy.length })}</Button>
                ) : null}
                {left.length > 0 ? (
                  <Button variant="secondary" onClick={() => left[0] && go(left[0].id)}>
                    {say('next')}
                  </Button>
                ) : null}
                <Button
                  variant={left.length > 0 ? 'tertiary' : 'success'}
                  loading={isSending}
                  onClick={create}
                >
                  {say(updates ? 'update' : 'create')}
                </Button>
                <Button variant="tertiary" onClick={onLeave}>
                  {say('another')}
                </Button>
              </Flex>
              <Typography role="alert" tag="p" textColor="danger600" fontWeight="bold">
                {problem}
              </Typography>
            </Box>
          </Box>
          <div className="entente-import-facts" ref={list}>
            {itemTypes.map((type) => {
              const own = items.filter((item) => item.type === type);
              if (own.length === 0) return null;
              return (
                <Box key={type} tag="section" paddingBottom={4} aria-label={say(`type.${type}`)}>
                  <Typography tag="h3" variant="sigma" textColor="neutral600">
                    {say(`type.${type}`)}
                  </Typography>
                  <Box tag="ul" paddingTop={2}>
                    {own.map((item) => (
                      <FactCard
                        key={item.id}
                        item={item}
                        decisions={decisions}
                        without={moot.has(item.id) ? (titles.get(item.needs ?? '') ?? '') : null}
                        isLit={lit === item.id}
                        onLight={setLit}
                        onDecide={decide}
                        say={say}
                      />
                    ))}
                  </Box>
                </Box>
              );
            })}
          </div>
        </Box>
      </div>
    </>
  );
}
