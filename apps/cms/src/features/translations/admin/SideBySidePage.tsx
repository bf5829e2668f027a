import { Box, Button, Link, LinkButton, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { SideBySide } from '../server/readTranslations';
import { entryForm } from '../../../api/entryForm';
import { ListTable } from '../../../platform/admin/ListTable';
import { DifferenceWords } from '../../../pipeline/entry/admin/DifferenceWords';
import { languageName } from '../../../platform/locales/languageName';
import { useWords, type SayOf } from '../../../platform/admin/useWords';
import { translationWords } from '../words/translationWords';

interface Props {
  uid: string;
  documentId: string;
  locale: string;
}

/** An entry in its first language and in another, field by field, with what asks for attention. */
export function SideBySidePage({ uid, documentId, locale }: Props) {
  const say = useWords(translationWords);
  const intl = useIntl();
  const named = (code: string) => languageName(code, intl.locale);
  const { get, post } = useFetchClient();
  const [entry, setEntry] = useState<SideBySide | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const fail = (error: unknown) =>
    setFailure(error instanceof Error ? error.message : say('failure'));
  useEffect(() => {
    const asked = new URLSearchParams({ uid, documentId, locale });
    get<SideBySide>(`/admin/entente/translations/entry?${asked.toString()}`).then(
      ({ data }) => setEntry(data),
      fail,
    );
    // On nothing else: `say` is made anew at each render.
  }, [get, uid, documentId, locale]);
  const confirm = () =>
    post<SideBySide>('/admin/entente/translations/confirm', { uid, documentId, locale }).then(
      ({ data }) => setEntry(data),
      fail,
    );

  if (failure) return <Page.Error content={failure} />;
  if (!entry) return <Page.Loading />;
  const title = entry.fields[0]?.source ?? say('title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={
          <Link tag={NavLink} to="/entente-translations">
            {say('back')}
          </Link>
        }
        primaryAction={
          <LinkButton tag={NavLink} to={entryForm({ uid, documentId, locale })}>
            {say('open', { language: named(locale) })}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Figures entry={entry} say={say} onConfirm={() => void confirm()} />
        <ListTable
          head={[
            say('field'),
            say('version', { language: named(entry.source) }),
            say('version', { language: named(locale) }),
          ]}
          rowCount={entry.fields.length}
        >
          {entry.fields.map(({ field, label, source, translation, changes }) => (
            <Tr key={field}>
              <Td>
                <Typography fontWeight="bold">{label}</Typography>
              </Td>
              <Td>
                <Text lang={entry.source} text={source} />
                {changes ? (
                  <Box paddingTop={2}>
                    <Typography variant="pi" textColor="neutral600">
                      {say('changed')}
                    </Typography>
                    <DifferenceWords parts={changes} />
                  </Box>
                ) : null}
              </Td>
              <Td>
                {translation || !source ? (
                  <Text lang={locale} text={translation} />
                ) : (
                  <Typography textColor="danger600">{say('empty')}</Typography>
                )}
              </Td>
            </Tr>
          ))}
        </ListTable>
      </Layouts.Content>
    </Page.Main>
  );
}

function Text({ lang, text }: { lang: string; text: string }) {
  return (
    <Typography
      tag="p"
      lang={lang}
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '60ch' }}
    >
      {text}
    </Typography>
  );
}

interface FiguresProps {
  entry: SideBySide;
  say: SayOf<typeof translationWords>;
  onConfirm: () => void;
}

/** Numbers that only one of the two versions states. */
function Figures({ entry: { figures }, say, onConfirm }: FiguresProps) {
  if (!figures || figures.missing.length + figures.added.length === 0) return null;
  const { missing, added, confirmed } = figures;
  return (
    <Box paddingBottom={6}>
      <Typography tag="h2" variant="beta">
        {say('figures')}
      </Typography>
      {missing.length > 0 ? (
        <Typography tag="p">{say('figures.missing', { figures: missing.join(', ') })}</Typography>
      ) : null}
      {added.length > 0 ? (
        <Typography tag="p">{say('figures.added', { figures: added.join(', ') })}</Typography>
      ) : null}
      <Typography tag="p" role="status">
        {say(confirmed ? 'figures.confirmed' : 'figures.explained')}
      </Typography>
      {confirmed ? null : (
        <Box paddingTop={2}>
          <Button variant="secondary" onClick={onConfirm}>
            {say('figures.confirm')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
