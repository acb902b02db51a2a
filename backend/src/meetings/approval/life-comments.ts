import { nameOf, PanelOnDay } from '../attendance/panel-on-day';
import type { MinutesCommentView, MinutesWishView } from './life.view';
import type { OpenMention } from './mention-texts';
import type { CommentRow, MentionRow } from './minutes-rows';

/** @param self the reader's person id */
export function commentView(
  row: CommentRow,
  panel: PanelOnDay,
  self: string | null,
): MinutesCommentView {
  return {
    id: row.id,
    itemId: row.item_id,
    entryId: row.entry_id,
    quoted: row.quoted,
    author: nameOf(panel, row.author_id),
    mine: row.author_id === self,
    text: row.text,
    wording: row.wording,
    writtenAt: row.written_at,
    state: row.state,
    answer: row.answer,
    version: row.version,
  };
}

/** Wishes about sentences that still stand as they were. */
export function wishViews(
  answers: readonly MentionRow[],
  mentions: readonly OpenMention[],
  panel: PanelOnDay,
): MinutesWishView[] {
  return answers.flatMap(({ person_id, sentence_hash, choice, wish }) => {
    const said = mentions.find(
      ({ personId, hash }) => personId === person_id && hash === sentence_hash,
    );
    if (choice !== 'change' || wish === null || said === undefined) return [];
    return [{ name: nameOf(panel, person_id), sentence: said.sentence, wish }];
  });
}
