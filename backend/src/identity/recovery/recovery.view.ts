import { LetterView } from '../setup/letter.view';

export class RecoveryView {
  id: string;
  personId: string;
  name: string;
  state: 'started' | 'waiting' | 'ready' | 'cancelled' | 'completed' | 'over';
  startedAt: string;
  startedBy: string;
  /** With most letters hidden; null when the address stays. */
  newEmail: string | null;
  confirmedAt: string | null;
  confirmedBy: string | null;
  recognised: 'meeting' | 'call' | 'video' | null;
  readyAt: string | null;
  /** What the reader may do with it now. */
  mayConfirm: boolean;
  mayCancel: boolean;
  mayComplete: boolean;
}

/** A recovery that has been carried through. */
export class CompletedRecoveryView {
  recovery: RecoveryView;
  letter: LetterView;
  /** The letter with the one-time code, PDF in base64; null when the same submit came twice. */
  pdf: string | null;
}
