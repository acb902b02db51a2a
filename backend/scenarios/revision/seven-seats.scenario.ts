import { POLYFON_STATUTES } from '../../example/polyfon-statutes';
import { installDeclaration } from '../../src/declarations/install-declaration';
import { newId } from '../../src/kernel/ids';
import { installSeats } from '../../src/membership/install-seats';
import { draftOf, planWith } from '../../src/revision/rules/plan-draft';
import { installStatutes } from '../../src/statutes/install-statutes';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { MeetingBook, quorumIn } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { RevisionBook } from './revision-book';

const DAY = '2026-03-02';
const plan = draftOf(POLYFON_STATUTES);
const name = (nb: string) => ({ nb, nn: nb, en: nb });
/** Another panel, told as data and nothing else: two fields, seven seats. */
const SEVEN = {
  ...planWith(POLYFON_STATUTES, {
    ...plan,
    numbers: {
      ...{ ...plan.numbers, flexibleSeats: 3, alternatesMin: 2, alternatesYears: 3 },
      ...{ termYears: 2, termMax: 2, termMaxYears: 4, officeYears: 1, officeMax: 2 },
      ...{ quorumPart: 3, quorumWhole: 5, revisionPart: 3, revisionWhole: 4 },
      ...{ extraMeetingPart: 1, extraMeetingWhole: 2, meetingsPerYear: 4 },
    },
    fields: [
      { id: 'hjerte', name: name('Hjerte og lunge'), seats: ['organisation', 'experience'] },
      { id: 'nyre', name: name('Nyre'), seats: ['organisation', 'experience'] },
    ],
  }),
  name: 'Vedtekter for brukerpanelet',
};
const NAMES = ['Ask', 'Brit', 'Chris', 'Dag', 'Eli', 'Finn', 'Guri', 'Hege', 'Iver', 'Jo', 'Kai'];

describe('A panel of seven seats and two fields, told as data', () => {
  let app: TestApp;
  let coordinator: Client;
  let seats: Map<number, string>;
  const ids = new Map<string, string>();
  let organisation: string;
  const id = (who: string) => ids.get(who) ?? '';

  beforeAll(async () => {
    app = await startApp({ clock: `${DAY}T10:00` });
    await app.unit.write(async (tx) => {
      const made = {
        low_assurance: true,
        rp_id: 'localhost',
        secret: 'x',
        created_at: app.clock.now(),
      };
      const called = { panel_name: 'Brukerpanelet', cluster_name: null };
      await tx.insert('installation', { id: 'installation', mode: 'example', ...called, ...made });
      await installStatutes(tx, SEVEN);
      seats = await installSeats(tx, SEVEN);
      await installDeclaration(tx, DAY);
      for (const each of NAMES) {
        ids.set(each, newId());
        await tx.insert('person', { id: id(each), name: each, email: null, version: 1 });
      }
      const duty = { person_id: id('Kai'), from_date: DAY, to_date: null, version: 1 };
      await tx.insert('secretariat_duty', { id: newId(), ...duty });
      organisation = newId();
      const council = { id: organisation, name: 'Hjerterådet', kind: 'council', version: 1 };
      await tx.insert('organisation', council);
      await tx.audit('panel.created', 'installation:panel');
    });
    coordinator = app.as(id('Kai'));
  });
  afterAll(() => app.close());

  const appoint = (who: string, more: object) =>
    coordinator.post('/appointments', {
      kind: 'representative',
      personId: id(who),
      basis: 'own',
      from: DAY,
      track: 'openCall',
      trackOn: DAY,
      source: 'Utlysning 1',
      ...more,
    });
  const designated = () => ({
    basis: 'organisation',
    organisationId: organisation,
    track: 'designation',
    letterOnRecord: true,
  });

  it('has seven seats, two for each field, and fills them by its own quotas', async () => {
    const { body } = await coordinator.get('/board');
    expect(body.seats).toHaveLength(7);
    expect(body.fields.map((field: Body) => field.id)).toEqual(['hjerte', 'nyre']);
    const wrong = await appoint('Ask', { seatId: seats.get(1) });
    expect(wrong.status).toBe(422);
    for (const [at, who] of ['Ask', 'Brit', 'Chris', 'Dag', 'Eli', 'Finn', 'Guri'].entries()) {
      const more = at === 0 || at === 2 ? designated() : { basis: at === 1 ? 'nextOfKin' : 'own' };
      const reply = await appoint(who, { seatId: seats.get(at + 1), ...more });
      expect(reply.status).toBe(201);
    }
    for (const [who, fieldId] of [
      ['Hege', 'hjerte'],
      ['Iver', 'nyre'],
    ] as const) {
      const reply = await appoint(who, { kind: 'alternate', seatId: null, fieldId });
      expect(reply.status).toBe(201);
    }
  });

  it('is whole: seats, quotas, blend and alternates by its own numbers', async () => {
    const { body } = await coordinator.get('/board');
    const broken = body.findings.filter(({ ok, rule }: Body) => {
      return !ok && ['seats', 'field-quota', 'blend', 'alternates', 'fields'].includes(rule);
    });
    expect(broken).toEqual([]);
    const seventh = body.findings.find(({ rule, facts }: Body) => {
      return rule === 'seats' && facts.at === 'panel';
    });
    expect(seventh.facts).toMatchObject({ seated: 7, seats: 7 });
  });

  it('lacks an alternate only by its own number: two, one for each field', async () => {
    const { body } = await coordinator.get('/board');
    const found = body.findings.find(({ rule }: Body) => rule === 'alternates');
    expect(found).toMatchObject({ ok: true });
    const ends = await app.db.query<{ to: string }>(
      `SELECT DISTINCT to_date AS "to" FROM appointment WHERE kind = 'alternate'`,
    );
    expect(ends).toEqual([{ to: '2029-03-02' }]);
  });

  it('appoints for two years at a time, twice and never a third time', async () => {
    const again = { seatId: seats.get(2), basis: 'nextOfKin' };
    const first = await app.db.query<{ to: string }>(
      `SELECT DISTINCT to_date AS "to" FROM appointment WHERE kind = 'representative'`,
    );
    expect(first).toEqual([{ to: '2028-03-02' }]);
    const ask = (from: string) => appoint('Brit', { ...again, from, trackOn: from });
    const second = await ask('2028-03-02');
    expect(second.status).toBe(201);
    const third = await ask('2030-03-02');
    expect(third.status).toBe(422);
    const limit = third.body.findings.find(({ rule }: Body) => rule === 'term-limit');
    expect(limit).toMatchObject({ ok: false, facts: { used: 2, maxTerms: 2, maxYears: 4 } });
  });

  it('elects a leader for one year, and nobody for two', async () => {
    const wish = {
      ...{ office: 'leader', personId: id('Ask'), electedOn: DAY, from: DAY, kind: 'ordinary' },
      ...{ source: 'Sak 1/26', beforeInstallation: false, reason: 'Første valg' },
    };
    const long = await coordinator.post('/office-terms', { ...wish, to: '2028-03-02' });
    expect(long.status).toBe(422);
    const length = long.body.findings.find(({ rule }: Body) => rule === 'office-length');
    expect(length).toMatchObject({ ok: false, facts: { years: 1, expectedTo: '2027-03-02' } });
    const elected = await coordinator.post('/office-terms', { ...wish, to: '2027-03-02' });
    expect(elected.status).toBe(201);
  });

  it('asks for four meetings a year, and lets half of the representatives demand one more', async () => {
    const findings = (await coordinator.get('/clauses/4.1/findings')).body;
    const year = findings.find(
      ({ rule, facts }: Body) => rule === 'meetings-per-year' && facts.of === 'panel',
    );
    expect(year).toMatchObject({ facts: { needed: 4, meetings: 0, missing: 4 } });
    const demands = (await app.as(id('Brit')).get('/meeting-demands')).body;
    expect(JSON.stringify(demands)).toContain('"needed":4');
  });

  it('decides with five of seven, and not with four', async () => {
    const held = await MeetingBook.held(app, [false]);
    await held.attendedBy(4);
    await held.takeUp(1);
    const refused = await held.decide(1);
    expect(refused.status).toBe(422);
    expect(quorumIn(refused.body).facts).toMatchObject({ present: 4, needed: 5, basis: 7 });
    await held.attendedBy(5);
    expect((await held.decide(1)).status).toBe(201);
  });

  it('revises its own plan by six of seven, and takes in a third field', async () => {
    const book = await RevisionBook.of(app);
    await book.draft((draft) => {
      const seats = ['organisation', 'experience'];
      draft.fields.push({ id: '', name: name('Sjeldne sykdommer'), seats });
      draft.numbers.flexibleSeats = 1;
    });
    expect(book.change.plan.fields[2].id).toBe('sjeldne-sykdommer');
    await book.open();
    expect(book.change.meter).toMatchObject({ needed: 6, basis: 7, other: null });
    const rehearsal = `/rule-changes/${book.change.id}/rehearsal`;
    expect((await book.member(0).get(rehearsal)).body).toMatchObject({ seatsOver: 0 });
    const meeting = await book.meetingOn('2026-04-15');
    await book.place(meeting.id);
    const held = await book.hold(meeting, '2026-04-15', 6);
    const n =
      held.live.items.findIndex((each: Body) => each.caseId === book.change.case.caseId) + 1;
    await held.takeUp(n);
    const [proposal] = held.item(n).proposals;
    const dto = { proposalId: proposal.id, text: proposal.text, ...held.count(6, 0, 0, 'for') };
    await held.send(`/agenda-items/${held.item(n).id}/decisions`, dto);
    expect(held.item(n).decisions[0].outcome).toBe('adopted');
    app.clock.set('2026-04-16T10:00:00.000Z');
    const { body } = await coordinator.get('/board');
    expect(body.fields).toHaveLength(3);
    // Two flexible seats are held although the plan has them no more; the two of the new field are vacant.
    expect(body.seats.filter(({ holder }: Body) => holder !== null)).toHaveLength(7);
    expect(body.seats.filter(({ holder }: Body) => holder === null)).toHaveLength(2);
    const full = await appoint('Jo', { from: '2026-04-16', seatId: body.seats[8].seatId });
    expect(full.status).toBe(422);
  });
});
