import type { Finding } from '../kernel/finding';
import type { AppointmentInputs } from './appointment-inputs';
import { type AfterView, compositionProofView, gapView } from './composition-proof.view';
import type { Judgement } from './judge-appointment';
import { type Place, proofFacts } from './proof-facts';
import { basisTotals } from './rules/blend';
import { composition, newlyFailing, sameMatter } from './rules/composition';
import { changeOfProof, proveComposition } from './rules/composition-proof';

/** The composition on the appointment's first day as it would be with it, beside how it is without. */
export function whatIf(inputs: AppointmentInputs, judged: Judgement): AfterView {
  const { onFirstDay, seats, statutes } = inputs;
  const { data } = statutes;
  const left = new Set(judged.leaves.map(({ id }) => id));
  const stay = onFirstDay.filter(({ id }) => !left.has(id));
  const after: Place[] = [...stay, wishedPlace(inputs)];
  const proved = proveComposition(proofFacts(seats, after));
  const change = changeOfProof(proveComposition(proofFacts(seats, onFirstDay)), proved);
  const bases = after.flatMap(({ kind, basis }) => (kind === 'representative' ? [basis] : []));
  const [failed, fails] = [failing(inputs, onFirstDay), failing(inputs, after)];
  const names = new Map(onFirstDay.map(({ personId, name }) => [personId, name]));
  return {
    filled: bases.length,
    seats: data.seats,
    alternates: after.length - bases.length,
    alternatesNeeded: data.alternates.min,
    ...basisTotals(bases),
    proof: compositionProofView(proved, data.clauseOf.seats, names),
    closed: change.closed.map(gapView),
    opened: change.opened.map(gapView),
    broken: newlyFailing(fails, failed),
    mended: failed.filter((each) => !fails.some((other) => sameMatter(other, each))),
  };
}

function wishedPlace({ wish, seat }: AppointmentInputs): Place {
  return {
    personId: wish.personId,
    kind: wish.kind,
    seatId: seat?.id ?? null,
    basis: wish.basis,
    organisationId: wish.organisationId ?? null,
    fieldId: seat?.fieldId ?? wish.fieldId ?? null,
  };
}

/** What UP 3.4 finds wrong; how many seats are filled is told by the figures. */
function failing({ seats, statutes }: AppointmentInputs, places: readonly Place[]): Finding[] {
  const alternates = places.filter(({ kind }) => kind === 'alternate');
  const facts = {
    seats: seats.map((seat) => ({
      ...seat,
      basis: places.find(({ seatId }) => seatId === seat.id)?.basis ?? null,
    })),
    alternateFieldIds: alternates.map(({ fieldId }) => fieldId),
  };
  return composition(facts, statutes.data).filter(({ ok, rule }) => !ok && rule !== 'seats');
}
