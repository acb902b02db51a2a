import type { Finding } from '../../kernel/finding';
import type { WrittenSumsView } from './written.view';

/** What a written procedure was judged by when it closed, kept for good. Ids only: names belong to the person. */
export interface FrozenWritten {
  statutes: { id: string; name: string };
  interpretations: Record<string, string>;
  askedIds: string[];
  recusedIds: string[];
  sums: WrittenSumsView;
  findings: Finding[];
}
