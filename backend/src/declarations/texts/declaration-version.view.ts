import { DeclarationTextsDto } from './declaration-words.dto';

/** One version of the declaration, as the coordinator sees it. */
export class DeclarationVersionView {
  id: string;
  /** '1', '2' … */
  label: string;
  state: 'upcoming' | 'inForce' | 'former';
  validFrom: string;
  /** The day signatures of earlier versions stop opening the papers. */
  olderClosesOn: string | null;
  signatures: number;
  texts: DeclarationTextsDto;
  version: number;
}
