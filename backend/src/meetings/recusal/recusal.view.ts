import { Finding } from '../../kernel/finding.view';
import { RoomPersonView } from '../chairing/chairing.view';

/** What the person concerned agrees may stand as the reason: a word of the program's own, never a text. */
export type RecusalGround = 'role' | 'tie' | 'interest';

/** Whether somebody is recused: who takes part in the answer, and the sum with and without those concerned. */
export class RecusalQuestionView {
  id: string;
  personId: string;
  name: string;
  ground: 'role' | 'tie' | 'interest' | null;
  ownWish: boolean;
  raisedAt: string;
  answer: 'yes' | 'no' | 'withdrawn' | null;
  method: 'consensus' | 'count' | null;
  for: number | null;
  against: number | null;
  answeredAt: string | null;
  /** Everyone who counts when those concerned take part. */
  all: number;
  /** Those left without the persons concerned. */
  without: number;
  needed: number;
  base: number;
  allTakePart: boolean;
  voters: RoomPersonView[];
  finding: Finding;
  version: number;
}

/** Who can step in for a seat, first in line first. The order tells no field. */
export class StepInView {
  forPersonId: string;
  alternates: RoomPersonView[];
}

/** What the room has to say of one case. */
export class ItemRoomView {
  /** Milliseconds of pause since the case was taken up: no time of the case. */
  pausedMs: number;
  questions: RecusalQuestionView[];
  /** For those who record, in the case at hand; empty for everybody else. */
  stepIn: StepInView[];
}
