import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { openCall } from './recruitment-book';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
});
afterAll(() => app.close());

const about = async (): Promise<Body> => (await app.anyone().get('/public-panel')).body;
const agree = (who: 'leader' | 'representative' | 'coordinator', kind: string, given = true) =>
  app.as(who).put(`/consents/${kind}`, { given });

describe('«Om panelet», for anyone', () => {
  it('is not there before a panel is', async () => {
    const empty = await startApp();
    expect((await empty.anyone().get('/public-panel')).status).toBe(404);
    await empty.close();
  });

  it('names nobody by itself and shows no total under three, nor any seat', async () => {
    const view = await about();
    expect(view).toMatchObject({ members: [], contact: null, seats: 10, seatsFilled: 9 });
    const people = await app.db.query<{ name: string; email: string | null }>(
      'SELECT name, email FROM person',
    );
    for (const { name, email } of people) {
      expect(JSON.stringify(view)).not.toContain(name);
      if (email) expect(JSON.stringify(view)).not.toContain(email);
    }
    const shown = Object.values(view.totals).filter((total) => total !== null);
    for (const total of shown) expect(total).toBeGreaterThanOrEqual(3);
    expect(shown.length).not.toBe(2);
  });

  it('shows a name while its owner agrees, the office by an agreement of its own, never the ground', async () => {
    const { name } = (await app.as('leader').get('/session')).body;
    await agree('leader', 'publishName');
    const shown = { name, kind: 'representative', office: null, portraitId: null };
    expect((await about()).members).toEqual([shown]);
    await agree('leader', 'publishOffice');
    expect((await about()).members).toEqual([{ ...shown, office: 'leader' }]);
    await agree('leader', 'publishName', false);
    expect((await about()).members).toEqual([]);
  });

  it('shows how to reach the coordinator as far as the coordinator agrees', async () => {
    const { name } = (await app.as('coordinator').get('/session')).body;
    await agree('coordinator', 'publishEmail');
    expect((await about()).contact).toBeNull();
    await agree('coordinator', 'publishName');
    const { contact } = await about();
    expect(contact).toEqual({ name, email: expect.stringContaining('@example.org') });
    await agree('coordinator', 'publishEmail', false);
    expect((await about()).contact).toEqual({ name, email: null });
  });

  it('shows no address of a member, whatever they agree to', async () => {
    await agree('representative', 'publishName');
    await agree('representative', 'publishEmail');
    expect(JSON.stringify((await about()).members)).not.toContain('@');
  });

  it('lists the calls that are open', async () => {
    const call = await openCall(app.as('coordinator'));
    expect((await about()).calls.map(({ id }: Body) => id)).toEqual([call.id]);
  });
});
