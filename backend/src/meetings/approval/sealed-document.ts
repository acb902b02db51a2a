import type { Tx } from '../../kernel/tx';
import { osloDate } from '../../kernel/oslo';
import { MINUTES_SEAL_WORDS } from '../../texts/minutes-seal-words';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import { MinutesDocument, minutesDocument } from '../minutes/minutes-document';
import type { MinutesView } from '../minutes/minutes.view';
import { caseNumber } from '../meeting-rows';
import type { ApprovingDecision } from './minutes-rows';

/** A paragraph the panel changed when it approved. */
export interface ChangeRow {
  item_id: string;
  before_text: string;
  after_text: string;
}

/** What is sealed beside the text: who approved it, what was changed then, and how it is checked. */
export interface SealFacts {
  approval: ApprovingDecision;
  changes: readonly ChangeRow[];
  /** Head of the audit log. */
  head: string;
  /** Where anyone checks the seal. */
  verifyAt: string;
}

export async function changesIn(tx: Tx, minutesId: string): Promise<ChangeRow[]> {
  const find = 'SELECT item_id, before_text, after_text FROM minutes_change WHERE minutes_id = $1';
  return tx.query<ChangeRow>(`${find} ORDER BY id`, [minutesId]);
}

/** The open part as it is sealed: closed cases stand as exempt. */
export function openDocument(view: MinutesView, facts: SealFacts): MinutesDocument {
  const exempt = view.items.filter((item) => item.exempt).length;
  const words = MINUTES_SEAL_WORDS[view.language];
  return sealed(minutesDocument(view), view, facts, exempt > 0 ? [words.closedApart] : []);
}

/** One closed case as it is sealed, for those who may read it. @param view with that case alone */
export function closedDocument(view: MinutesView, facts: SealFacts): MinutesDocument {
  const words = MINUTES_SEAL_WORDS[view.language];
  const number = view.items[0]?.caseNumber ?? '';
  const title = words.closedTitle(view.title, number);
  const document = { ...minutesDocument(view), title, running: title, people: [] };
  return sealed(document, view, facts, []);
}

function sealed(
  document: MinutesDocument,
  { language, items }: MinutesView,
  { approval, changes, head, verifyAt }: SealFacts,
  notes: string[],
): MinutesDocument {
  const words = MINUTES_SEAL_WORDS[language];
  const day = MINUTES_WORDS[language].date(osloDate(approval.decided_at));
  const meeting = `${approval.number}/${approval.year}`;
  const shown = new Set(items.filter(({ exempt }) => !exempt).map(({ id }) => id));
  const own = changes.filter(({ item_id }) => shown.has(item_id));
  const lines = own.flatMap(({ before_text, after_text }) => [
    words.before(before_text),
    words.after(after_text),
  ]);
  const approved = words.approved(meeting, caseNumber(approval), day);
  return {
    ...document,
    head: words.head(head),
    sections: [
      { heading: words.approval, lines: [approved, ...notes, words.verify(verifyAt)] },
      ...(lines.length > 0 ? [{ heading: words.changed, lines }] : []),
    ],
  };
}
