/** @dialect a reminder is claimed by one of several processes, by an insertion that another ignores */
import { addMonths } from '@entente/model/calendarDay';
import { cityDay } from '@entente/model/cityDay';
import type { DeskLine } from '../server/makeDesk';
import type { Reminders } from '../server/reminders/readReminders';
import { sendReminders } from '../server/reminders/sendReminders';
import { localMail } from '../../../platform/mail/localMail';
import { relayAt } from '../../../platform/mail/relay';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { startMailRelay, type MailRelay } from '../../../../tests/mailRelay';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const path = '/admin/entente/agreements-desk';
const today = cityDay();
const inMonths = (months: number) => addMonths(today, months);

let cms: TestCms;
let session: Record<string, string>;
let relay: MailRelay;
const ids: Record<string, string> = {};

async function agreement(key: string, title: string, term: Data, milestones: Data[]) {
  const made = await documentsOf(cms, 'agreement').create({
    data: { title, ...term },
    locale: 'fr',
  });
  ids[key] = made.documentId;
  for (const data of milestones)
    await documentsOf(cms, 'milestone').create({
      data: { ...data, agreement: { documentId: made.documentId } },
      locale: 'fr',
    });
}

const entered = (date: string, precision = 'day'): Data => ({
  kind: 'entered-into-force',
  date,
  precision,
});

beforeAll(async () => {
  relay = await startMailRelay();
  cms = await startCms('none', {
    ENTENTE_MAIL: 'file',
    ENTENTE_MAIL_RELAY: `smtp://127.0.0.1:${relay.port}`,
    ENTENTE_REMINDERS_TO: 'relations@ville.example, juridique@ville.example',
  });
  session = await signIn(cms);
  const threeYears = { termKind: 'fixed', termYears: 3 };
  await agreement('later', 'Accord lointain', threeYears, [entered(inMonths(-12))]);
  await agreement('ends', 'Accord qui finit', threeYears, [entered(inMonths(-33))]);
  await agreement(
    'notice',
    'Accord à dénoncer',
    { termKind: 'tacit-renewal', termYears: 3, noticeMonths: 6 },
    [entered(inMonths(-26))],
  );
  await agreement('open', 'Accord ouvert', { termKind: 'open' }, [
    { kind: 'signed', date: '2014-01-01', precision: 'year' },
  ]);
  await agreement('ended', 'Accord résilié', threeYears, [
    entered(inMonths(-33)),
    { kind: 'terminated', date: inMonths(-3) },
  ]);
  const english = { title: 'Agreement that ends' };
  await documentsOf(cms, 'agreement').update({
    documentId: ids.ends ?? '',
    locale: 'en',
    data: english,
  });
});

afterAll(async () => {
  await cms.stop();
  await relay.close();
});

async function desk(language = 'fr'): Promise<DeskLine[]> {
  const { status, body } = await cms.http().get(`${path}?language=${language}`).set(session);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.agreements;
}

const line = async (key: string, language?: string) => {
  const found = (await desk(language)).find(({ documentId }) => documentId === ids[key]);
  if (!found) throw new Error(`No line for ${key}`);
  return found;
};

describe('the agreements desk', () => {
  test('puts first what expires or needs notice within six months, then what comes next', async () => {
    expect((await desk()).map(({ title }) => title)).toEqual([
      'Accord qui finit',
      'Accord à dénoncer',
      'Accord lointain',
      'Accord ouvert',
      'Accord résilié',
    ]);
  });

  test('says in words what must be acted upon, where each stands and why', async () => {
    expect(await line('ends')).toMatchObject({
      status: 'expiring',
      statusWords: 'Échéance proche',
      reasonWords: 'La durée de l’accord s’achève dans moins de six mois.',
      termWords: expect.stringMatching(/^Durée déterminée, 3\sans$/),
      alerts: [expect.stringMatching(/^Expire dans les six mois\s: /)],
      nextDay: inMonths(3),
      isPublic: false,
    });
    expect(await line('notice')).toMatchObject({
      status: 'in-force',
      termWords: expect.stringMatching(/^Reconduction tacite, 3\sans, préavis de 6\smois$/),
      alerts: [expect.stringMatching(/^Préavis à donner dans les six mois\s: /)],
      nextDay: inMonths(4),
    });
    expect(await line('ended')).toMatchObject({ status: 'terminated', alerts: [], nextDay: null });
  });

  test('never makes a day of a year', async () => {
    expect(await line('open')).toMatchObject({ statusWords: 'Signé en 2014', nextWords: null });
  });

  test('is told in the language of the screen, with the same milestones', async () => {
    const english = await line('ends', 'en');
    expect(english).toMatchObject({
      title: 'Agreement that ends',
      locale: 'en',
      status: 'expiring',
    });
    expect(english.alerts[0]).toMatch(/^Expires within six months: /);
    expect((await line('open', 'en')).title).toBe('Accord ouvert');
  });

  test('is for those who may read agreements', async () => {
    expect((await cms.http().get(path)).status).toBe(401);
    const reader = await signInWithoutRights(cms);
    expect((await cms.http().get(path).set(reader)).status).toBe(403);
  });
});

describe('reminders by e-mail', () => {
  const remindersNow = async (): Promise<Reminders> =>
    (await cms.http().get(path).set(session)).body.reminders;
  const provider = () => cms.strapi.plugin('email') as unknown as { provider: typeof localMail };

  test('that could not be sent say so, and are tried again', async () => {
    const { provider: own } = provider();
    const send = jest.fn().mockRejectedValue(new Error('Le serveur de courriel est arrêté'));
    provider().provider = { send };
    await sendReminders(cms.strapi);
    provider().provider = own;
    expect(send).toHaveBeenCalledTimes(2);
    const { last, kept } = await remindersNow();
    expect(last.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'failed Le serveur de courriel est arrêté',
      'failed Le serveur de courriel est arrêté',
    ]);
    expect(kept).toEqual([]);
  });

  test('are sent once by processes that look at the same time, and never again', async () => {
    const send = jest.spyOn(provider().provider, 'send');
    await Promise.all([1, 2, 3].map(() => sendReminders(cms.strapi)));
    await sendReminders(cms.strapi, new Date(Date.now() + 24 * 60 * 60_000));
    expect(send).toHaveBeenCalledTimes(2);
    send.mockRestore();
    const { to, last, kept } = await remindersNow();
    expect(to).toEqual(['relations@ville.example', 'juridique@ville.example']);
    expect(last.map(({ title, state }) => `${title} ${state}`).sort()).toEqual([
      'Accord qui finit sent',
      'Accord à dénoncer sent',
    ]);
    const message = kept?.find(({ subject }) => subject.endsWith('Accord à dénoncer'));
    expect(message?.to).toBe('relations@ville.example, juridique@ville.example');
    expect(message?.text).toMatch(/Préavis à donner dans les six mois\s: /);
    expect(message?.text).toContain(
      `/admin/content-manager/collection-types/api::agreement.agreement/${ids.notice}?plugins[i18n][locale]=fr`,
    );
  });

  test('of a new deadline are sent anew', async () => {
    await documentsOf(cms, 'agreement').update({
      documentId: ids.notice ?? '',
      locale: 'fr',
      data: { noticeMonths: 5 },
    });
    await sendReminders(cms.strapi);
    const { last } = await remindersNow();
    expect(last.filter(({ title }) => title === 'Accord à dénoncer')).toHaveLength(2);
  });

  test('are taken up again when a process ended while it was sending', async () => {
    const stuck = { state: 'sending', claimed_at: new Date().toISOString() };
    await cms.strapi.db
      .connection('entente_reminders')
      .where({ document_id: ids.ends })
      .update(stuck);
    const send = jest.spyOn(provider().provider, 'send');
    await sendReminders(cms.strapi);
    expect(send).not.toHaveBeenCalled();
    await sendReminders(cms.strapi, new Date(Date.now() + 61 * 60_000));
    expect(send).toHaveBeenCalledTimes(1);
    send.mockRestore();
  });

  test('are all that the desk shows of mail: a link to change a password is nobody else’s', async () => {
    await cms.http().post('/admin/forgot-password').send({ email: 'admin@entente.example' });
    const secret = { to: 'a@ville.example', subject: 'Mot de passe', text: 'code=secret' };
    await cms.strapi.plugin('email').service('email').send(secret);
    const { kept } = await remindersNow();
    expect(JSON.stringify(kept)).not.toMatch(/secret|reset-password/);
    expect(kept).toHaveLength(3 + 1);
  });
});

describe('a relay', () => {
  interface Mailer {
    send(message: { to: string; subject: string; text: string }): Promise<unknown>;
  }
  /** As the e-mail plugin makes it of the configuration. */
  const mailer = (more: object = {}): Mailer => {
    const { provider, providerOptions, settings } = cms.strapi.config.get<{
      provider: string;
      providerOptions: object;
      settings: object;
    }>('plugin::email');
    const { init } = jest.requireActual<{ init(options: object, settings: object): Mailer }>(
      `@strapi/provider-email-${provider}`,
    );
    return init({ ...providerOptions, ...more }, settings);
  };
  const message = { to: 'relations@ville.example', subject: 'Échéance', text: 'Six mois.' };

  test('is handed the mail, from the address of the configuration', async () => {
    await mailer().send(message);
    expect(relay.received).toEqual([
      { to: [message.to], message: expect.stringContaining('From: no-reply@localhost') },
    ]);
  });

  test('that does not encrypt is never told a password', async () => {
    const before = relay.received.length;
    const named = relayAt(`smtp://entente:secret@127.0.0.1:${relay.port}`) ?? {};
    await expect(mailer(named).send(message)).rejects.toThrow(/TLS/);
    expect(relay.received).toHaveLength(before);
  });
});
