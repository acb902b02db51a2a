import { Finding } from '../../kernel/finding.view';
import type { Basis } from '../../statutes/statutes-data';
import { ChangeView } from '../composition-proof.view';
import type { Track } from '../rules/recruitment-track';

/** One place on the board, and what would come of putting the person there today. */
export class BoardPlaceView {
  kind: 'representative' | 'alternate';
  /** Null for an alternate's place. */
  seatId: string | null;
  number: number | null;
  fieldId: string | null;
  allowed: boolean;
  basis: Basis;
  track: Track;
  /** The person is not known to carry the field of the place. No rule forbids it. */
  otherField: boolean;
  /** What refuses or warns, with clause. */
  findings: Finding[];
  from: string;
  to: string;
  /** Null when it would be refused. */
  after: ChangeView | null;
}

/** Every place for one person. Never sent to others than the coordinator. */
export class BoardPlacesView {
  personId: string | null;
  places: BoardPlaceView[];
}
