import fc from 'fast-check';
import type { Tx } from '../../src/kernel/tx';
import type { Appointment } from '../../src/membership/membership-reader';
import { PanelBook } from '../panel-book';
import { brokenAdmissions, brokenLaws, underAge } from './laws';
import { LifeAdmission, Newcomer } from './life-admission';
import { COORDINATOR, LifeBook } from './life-book';

/** A few here, many with `npm run test:long`. */
const SEQUENCES = Number(process.env['REGISTER_SEQUENCES'] ?? 25);

// A slow machine and many sequences must not be mistaken for a hang.
jest.setTimeout(60_000 + SEQUENCES * 2_000);
const INSTALLED = '2026-01-01T10:00';

const index = fc.nat({ max: 1000 });
const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2044 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 2, 28),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

/** Whether it stands on record that somebody needs a guardian's consent. */
async function hasGuardian(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.query('SELECT id FROM guardian WHERE person_id = $1', [personId]);
  return rows.length > 0;
}

/** Half of the days are near the one before, so that acts meet each other. */
const acts = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('appoint'), a: index, b: index, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('alternate'), a: index, b: index, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('promote'), a: index, b: index, day }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('renew'), a: index, b: index, day }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end'), a: index, b: index, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pause'), a: index, b: index, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('act'), a: index, b: index, day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lapse'), a: index, b: index, day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endPause'), a: index, b: index, day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endActing'), a: index, b: index, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('guardian'), a: index, b: index, day }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('admit'), a: index, b: index, day }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('clock'), a: index, b: index, day }) },
);
type Act = { kind: string; a: number; b: number; day: string };

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % Math.max(1, from.length)];
}

describe('The life of a membership', () => {
  let book: PanelBook;
  let life: LifeBook;
  let admission: LifeAdmission;
  let residents: string[];
  /** Those on record from the beginning, and those who came in while this life was played. */
  let people: string[];
  let organisationId: string;
  let done = 0;
  let refused = 0;

  beforeAll(async () => {
    book = await PanelBook.open(INSTALLED);
    organisationId = await book.organisation('Eldrerådet');
    residents = [];
    for (const name of ['Ada', 'Bo', 'Cato', 'Dag', 'Eli', 'Finn', 'Gro', 'Hal']) {
      residents.push(await book.person(name));
    }
    admission = new LifeAdmission(book);
    await admission.begin();
    life = new LifeBook(book);
  }, 60_000);
  afterAll(() => book.close());

  /** What fits most of the time, and sometimes does not. */
  function wish({ a, b, day: from }: Act, kind: 'representative' | 'alternate', more: object = {}) {
    const number = (b % 10) + 1;
    const byOrganisation = number <= 6 ? number % 2 === 1 : b % 3 === 0;
    const odd = a % 17 === 0;
    return {
      kind,
      personId: pick(people, a),
      seatId: kind === 'representative' ? book.seat(number) : null,
      basis: byOrganisation === odd ? 'own' : 'organisation',
      organisationId: byOrganisation === odd ? null : organisationId,
      from,
      track: byOrganisation === odd ? 'openCall' : 'designation',
      trackOn: from,
      source: 'Brev 1',
      letterOnRecord: true,
      reason: 'Vurdert',
      ...(from < '2026-01-01'
        ? { track: 'imported', to: `${Number(from.slice(0, 4)) + (a % 4) + 1}${from.slice(4)}` }
        : {}),
      ...more,
    } as never;
  }

  async function play(tx: Tx, each: Act): Promise<boolean> {
    const rows = await life.members.history(tx);
    const held = (kind: string) =>
      pick(
        rows.filter((row) => row.kind === kind),
        each.a,
      );
    const representative = held('representative');
    const alternate = held('alternate');
    switch (each.kind) {
      case 'appoint':
        return life.act(tx, () => life.appoint.run(wish(each, 'representative')));
      case 'alternate':
        return life.act(tx, () => life.appoint.run(wish(each, 'alternate')));
      case 'promote': {
        if (!alternate) return false;
        const more = { personId: alternate.personId, track: 'promotion' };
        return life.act(tx, () => life.appoint.run(wish(each, 'representative', more)));
      }
      case 'admit':
        return admit(tx, each);
      case 'guardian':
        return guardian(tx, each);
      case 'endPause':
        return endPause(tx, each);
      case 'endActing':
        return endActing(tx, each);
      case 'act':
        return alternate ? letAct(tx, each, alternate) : false;
      default:
        return representative ? onHeld(tx, each, representative) : false;
    }
  }

  /** The panel says yes, or does not, to somebody who has applied or whom an organisation has named. */
  async function admit(tx: Tx, { a, b }: Act): Promise<boolean> {
    const outcome = pick(['adopted', 'adopted', 'adopted', 'fallen', 'waits'] as const, b);
    const newcomer: Newcomer = {
      young: b % 2 === 0,
      proposed: a % 7 !== 0,
      outcome: outcome ?? 'waits',
    };
    const byCall = a % 2 === 0;
    const { id, personId } = await (byCall
      ? admission.applied(tx, newcomer)
      : admission.named(tx, newcomer));
    const isIn = await life.act(tx, () =>
      byCall
        ? admission.admitApplicant(id, newcomer.outcome)
        : admission.admitNominee(id, newcomer.outcome),
    );
    expect(isIn).toBe(newcomer.proposed && newcomer.outcome === 'adopted');
    if (isIn) people.push(personId);
    expect(await hasGuardian(tx, personId)).toBe(isIn && byCall && newcomer.young);
    if (!isIn || b % 3 === 0) return isIn;
    // Most who come in get a place at once, or are tried for one.
    const today = book.panel.app.clock.today();
    const at = people.length - 1;
    const seat = { kind: 'appoint', a: at, b, day: today };
    await life.act(tx, () => life.appoint.run(wish(seat, 'representative', { personId })));
    return true;
  }

  /** Somebody turns out to be under age; a guardian consents, or is struck off again. */
  async function guardian(tx: Tx, { a, b }: Act): Promise<boolean> {
    const personId = pick(people, a) ?? '';
    const today = book.panel.app.clock.today();
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM guardian WHERE person_id = $1',
      [personId],
    );
    if (row && b % 4 === 0) return life.act(tx, () => life.eraseGuardian.run(personId));
    const fullAgeOn = inside(today, `${Number(today.slice(0, 4)) + 4}${today.slice(4)}`, b);
    const consentedOn = b % 2 === 0 ? today : null;
    const who = { name: 'Berit', contact: '55 00 11 22', version: row?.version ?? 0 };
    return life.act(tx, () => life.saveGuardian.run(personId, { ...who, fullAgeOn, consentedOn }));
  }

  async function endPause(tx: Tx, { a, b }: Act): Promise<boolean> {
    const rows = await tx.query<{ id: string; from: string; to: string; version: number }>(
      'SELECT id, from_date AS "from", to_date AS "to", version FROM membership_pause ORDER BY id',
    );
    const found = pick(rows, a);
    if (!found) return false;
    const on = inside(found.from, found.to, b);
    const wish = { on, version: found.version };
    return life.act(tx, () => life.endPause.run(found.id, wish, COORDINATOR));
  }

  async function endActing(tx: Tx, { a, day: on }: Act): Promise<boolean> {
    const rows = await tx.query<{ id: string; version: number }>(
      'SELECT id, version FROM acting_alternate ORDER BY id',
    );
    const found = pick(rows, a);
    if (!found) return false;
    return life.act(tx, () => life.endActing.run(found.id, { on, version: found.version }));
  }

  function letAct(tx: Tx, { b, day: from }: Act, { personId }: Appointment): Promise<boolean> {
    const body = { personId, decision: '8/26', from };
    return life.act(tx, () => life.letAct.run(book.seat((b % 10) + 1), body));
  }

  async function onHeld(tx: Tx, each: Act, held: Appointment): Promise<boolean> {
    const { id, version, from, to } = held;
    const within = each.b % 3 === 0 ? each.day : inside(from, to, each.b);
    switch (each.kind) {
      case 'renew': {
        const body = {
          decision: '12/26',
          decidedOn: '2019-01-01',
          letterOnRecord: true,
          reason: 'Ja',
          version,
        };
        return life.act(tx, () => life.renew.run(id, body));
      }
      case 'end': {
        const reason = pick(['resigned', 'died', 'termEnded', 'other'] as const, each.b) ?? 'other';
        return life.act(tx, () => life.end.run(id, { on: within, reason, version }));
      }
      case 'pause': {
        const until = inside(within, to, each.a);
        return life.act(tx, () => life.pause.run(id, { from: within, until }, COORDINATOR));
      }
      default:
        return lapse(tx, each, held, within);
    }
  }

  async function lapse(tx: Tx, { b }: Act, { id }: Appointment, since: string): Promise<boolean> {
    if (!(await life.act(tx, () => life.flag.run(id, { since })))) return false;
    const [row] = await tx.query<{ id: string }>(
      'SELECT id FROM basis_lapse WHERE appointment_id = $1 AND outcome IS NULL',
      [id],
    );
    const ends = b % 2 === 0;
    const settled = {
      reference: '14/26',
      decidedOn: since,
      lastDay: ends ? since : null,
      version: 1,
    };
    const outcome = ends ? 'ends' : 'stays';
    return life.act(tx, () => life.settle.run(row?.id ?? '', { outcome, ...settled }));
  }

  function inside(from: string, to: string, part: number): string {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    return new Date(first + ((last - first) * (part % 11)) / 10).toISOString().slice(0, 10);
  }

  it(`keeps its laws through ${SEQUENCES} sequences of up to 60 acts`, async () => {
    const sequences = fc.array(acts, { minLength: 1, maxLength: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        book.panel.app.clock.set(INSTALLED);
        people = [...residents];
        await life.play(async (tx) => {
          for (const each of sequence) {
            if (each.kind === 'clock') book.panel.app.clock.set(`${each.day}T10:00`);
            else if (!(await play(tx, each))) refused += 1;
            else {
              done += 1;
              expect(await underAge(tx)).toEqual([]);
            }
          }
          expect(await brokenAdmissions(tx)).toEqual([]);
          expect(await brokenLaws(tx, life, book.panel.app.clock.today())).toEqual([]);
        });
      }),
      { seed: 20250602, numRuns: SEQUENCES, endOnFailure: true },
    );
    // As many refusals as there are, something must have been done, or nothing was tried.
    expect(done).toBeGreaterThan(SEQUENCES);
    expect(refused).toBeGreaterThan(SEQUENCES);
  }, 600_000);
});
