import { Canary } from './canaries';
import { Reader } from './readers';

export type Who = (reader: Reader, canary: Canary) => boolean;

/** Somebody may meet a field at these addresses; '*' stands for anything but another form ('?public'). */
export interface Allowed {
  who: Who;
  at: readonly string[];
}

/** Where a field may stand at rest, and who may meet it where. Whatever is not told here is a leak. */
export interface Field {
  /** Columns; none for what stands in the vault, which is then sought in the files of the database too. */
  kept: readonly string[];
  met: readonly Allowed[];
}

export const has =
  (...roles: readonly string[]): Who =>
  (reader) =>
    roles.some((role) => (reader.roles as ReadonlySet<string>).has(role));
export const coordinator = has('coordinator');
export const leads = has('coordinator', 'leader', 'deputyLeader');
export const panel = has('coordinator', 'leader', 'deputyLeader', 'representative', 'alternate');
export const anyone: Who = () => true;
export const signedIn: Who = ({ personId }) => personId !== null;
export const own: Who = ({ personId }, { about }) => personId !== null && personId === about;
export const proved =
  (who: Who): Who =>
  (reader, canary) =>
    reader.assurance === 3 && who(reader, canary);
export const only =
  (who: Who, is: (marks: Canary['marks']) => boolean): Who =>
  (reader, canary) =>
    is(canary.marks) && who(reader, canary);
const isAlternate = ({ roles }: Reader) => roles.has('alternate') && !roles.has('representative');
/** An open case is for the panel; a closed one for those who have signed and sit in it. */
export const hears: Who = (reader, { marks }) =>
  panel(reader, {} as Canary) &&
  (marks.closed !== true ||
    ((reader.signed || reader.roles.has('coordinator')) &&
      !marks.recused?.includes(reader.personId ?? '') &&
      (!isAlternate(reader) || marks.called?.includes(reader.personId ?? '') === true)));
/** Was in the room when it was said, and still is. */
export const heard: Who = (reader, canary) =>
  hears(reader, canary) && canary.marks.heardBy?.includes(reader.personId ?? '') === true;
/** What belongs to a case, its paper apart: for those who have signed and may hear of it. */
export const gated: Who = (reader, canary) =>
  (reader.signed || reader.roles.has('coordinator')) && hears(reader, canary);
/** Papers are for those who have signed, drafts for those who prepare. */
export const reads: Who = (reader, canary) =>
  gated(reader, canary) && (canary.marks.draft !== true || leads(reader, canary));
/** Only what is released is printed, for those who prepare as well. */
export const inPrint: Who = (reader, canary) =>
  gated(reader, canary) && canary.marks.draft !== true;
/** Whoever sits in the panel on the days of the meetings of these tests, and whoever prepares them. */
export const invited = has('coordinator', 'leader', 'deputyLeader', 'representative');
/** Whoever gets the notice: the panel, and the one whose term begins before the meeting. */
export const told: Who = (reader, canary) =>
  panel(reader, canary) || reader.name.startsWith('notYet');
