import type { BoardPlaceView } from '../../api/schema';

/** What the board hands to the appointment form, beside the address and not in it. */
export type AppointmentDraft = Pick<BoardPlaceView, 'seatId' | 'fieldId' | 'basis' | 'track'> & {
  personId: string;
  source: string | null;
};

/** The draft a navigation carried, or null. */
export function carriedDraft(state: unknown): AppointmentDraft | null {
  if (typeof state !== 'object' || state === null || !('draft' in state)) return null;
  return state.draft as AppointmentDraft;
}
