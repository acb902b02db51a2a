import { AppointmentInputs } from './appointment-inputs';
import { Judgement } from './judge-appointment';

/**
 * An appointment as it is kept.
 * @param order the place among the alternates; null for a representative
 */
export function appointmentRow(
  id: string,
  inputs: AppointmentInputs,
  judged: Judgement,
  order: number | null,
) {
  const { wish, statutes, seat } = inputs;
  const { findings, from, to } = judged;
  return {
    id,
    person_id: wish.personId,
    kind: wish.kind,
    seat_id: seat?.id ?? null,
    field_id: seat?.fieldId ?? wish.fieldId ?? null,
    other_field: wish.otherField?.trim() || null,
    alternate_order: order,
    basis: wish.basis,
    organisation_id: wish.organisationId ?? null,
    from_date: from,
    to_date: to,
    term_to: to,
    end_reason: null,
    track: wish.track,
    track_on: wish.trackOn,
    source: wish.source.trim(),
    letter_on_record: wish.letterOnRecord ?? false,
    statutes_id: statutes.id,
    frozen: JSON.stringify(frozen(inputs, findings)),
    version: 1,
  };
}

/** What the appointment was judged by: kept as it was, never computed again. */
function frozen(inputs: AppointmentInputs, findings: Judgement['findings']) {
  const { wish, statutes, seat, own, toSeat, organisation } = inputs;
  return {
    statutes: statutes.id,
    interpretations: statutes.interpretations,
    seat,
    organisation,
    service: own.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    earlierInSeat: toSeat.map(({ id, from, to }) => ({ id, from, to })),
    findings,
    reason: wish.reason?.trim() || null,
  };
}
