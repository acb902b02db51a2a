import type { Tx } from '../../src/kernel/tx';
import type { Appointment } from '../../src/membership/membership-reader';
import type { LifeBook } from './life-book';

/** The numbers of UP 3.1 and 3.4, told a second time and on their own. */
const [SEATS, TERMS, DAYS, COUNTS_FROM] = [10, 3, 4383, '2025-06-02'];
const FIELD_SEATS = [1, 2, 3, 4, 5, 6];

interface Held {
  id: string;
  seatId: string | null;
  seat: number | null;
  personId: string;
  kind: string;
  from: string;
  to: string;
  basis: string;
  track: string;
}

/** What the register must never show, whatever was done: each as a sentence, none when all is well. */
export async function brokenLaws(tx: Tx, life: LifeBook, today: string): Promise<string[]> {
  const rows = (await life.members.history(tx)).map(held).filter(({ from, to }) => from < to);
  return [
    ...overlaps(rows),
    ...tooMany(rows),
    ...limits(rows),
    ...wrongSeats(rows),
    ...(await silentGaps(tx, life, rows, today)),
    ...(await asides(tx)),
  ];
}

function held({ seatId, seatNumber, ...rest }: Appointment): Held {
  return { seatId, seat: seatNumber, ...rest };
}

function overlaps(rows: Held[]): string[] {
  const told: string[] = [];
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1)) {
      if (one.from >= other.to || other.from >= one.to) continue;
      if (one.personId === other.personId) told.push(`one person in two places on ${one.from}`);
      if (one.seat !== null && one.seat === other.seat) told.push(`two in seat ${one.seat}`);
    }
  });
  return told;
}

function tooMany(rows: Held[]): string[] {
  const seated = rows.filter(({ kind }) => kind === 'representative');
  return seated
    .filter(({ from }) => seated.filter((one) => one.from <= from && from < one.to).length > SEATS)
    .map(({ from }) => `more than ${SEATS} seated on ${from}`);
}

/**
 * History is recorded as it was, red and never refused, and may be entered late; what the panel does itself keeps
 * the limits, counted with all that was on record then. Ids follow the order of recording.
 */
function limits(rows: Held[]): string[] {
  return rows
    .filter(({ kind, track }) => kind === 'representative' && track !== 'imported')
    .flatMap((last) => {
      const served = rows.filter(
        ({ kind, personId, id }) =>
          kind === 'representative' && personId === last.personId && id <= last.id,
      );
      const days = served.reduce((sum, one) => sum + daysOf(one), 0);
      const terms = served.filter(({ from }) => from >= COUNTS_FROM).length;
      return [
        ...(days > DAYS ? [`${days} days served`] : []),
        ...(terms > TERMS ? [`${terms} terms counted`] : []),
        ...(daysOf(last) > 1461 ? [`a term of ${daysOf(last)} days`] : []),
      ];
    });
}

function wrongSeats(rows: Held[]): string[] {
  return rows
    .filter(({ seat, track }) => track !== 'imported' && FIELD_SEATS.includes(seat ?? 0))
    .filter(({ seat, basis }) => ((seat ?? 0) % 2 === 1) !== (basis === 'organisation'))
    .map(({ seat, basis }) => `${basis} in seat ${seat}`);
}

/** A field seat that nobody fits in today is told by a finding. */
async function silentGaps(tx: Tx, life: LifeBook, rows: Held[], today: string): Promise<string[]> {
  const { findings } = await life.compositions.today(tx);
  const gaps = FIELD_SEATS.filter((seat) => {
    const holder = rows.find((one) => one.seat === seat && one.from <= today && today < one.to);
    return !holder || (seat % 2 === 1) !== (holder.basis === 'organisation');
  });
  const told = findings.filter(({ rule, ok }) => rule === 'field-quota' && !ok).length;
  return told === gaps.length ? [] : [`${gaps.length} gaps, ${told} findings`];
}

/** Pauses that meet or last too long, and alternates who act twice or beside a holder. */
async function asides(tx: Tx): Promise<string[]> {
  const pauses = await tx.query<{ n: number }>(
    `SELECT CAST(count(*) AS integer) AS n FROM membership_pause a JOIN membership_pause b
     ON a.appointment_id = b.appointment_id AND a.id < b.id AND a.from_date < b.to_date AND b.from_date < a.to_date
     WHERE a.from_date < a.to_date AND b.from_date < b.to_date`,
  );
  const long = await tx.query<{ from: string; to: string }>(
    'SELECT from_date AS "from", to_date AS "to" FROM membership_pause',
  );
  const acting = await tx.query<{ n: number }>(
    `SELECT CAST(count(*) AS integer) AS n FROM acting_alternate a JOIN acting_alternate b
     ON a.id < b.id AND (a.seat_id = b.seat_id OR a.person_id = b.person_id)
     AND (b.to_date IS NULL OR a.from_date < b.to_date) AND (a.to_date IS NULL OR b.from_date < a.to_date)
     AND (a.to_date IS NULL OR a.from_date < a.to_date) AND (b.to_date IS NULL OR b.from_date < b.to_date)`,
  );
  return [
    ...(Number(pauses[0]?.n) > 0 ? ['two pauses at once'] : []),
    ...(long.some((each) => daysOf(each) > 184) ? ['a pause of more than six months'] : []),
    ...(Number(acting[0]?.n) > 0 ? ['an alternate in two seats, or two in one'] : []),
  ];
}

function daysOf({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The ages of UP 3.2 as the panel reads it: nobody younger, and a guardian's consent under the other. */
const [MINIMUM_AGE, FULL_AGE] = [16, 18];

/** Asked after each act that was done: the newest appointment is of nobody too young, or without a consent (UP 3.2). */
export async function underAge(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ from: string; fullAgeOn: string; consentedOn: string | null }>(
    `SELECT a.from_date AS "from", g.full_age_on AS "fullAgeOn", g.consented_on AS "consentedOn"
     FROM appointment a JOIN guardian g ON g.person_id = a.person_id
     WHERE a.id = (SELECT MAX(id) FROM appointment) AND a.track <> 'imported' AND a.end_reason IS NULL
       AND a.version = 1 AND g.version = 1 AND a.id > g.id`,
  );
  return rows.flatMap(({ from, fullAgeOn, consentedOn }) => [
    ...(consentedOn === null && from < fullAgeOn
      ? [`appointed under age without consent from ${from}`]
      : []),
    ...(from < yearsEarlier(fullAgeOn, FULL_AGE - MINIMUM_AGE)
      ? [`appointed below the minimum age from ${from}`]
      : []),
  ]);
}

function yearsEarlier(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

/** Whoever was admitted is on record once, and nobody else who applied or was named is. */
export async function brokenAdmissions(tx: Tx): Promise<string[]> {
  const admitted = await tx.query<{ personId: string; people: number }>(
    `SELECT p.applicant_id AS "personId",
      (SELECT CAST(count(*) AS integer) FROM person WHERE person.id = p.applicant_id) AS people
     FROM application p WHERE p.state = 'admitted'`,
  );
  const strangers = await tx.query<{ personId: string }>(
    `SELECT p.id AS "personId" FROM person p WHERE EXISTS
      (SELECT 1 FROM application a WHERE a.applicant_id = p.id AND a.state <> 'admitted')
      OR EXISTS (SELECT 1 FROM nomination n WHERE n.nominee_id = p.id AND n.state <> 'admitted')`,
  );
  return [
    ...admitted.filter(({ people }) => people !== 1).map(({ personId }) => `no person ${personId}`),
    ...strangers.map(({ personId }) => `entered without a decision: ${personId}`),
  ];
}
