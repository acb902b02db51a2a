import { writtenDay } from './date-words';
import { Named, takeMention } from './mentions';

/** A task as somebody wrote it in one line: what, who after @, and by when. */
export interface WrittenTask {
  text: string;
  ownerId: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
}

/** What a written task lacks: a key of `meetings.writing.missing`. */
export type TaskLacks = 'owner' | 'due' | 'duePast' | 'taskText';

/**
 * Reads 'Ring Bergen kommune @Marte fredag', in any order of the three.
 * @param people who may be given tasks
 * @param today 'YYYY-MM-DD'
 */
export function readTask(
  written: string,
  people: readonly Named[],
  today: string,
): WrittenTask | TaskLacks {
  const { personId, rest } = takeMention(written, people);
  if (personId === null) return 'owner';
  const found = writtenDay(rest, today);
  if (!found) return 'due';
  if (found.day < today) return 'duePast';
  if (found.rest === '') return 'taskText';
  return { text: found.rest, ownerId: personId, dueOn: found.day };
}
