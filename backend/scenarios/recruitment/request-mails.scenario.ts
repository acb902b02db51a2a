import { RequestReminders } from '../../src/recruitment/requests/request-reminders';
import { Client } from '../client';
import { RealPanel, rowsIn } from '../real-panel';
import { Body } from '../panel-book';
import { seatsOf } from './recruitment-book';
import { aNominee, anOrganisation, askedRound } from './request-book';

let panel: RealPanel;
let round: Body;
let coordinator: Client;
beforeAll(async () => {
  panel = await RealPanel.set();
  coordinator = panel.coordinator;
  const seats = await seatsOf(panel.app);
  const contact = { email: 'raadet@example.org', language: 'nn' };
  const { id } = await anOrganisation(coordinator, 'Eldrerådet', contact);
  round = await askedRound(coordinator, [id], { seatIds: [seats[5]] });
});
afterAll(() => panel.close());

const outbox = () =>
  panel.app.db.query<Body>(
    `SELECT kind, to_address AS "to", subject, body FROM outbox_mail WHERE kind NOT LIKE 'sign-in-%'
      ORDER BY created_at, id`,
  );
const reminders = () => panel.app.nest.get(RequestReminders);
const at = (local: string) => panel.app.clock.set(local);
const waiting = async (): Promise<Body> =>
  (await coordinator.get(`/request-campaigns/${round.id}`)).body.requests[0];

/** Days have passed, and nobody stays signed in for so long. */
async function signInAnew(): Promise<void> {
  coordinator = panel.app.anyone();
  await panel.ask(coordinator);
  await coordinator.post('/sessions', { code: await panel.code() });
}

describe('Mails to an organisation of a real panel', () => {
  it('carry the link after the hash in the contact’s language, and the text is stored nowhere', async () => {
    const link = await panel.code('organisation-request');
    expect(link).toMatch(/\/nominer#[\w-]{43}$/);
    const [mail] = await outbox();
    expect(mail).toEqual({
      kind: 'organisation-request',
      to: 'raadet@example.org',
      subject: 'Vil de oppnemne nokon til Prøvepanelet?',
      body: null,
    });
    const token = link.split('#')[1] ?? '';
    const rows = await panel.app.db.query<Body>('SELECT token_hash AS hash FROM nomination_link');
    expect(JSON.stringify([rows, await outbox()])).not.toContain(token);
    const opened = await panel.app.anyone().post('/own-request/openings', { token });
    expect(opened.body).toMatchObject({ organisation: 'Eldrerådet', language: 'nn' });
  });

  it('remind a week before the last day and the day before, once each, in the daytime', async () => {
    at('2026-11-23T10:00');
    expect(await reminders().round()).toBe(0);
    at('2026-11-24T07:00');
    expect(await reminders().round()).toBe(0);
    at('2026-11-24T10:00');
    expect(await reminders().round()).toBe(1);
    expect(await panel.code('organisation-request')).toMatch(/\/nominer#[\w-]{43}$/);
    expect(await reminders().round()).toBe(0);
    at('2026-11-28T10:00');
    expect(await reminders().round()).toBe(0);
    at('2026-11-30T10:00');
    expect(await reminders().round()).toBe(1);
    expect(await panel.code('organisation-request')).not.toBe('');
    at('2026-12-01T10:00');
    expect(await reminders().round()).toBe(0);
    await signInAnew();
    expect(await waiting()).toMatchObject({ reminders: 2, state: 'asked' });
    expect((await outbox()).map(({ subject }) => subject)).toEqual([
      'Vil de oppnemne nokon til Prøvepanelet?',
      'Har de nokon å oppnemne til Prøvepanelet?',
      'Har de nokon å oppnemne til Prøvepanelet?',
    ]);
  });

  it('are sent by the coordinator too, once a day, and never to who has answered', async () => {
    const { id, version } = await waiting();
    const path = `/organisation-requests/${id}/reminders`;
    expect((await coordinator.post(path, { version })).status).toBe(200);
    const token = (await panel.code('organisation-request')).split('#')[1] ?? '';
    const again = await coordinator.post(path, { version: version + 1 });
    expect(again.body.errors).toEqual([{ field: '', constraint: 'reminded-today' }]);
    const before = await rowsIn(panel.app, 'nomination_link');
    await panel.app.anyone().post('/own-request/nominations', aNominee(token));
    at('2026-12-02T10:00');
    await signInAnew();
    const late = await coordinator.post(path, { version: version + 2 });
    expect(late.body.errors).toEqual([{ field: '', constraint: 'already-answered' }]);
    expect(await rowsIn(panel.app, 'nomination_link')).toBe(before);
  });

  it('tell the one who is named, and confirm to the organisation, without saying who or by whom', async () => {
    const [notice, receipt] = (await outbox()).slice(-2);
    expect(receipt).toMatchObject({ kind: 'nomination-receipt', to: 'raadet@example.org' });
    expect(receipt?.['subject']).toBe('Vi har fått svaret dykkar til Prøvepanelet');
    expect(notice).toMatchObject({ kind: 'nominee-notice', to: 'nevnt@example.org' });
    for (const hidden of ['Nils', 'Eldrerådet', '#']) {
      expect(JSON.stringify([receipt, notice])).not.toContain(hidden);
    }
  });

  it('ask for another when the one who was named cannot, and forget the first', async () => {
    const { id, version } = await waiting();
    const wish = { dueOn: '2026-12-20', version };
    await coordinator.post(`/organisation-requests/${id}/replacement`, wish);
    expect(await panel.code('organisation-request')).toMatch(/\/nominer#[\w-]{43}$/);
    const mails = await outbox();
    expect(mails.at(-1)?.['subject']).toBe('Vil de oppnemne ein annan til Prøvepanelet?');
    expect(mails.filter(({ to }) => to === 'nevnt@example.org')).toEqual([]);
    expect(await rowsIn(panel.app, 'nomination')).toBe(0);
  });
});
