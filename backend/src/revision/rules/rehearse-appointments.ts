import { addYears } from '../../membership/rules/period';
import { termFor } from '../../membership/rules/term-length';
import { type Service, termLimit } from '../../membership/rules/term-limit';
import { type Judgement, type Supposed, underSupposed } from './supposed';

/** Somebody appointed, as it is on record. */
export interface PastAppointment extends Judgement {
  kind: Service['kind'];
  from: string;
  /** What the person had served before it began. */
  service: readonly Service[];
  /** First day after the term it took over; null when the seat was not left early. */
  vacatedTermEnds: string | null;
}

export type AppointmentWouldBe = 'refused' | 'allowed' | 'shorter' | 'longer';

/** UP 3.1: whether somebody could have been appointed, and for how long. Null when it would have been the same. */
export function rehearseAppointment(
  past: PastAppointment,
  supposed: Supposed,
): AppointmentWouldBe | null {
  const other = underSupposed(past, supposed);
  const was = mayBegin(past, past);
  if (was !== mayBegin(past, other)) return was ? 'refused' : 'allowed';
  if (!was) return null;
  const [to, then] = [endOf(past, other), endOf(past, past)];
  return to === then ? null : to < then ? 'shorter' : 'longer';
}

function mayBegin(
  { kind, ...facts }: PastAppointment,
  { statutes, interpretations }: Judgement,
): boolean {
  return kind === 'alternate' || termLimit(facts, statutes, interpretations).ok;
}

function endOf(past: PastAppointment, { statutes, interpretations }: Judgement): string {
  const { kind, from } = past;
  if (kind === 'representative') {
    return termFor({ ...past, to: null }, statutes, interpretations).to;
  }
  const untilReplaced = interpretations['alternate-term'] === 'until-replaced';
  return untilReplaced ? '9999-12-31' : addYears(from, statutes.alternates.years);
}
