import type { Appointment, Seat } from './membership-reader';
import type { ProofFacts } from './rules/composition-proof';
import type { Available } from './rules/seat-matching';

/** What the proof must know of somebody's place. */
export type Place = Pick<
  Appointment,
  'personId' | 'kind' | 'seatId' | 'basis' | 'organisationId' | 'fieldId'
>;

/** Every seat with whoever of `places` holds it, and the alternates as those at hand (UP 3.4). */
export function proofFacts(seats: readonly Seat[], places: readonly Place[]): ProofFacts {
  return {
    seats: seats.map(({ id, number, fieldId, requirement }) => {
      const holder = places.find(({ seatId }) => seatId === id);
      return {
        number,
        fieldId,
        requirement,
        holder: holder ? { ...available(holder), basis: holder.basis } : null,
      };
    }),
    pool: places.filter(({ kind }) => kind === 'alternate').map(available),
  };
}

/** Whoever was appointed on experience and represents an organisation too may use either (`double-basis`). */
function available({ personId, basis, organisationId, fieldId }: Place): Available {
  const both = organisationId !== null && basis !== 'organisation';
  return {
    id: personId,
    bases: both ? [basis, 'organisation'] : [basis],
    fieldIds: fieldId === null ? [] : [fieldId],
  };
}
