/** Somebody's wish to have something about themselves corrected, and what came of it. Seen by both sides. */
export class CorrectionView {
  id: string;
  personId: string;
  personName: string;
  wish: string;
  /** ISO instant. */
  askedAt: string;
  answer: string | null;
  answeredAt: string | null;
  /** Null while it waits. */
  outcome: 'corrected' | 'declined' | null;
  version: number;
}
