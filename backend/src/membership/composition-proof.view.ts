import { Finding } from '../kernel/finding.view';
import type { Basis, Requirement } from '../statutes/statutes-data';
import type { CompositionProof, Gap } from './rules/composition-proof';
import type { Track } from './rules/recruitment-track';

/** Whom to look for, and by which track (UP 3.2). */
export class ProfileView {
  fieldId: string | null;
  requirement: Requirement;
  tracks: Track[];
}

/** Seats that cannot all be filled: only so many people fit any of them. */
export class GapView {
  seats: number[];
  people: number;
  profiles: ProfileView[];
}

export class PlacementView {
  seat: number;
  personId: string;
  name: string;
}

export class MoveView {
  personId: string;
  name: string;
  from: number;
  to: number;
  stillToFind: number;
}

/** Whether the panel can be lawful with those at hand, and why not. Never sent to others than KO, LE and NL. */
export class CompositionProofView {
  possible: boolean;
  /** 'UP 3.4' */
  clause: string;
  vacant: number;
  gaps: GapView[];
  missing: Basis[];
  placements: PlacementView[];
  moves: MoveView[];
}

/** What an appointment would change: the totals, and what it mends and breaks. */
export class ChangeView {
  filled: number;
  seats: number;
  alternates: number;
  alternatesNeeded: number;
  own: number;
  nextOfKin: number;
  organisation: number;
  closed: GapView[];
  /** Seats that could be filled before and cannot any more. */
  opened: GapView[];
  broken: Finding[];
  mended: Finding[];
}

/** The composition as it would be after an appointment. */
export class AfterView extends ChangeView {
  proof: CompositionProofView;
}

/** @param names by person */
export function compositionProofView(
  proof: CompositionProof,
  clause: string,
  names: ReadonlyMap<string, string>,
): CompositionProofView {
  const { possible, vacant, missing } = proof;
  const nameOf = (personId: string) => names.get(personId) ?? '';
  return {
    possible,
    clause,
    vacant,
    gaps: proof.gaps.map(gapView),
    missing,
    placements: proof.placements.map(({ seat, personId }) => {
      return { seat, personId, name: nameOf(personId) };
    }),
    moves: proof.moves.map(({ personId, from, to, stillToFind }) => {
      return { personId, name: nameOf(personId), from, to, stillToFind };
    }),
  };
}

export function gapView({ seats, people, profiles }: Gap): GapView {
  return {
    seats,
    people,
    profiles: profiles.map(({ fieldId, requirement, tracks }) => {
      return { fieldId, requirement, tracks };
    }),
  };
}
