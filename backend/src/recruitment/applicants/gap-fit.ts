import { SoughtSeatView } from '../campaigns/campaign.view';

/** The seats somebody with these fields could fill: what is compared is the gap, never the person's worth. */
export function seatsThatFit(
  fields: readonly string[],
  seats: readonly SoughtSeatView[],
): SoughtSeatView[] {
  return seats.filter(
    ({ fieldId, requirement }) =>
      requirement !== 'organisation' && (fieldId === null || fields.includes(fieldId)),
  );
}
