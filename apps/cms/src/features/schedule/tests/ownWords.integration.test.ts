import { startCms, type TestCms } from '../../../../tests/cms';
import { newsroom } from '../../../../tests/newsroom';
import { signIn } from '../../../../tests/session';
import type { SchedulesResponse } from '../server/scheduleMessages';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_FOUR_EYES: 'off' });
});

afterAll(() => cms.stop());

test('whoever scheduled goes on with their own words, as long as those could be scheduled', async () => {
  const headers = await signIn(cms);
  const desk = newsroom(cms, headers);
  const id = await desk.written(headers);
  const state = async () => {
    const { body } = await desk.entente.get(headers, `/schedules?documentId=${id}`);
    return (body as SchedulesResponse).schedules[0]?.state;
  };
  await desk.schedule(headers, id);
  await desk.change(headers, id, { lead: 'Mieux.' });
  expect(await state()).toBe('waiting');
  await desk.change(headers, id, { lead: '' });
  expect(await state()).toBe('voided');
});
