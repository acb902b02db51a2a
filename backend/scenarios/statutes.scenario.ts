import { POLYFON_STATUTES } from '../example/polyfon-statutes';
import type { Finding } from '../src/kernel/finding';
import { newId } from '../src/kernel/ids';
import { StatutesReader } from '../src/statutes/statutes-reader';
import type {
  ClauseDetailView,
  InterpretationView,
  StatutesView,
} from '../src/statutes/statutes.view';
import { startApp, TestApp } from './harness';

describe('The statutes of the example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  it('are read by everyone signed in, clause by clause, as adopted', async () => {
    for (const role of ['coordinator', 'leader', 'representative', 'alternate'] as const) {
      const { status, body } = await app.as(role).get('/statutes');
      const plan = body as StatutesView;
      expect(status).toBe(200);
      expect(plan).toMatchObject({
        name: 'Utviklingsplan 2025-2030',
        adoptedOn: '2025-06-02',
        expiresOn: '2030-12-31',
        seats: 10,
      });
      expect(plan.fields.map(({ id, seats }) => [id, seats])).toEqual([
        ['barn', 2],
        ['psyk', 2],
        ['eldre', 2],
      ]);
      expect(plan.clauses.map(({ id, text }) => [id, text])).toEqual(
        POLYFON_STATUTES.clauses.map(({ id, text }) => [id, text]),
      );
    }
  });

  it('are not shown to someone who has not signed in', async () => {
    const { status } = await app.anyone().get('/statutes');
    expect(status).toBe(401);
  });

  it('say of a clause which rules enforce it and how it is read', async () => {
    const { body } = await app.as('representative').get('/statutes/clauses/3.4');
    const clause = body as ClauseDetailView;
    expect(clause.enforced).toBe(true);
    expect(clause.rules).toContainEqual({ rule: 'quorum', force: 'must', acts: 'refuses' });
    expect(clause.interpretations).toContain('quorum-basis');
    const professional = (await app.as('representative').get('/statutes/clauses/5.2')).body;
    expect(professional).toMatchObject({ enforced: false, rules: [] });
  });

  it('say of a clause what its rules find today, with names only to those who see the board', async () => {
    const findings = async (who: Parameters<typeof app.as>[0], clause: string) => {
      const { status, body } = await app.as(who).get(`/clauses/${clause}/findings`);
      expect(status).toBe(200);
      return body as Finding[];
    };
    const rules = (found: Finding[]) => new Set(found.map(({ rule }) => rule));
    const revision = await findings('representative', '7.2');
    expect(revision).toMatchObject([{ rule: 'plan-expiry', ok: true }]);
    const composition = await findings('coordinator', '3.4');
    expect(rules(composition)).toContain('field-quota');
    expect(rules(await findings('representative', '4.1'))).toContain('meetings-per-year');
    expect(rules(await findings('representative', '6.1'))).toEqual(new Set(['declaration']));
    expect(await findings('coordinator', '6.1')).toEqual([]);
    const terms = await findings('representative', '3.1');
    expect(terms.length).toBeGreaterThan(0);
    expect(JSON.stringify(terms)).not.toMatch(/personId|"name"/);
    expect(JSON.stringify(await findings('leader', '3.1'))).toContain('"name"');
    expect((await app.as('leader').get('/clauses/9.9/findings')).status).toBe(404);
  });

  it('have no clause 9.9', async () => {
    for (const clause of ['9.9', '%00', '__proto__', 'x'.repeat(500)]) {
      const { status } = await app.as('representative').get(`/statutes/clauses/${clause}`);
      expect([400, 404, 414]).toContain(status);
    }
  });

  it('show every interpretation with its default until the panel has decided', async () => {
    const { body } = await app.as('representative').get('/interpretations');
    const views = body as InterpretationView[];
    expect(views).toHaveLength(45);
    expect(views.every(({ isDefault, decidedBy }) => isDefault && decidedBy === null)).toBe(true);
    expect(views.find(({ id }) => id === 'quorum-basis')).toEqual({
      id: 'quorum-basis',
      clause: '3.4',
      option: 'seats',
      options: ['seats', 'seated'],
      isDefault: true,
      entrenched: true,
      decidedBy: null,
      decidedOn: null,
    });
  });

  it('are read by a new decision from the day it takes effect, and by the old one before', async () => {
    await app.unit.write(async (tx) => {
      await tx.insert('interpretation_decision', {
        id: newId(),
        interpretation: 'arrival',
        option_name: 'at-once',
        decided_on: '2026-11-10',
        in_force_from: '2026-11-11',
        decided_by: '30/26',
      });
      await tx.audit('decide interpretation', 'interpretation:arrival');
    });
    const reader = app.nest.get(StatutesReader);
    expect((await reader.inForce('2026-11-10')).interpretations.arrival).toBe('next-case');
    expect((await reader.inForce('2026-11-11')).interpretations.arrival).toBe('at-once');
    const { body } = await app.as('representative').get('/interpretations');
    expect((body as InterpretationView[]).find(({ id }) => id === 'arrival')).toMatchObject({
      option: 'at-once',
      isDefault: false,
      decidedBy: '30/26',
      decidedOn: '2026-11-10',
    });
  });

  it('of a day before the first version are those of the first version', async () => {
    const reader = app.nest.get(StatutesReader);
    expect((await reader.inForce('2019-01-01')).data.name).toBe('Utviklingsplan 2025-2030');
  });
});
