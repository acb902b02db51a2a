import { verifyLog } from '../src/audit/verify-log';
import { ElectionBook, openRound } from './election-book';
import { startApp, TestApp } from './harness';
import { Body, said } from './panel-book';
import { leavesNoTrace } from './real-panel';

const TABLES = ['election', 'election_round', 'election_tally', 'election_lot', 'office_term'];

/** The example panel on 25 November 2026, with a deputy leader to elect. */
describe('What stands around an election', () => {
  let app: TestApp;
  let on: ElectionBook;

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    on = await ElectionBook.of(app);
  });
  afterEach(() => app.close());

  it('elects nobody when the quorum is lost between the tellers’ entries, and goes on when enough are back', async () => {
    await on.inTheRoom(7);
    await on.openIt();
    await on.counts(0, [4, 2]);
    const { tellers } = openRound(await on.held());
    const free = on.book
      .ids('representative')
      .filter((id) => !tellers.some((each: Body) => each.personId === id));
    const gone = free.slice(0, 3);
    for (const id of gone) await on.book.leave(id);
    const view = await on.held(tellers[1].personId);
    expect(view.quorum).toMatchObject({ rule: 'quorum', ok: false, clause: 'UP 3.4' });
    expect(view.can).not.toContain('count');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      // Both numbers that agree and numbers that differ are refused alike: neither tells what the other wrote.
      for (const votes of [
        [4, 2],
        [3, 3],
      ]) {
        const refused = await on.counts(1, votes);
        expect(refused.status).toBe(422);
        expect(said(refused.body, 'quorum')).toMatchObject({ ok: false });
      }
    });
    expect(untouched).toBe(true);
    for (const id of gone) await on.book.arrive(id);
    expect((await on.held()).quorum).toBeNull();
    const { rounds } = (await on.counts(1, [4, 2])).body;
    expect(rounds.at(-1)).toMatchObject({ outcome: 'elected' });
    expect(said({ findings: rounds.at(-1).findings }, 'quorum')).toMatchObject({ ok: true });
  });

  it('can be aborted and held again when the quorum does not come back', async () => {
    await on.inTheRoom(5);
    await on.openIt();
    await on.counts(0, [3, 2]);
    await on.book.leave(on.book.ids('representative')[4] ?? '');
    const { id } = openRound(await on.held());
    const aborted = await on.act('coordinator', `/${id}/abort`, { reason: 'For få' });
    expect(aborted.status).toBe(201);
    expect((await on.openIt()).status).toBe(422);
  });

  it('names nobody in the log who asked for a ballot, and the log is whole', async () => {
    await on.withdraw('Hanne Dahl Berge');
    await on.inTheRoom(7);
    const { id } = openRound((await on.openIt({ method: 'acclamation' })).body);
    const asker = on.who('Rolf Sæbø');
    await on.act(asker, `/${id}/ask-ballot`);
    const find = "SELECT actor, action FROM audit_entry WHERE action = 'election.roundCounted'";
    expect(await app.db.query(find)).toEqual([{ actor: null, action: 'election.roundCounted' }]);
    const { body: own } = await app.as(asker).get('/audit/own-entries');
    expect(JSON.stringify(own)).not.toContain('election.roundCounted');
    expect(await verifyLog(app.db)).toMatchObject({ ok: true });
  });

  it('keeps the secret of a lot where nobody who reads the database knows it, until it is drawn', async () => {
    await on.inTheRoom(9);
    const id = await on.tied();
    const { witnesses } = await on.held();
    const [one, two] = witnesses.map(({ personId }: Body) => personId);
    const stored = () =>
      app.db.query<Body>('SELECT id, secret, sealed, commitment, digest FROM election_lot');
    await on.act('coordinator', `/${id}/lot`, { witnesses: [one, two] });
    const [first] = await stored();
    expect(first).toMatchObject({ secret: '', digest: null });
    expect(first?.['sealed']).toMatch(/^v1\./);
    // Begun anew: another secret, and the key of the first is destroyed.
    await on.act('coordinator', `/${id}/lot`, { witnesses: [two, one] });
    const [again] = await stored();
    expect(again?.['commitment']).not.toBe(first?.['commitment']);
    const keys = () => app.db.query("SELECT person_id FROM vault_key WHERE kind = 'file'");
    expect(await keys()).toContainEqual({ person_id: again?.['id'] });
    expect(await keys()).not.toContainEqual({ person_id: first?.['id'] });
    await on.act(two, `/${id}/lot/word`, { word: 'eple' });
    const drawn = (await on.act(one, `/${id}/lot/word`, { word: 'fjord' })).body;
    const [shown] = await stored();
    expect(shown).toMatchObject({ sealed: null, secret: drawn.rounds.at(-1).lot.secret });
    expect(await keys()).not.toContainEqual({ person_id: again?.['id'] });
  });

  it('asks for a ballot also with one candidate where the panel reads `election-method` as always ballot', async () => {
    await on.readsAs('election-method', 'always-ballot');
    await on.withdraw('Hanne Dahl Berge');
    await on.inTheRoom(7);
    expect((await on.held()).next.methods).toEqual(['hands', 'paper', 'envelope']);
    const refused = await on.openIt({ method: 'acclamation' });
    expect(refused.body.errors[0].constraint).toBe('method-not-open');
    await on.openIt({ method: 'paper' });
    const body = await on.agreed([4], { no: 3 });
    expect(body.rounds.at(-1)).toMatchObject({ outcome: 'elected', elected: 'Jonas Eide' });
  });

  it('holds one new ballot before the lot where the panel reads `tie-election` so', async () => {
    await on.readsAs('tie-election', 'new-ballot-once');
    await on.inTheRoom(9);
    const second = await on.tied();
    const { next, witnesses } = await on.held();
    expect(next).toMatchObject({ number: 3, methods: ['hands', 'paper', 'envelope'] });
    expect(witnesses).toEqual([]);
    const [one, two] = on.book.ids('representative').slice(4);
    const early = await on.act('coordinator', `/${second}/lot`, { witnesses: [one, two] });
    expect(early.status).toBe(422);
    expect(said(early.body, 'tie-election')).toMatchObject({ ok: false, remedy: 'newBallot' });
    await on.openIt();
    const third = await on.agreed([4, 4], { blank: 1 });
    expect(third).toMatchObject({ next: null });
    const { id, outcome } = third.rounds.at(-1);
    expect(outcome).toBe('tie');
    const free = third.witnesses.length ? third.witnesses : (await on.held()).witnesses;
    const seen = free.slice(0, 2).map(({ personId }: Body) => personId);
    expect((await on.act('coordinator', `/${id}/lot`, { witnesses: seen })).status).toBe(201);
  });

  it('shows who stands, the round and the result on the shared screen, and the sums only once they are told', async () => {
    await on.inTheRoom(9);
    const waits = await on.screen();
    expect(waits).toMatchObject({ office: 'deputyLeader', state: 'waits', number: null });
    expect(waits.candidates).toHaveLength(2);
    await on.openIt();
    await on.counts(0, [5, 3], { blank: 1 });
    expect(await on.screen()).toMatchObject({ state: 'open', number: 1, sums: null });
    expect((await on.screen()).candidates.map(({ votes }: Body) => votes)).toEqual([null, null]);
    await on.counts(1, [5, 3], { blank: 1 });
    const shown = await on.screen();
    expect(shown).toMatchObject({ state: 'counted', outcome: 'elected', sums: { blank: 1 } });
    expect(shown.candidates[0]).toMatchObject({ name: shown.elected, votes: 5 });
  });

  it('stands in the minutes round by round, with tellers, sums, lots and the term, and in public without names', async () => {
    await on.inTheRoom(9);
    await on.openIt();
    const { id: first } = openRound(await on.held());
    await on.act('coordinator', `/${first}/abort`, { reason: 'Noen kom inn' });
    const id = await on.tied();
    const { witnesses, rounds } = await on.held();
    const [a, b] = rounds.at(-1).candidates.map(({ name }: Body) => name);
    const seen = witnesses.slice(0, 2);
    const [one, two] = seen.map(({ personId }: Body) => personId);
    await on.act('coordinator', `/${id}/lot`, { witnesses: [one, two] });
    await on.act(one, `/${id}/lot/word`, { word: 'eple' });
    const { body } = await on.act(two, `/${id}/lot/word`, { word: 'fjord' });
    const { elected, tellers } = body.rounds.at(-1);
    const names = (all: Body[]) => all.map(({ name }) => name).join(' og ');
    const [aborted, round1, round2, lot, result] = await on.minuted();
    expect(aborted).toBe('Omgang 1, håndsopprekning. Omgangen ble avbrutt. Grunn: Noen kom inn.');
    expect(round1).toContain(
      `Omgang 1, håndsopprekning. ${a} 4, ${b} 4, blanke 1. 9 hadde stemmerett.`,
    );
    expect(round1).toContain(`Tellere, hver for seg: ${names(tellers)}.`);
    expect(round1).toContain(`Ny omgang mellom ${a} og ${b}.`);
    expect(round1).toContain('Vedtaksdyktig: 9 til stede, krav 5 av 10 (UP 3.4).');
    expect(round2).toContain(`Likt mellom ${a} og ${b}.`);
    expect(lot).toBe(
      `Loddtrekning. Vitner: ${names(seen)}. Ordene deres: «eple», «fjord». Loddet falt på ${elected}.`,
    );
    expect(result).toBe(
      `Valgt til nestleder: ${elected}, fra 25. november 2026 til og med 24. november 2028 (UP 3.3).`,
    );
    const open = (await on.minuted('public')).join(' ');
    expect(open).toContain('Kandidat A 4, Kandidat B 4, blanke 1.');
    for (const name of [a, b, ...names([...tellers, ...seen]).split(' og '), 'eple', 'Noen kom']) {
      expect(open).not.toContain(name);
    }
    expect((await on.minuted('panel', 'en')).at(-1)).toContain(`Elected deputy leader: ${elected}`);
    expect((await on.minuted('panel', 'nn')).at(-1)).toContain(`Vald til nestleiar: ${elected}`);
  });
});
