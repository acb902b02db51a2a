import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Finding, refusals } from '../../kernel/finding';
import { notFound } from '../../kernel/problem';
import { AppointDto } from '../appoint.dto';
import { AppointmentInputs, AppointmentInputsReader } from '../appointment-inputs';
import { Judgement, judgeAppointment } from '../judge-appointment';
import { Appointment, MembershipReader } from '../membership-reader';
import { renewal } from '../rules/renewal';
import { RenewalQuestionView, RenewalView } from './renewal.view';

const QUESTION = `SELECT asked_on AS "askedOn", answer, answered_on AS "answeredOn", version
  FROM renewal_question WHERE appointment_id = $1`;

/** What there is to say of another term: asked or not, and what the rules say of it. */
@Injectable()
export class RenewalReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly inputs: AppointmentInputsReader,
  ) {}

  /** Judged as if decision and letter were there. @throws 404 for an unknown appointment */
  async view(appointmentId: string, db: Db = this.readDb): Promise<RenewalView> {
    const current = await this.members.appointment(appointmentId, db);
    if (!current) throw notFound();
    const today = this.clock.today();
    const wish = anotherTerm(current, { source: '–', on: today, letterOnRecord: true });
    const inputs = await this.inputs.read(wish, db);
    const judged = judgeAppointment(inputs);
    const question = await this.question(appointmentId, db);
    const { id, personId, name, kind, seatNumber, from, to, version } = current;
    return {
      appointmentId: id,
      personId,
      name,
      kind,
      seatNumber,
      from,
      to,
      question,
      needsLetter: inputs.seat?.requirement === 'organisation',
      allowed: refusals(judged.findings).length === 0,
      next: { from: judged.from, to: judged.to, cut: judged.cut },
      findings: [...judged.findings, timely(current, inputs, judged, question, today)],
      version,
    };
  }

  /** Null when nobody has been asked. */
  async question(appointmentId: string, db: Db): Promise<RenewalQuestionView | null> {
    const rows = await db.query<RenewalQuestionView>(QUESTION, [appointmentId]);
    return rows[0] ?? null;
  }
}

/** The same place from the day the term ends, which the program gives its length. */
export function anotherTerm(
  current: Appointment,
  by: { source: string; on: string; letterOnRecord: boolean },
): AppointDto {
  const { kind, personId, seatId, fieldId, otherField, basis, organisationId, to } = current;
  return {
    kind,
    personId,
    seatId,
    fieldId,
    otherField,
    basis,
    organisationId,
    from: to,
    to: null,
    track: 'renewal',
    trackOn: by.on,
    source: by.source,
    letterOnRecord: by.letterOnRecord,
  };
}

/** UP 3.2: whoever may go on is asked in good time; what the rules refuse is nothing to ask about. */
function timely(
  { from, to }: Appointment,
  { statutes }: AppointmentInputs,
  judged: Judgement,
  question: RenewalQuestionView | null,
  today: string,
): Finding {
  const mayContinue = refusals(judged.findings).length === 0;
  const asked = question !== null;
  return renewal({ today, from, to, asked, mayContinue }, statutes.data);
}
