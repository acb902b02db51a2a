import { RealPanel } from '../real-panel';
import { Body } from '../panel-book';
import { anApplication, aToken, CANARIES, openCall, shownForm } from './recruitment-book';

describe('Mails to an applicant of a real panel', () => {
  let panel: RealPanel;
  let call: Body;
  beforeAll(async () => {
    panel = await RealPanel.set();
    call = await openCall(panel.coordinator);
  });
  afterAll(() => panel.close());

  const outbox = () =>
    panel.app.db.query<Body>('SELECT kind, to_address, subject, body FROM outbox_mail');
  const post = async (path: string, body: Body) => {
    const stamp = await shownForm(panel.app, call.id);
    return panel.app.anyone().post(`/open-calls/${call.id}/${path}`, { ...body, stamp });
  };

  it('carry the link after the hash and nothing that was written, and vanish with the application', async () => {
    const token = aToken();
    const { consent: _left, ...draft } = anApplication({ token, language: 'nn' });
    await post('drafts', draft);
    expect(await panel.code('application-link')).toMatch(
      new RegExp(`/bli-med/min-soknad#${token}$`),
    );
    await post('drafts', draft);
    expect(await panel.isSilent()).toBe(true);
    await post('applications', anApplication({ token, language: 'nn' }));
    expect(await panel.code('application-sent')).toContain(`#${token}`);
    const mails = await outbox();
    expect(mails.map(({ kind, subject, body }) => [kind, subject, body])).toEqual([
      ['application-link', 'Hald fram med søknaden til Prøvepanelet', null],
      ['application-sent', 'Vi har fått søknaden din til Prøvepanelet', null],
    ]);
    for (const canary of [...CANARIES, token, 'Solveig']) {
      expect(JSON.stringify(mails)).not.toContain(canary);
    }
    await panel.app.anyone().post('/own-application/withdrawal', { token });
    expect(await outbox()).toEqual([]);
  });
});
