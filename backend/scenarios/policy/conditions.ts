import { Player } from './cast';

/** What an address names: the player's own, somebody else's, or nothing at all. */
export const TARGETS = ['own', 'others', 'missing'] as const;
export type Target = (typeof TARGETS)[number];

/**
 * What each row's condition says of a reader, told a second time and on its own: true when the named thing may
 * be known. A row with a condition that is not told here fails the test.
 */
type Condition = (player: Player, target: Target) => boolean;

const ALWAYS: Condition = () => true;
const NEVER: Condition = () => false;
const OWN_OR_COORDINATOR: Condition = ({ roles }, target) =>
  target === 'own' || roles.includes('coordinator');

const RECORDS = ['coordinator', 'leader', 'deputyLeader'] as const;
const KNOW_OF_MEETINGS = [...RECORDS, 'representative', 'alternate'] as const;

/** Only who has left has a farewell; of the others the matrix asks about, nobody has. */
const OWN_AND_LEFT: Condition = ({ name }, target) =>
  target === 'own' && /^(representative|alternate) ended/.test(name);

/** Nobody else chairs in the example panel, where leader and deputy leader are there. */
const PREPARES_MEETINGS: Condition = ({ roles }) =>
  roles.some((role) => ['coordinator', 'leader', 'deputyLeader'].includes(role));

/** Rows whose condition narrows what a reading route answers. */
export const READING: Readonly<Record<string, Condition>> = {
  'session.read': ALWAYS,
  'exampleActor.read': ALWAYS,
  'declaration.read': ALWAYS,
  // The example panel keeps no uploaded sheets and no sealed declarations: their own scenarios tell who may read one.
  'declarationScan.read': NEVER,
  'declarationDocument.read': NEVER,
  // The example panel has no portraits either.
  'portrait.show': NEVER,
  'portrait.read': ALWAYS,
  'home.read': ALWAYS,
  'datePoll.read': ALWAYS,
  'noticeAnswer.read': ALWAYS,
  'auditOwn.read': ALWAYS,
  'mailChoice.read': ALWAYS,
  'mailFailure.own': ALWAYS,
  'calendarFeed.read': ALWAYS,
  // Nobody has the address of a calendar: its own scenario tells who gets what by it.
  'calendarFeed.show': NEVER,
  'consent.read': ALWAYS,
  'correction.read': ALWAYS,
  'dataCopy.read': () => false,
  'ownSession.read': ALWAYS,
  'passkey.read': ALWAYS,
  'waysIn.read': ALWAYS,
  'person.read': OWN_OR_COORDINATOR,
  'farewell.read': OWN_AND_LEFT,
  'clauseFindings.read': ALWAYS,
  'signInCode.read': ALWAYS,
  'case.read': ALWAYS,
  'caseRegister.read': ALWAYS,
  'paper.list': ALWAYS,
  'contribution.read': ALWAYS,
  'minutes.read': ALWAYS,
  'screen.read': PREPARES_MEETINGS,
  'minutesLife.read': ALWAYS,
  'minutesMention.read': ALWAYS,
  // The documents asked for are of other meetings: their own scenario tells who may read which.
  'minutesDocument.read': NEVER,
  // The first meetings' minutes are out.
  'publishedMinutes.read': ALWAYS,
  'ruleChange.list': ALWAYS,
  // The example's one is open to all: scenarios of their own tell who may read a draft.
  'ruleChange.read': ALWAYS,
  'task.read': ALWAYS,
  'decision.read': ALWAYS,
  'attendance.read': ALWAYS,
  'election.read': ALWAYS,
  'ballot.list': ALWAYS,
  // The example panel has no secret ballots: their own scenarios tell who may read what.
  'ballot.read': NEVER,
  'ballot.tell': NEVER,
  'ballot.check': NEVER,
  'evaluation.read': ALWAYS,
  'written.list': ALWAYS,
  'written.read': ALWAYS,
  'caseFile.read': ALWAYS,
  // The example panel has no attachments.
  'caseFileContent.read': NEVER,
  'caseClosing.read': ALWAYS,
  'booklet.read': ALWAYS,
  'accessNeeds.read': ALWAYS,
  'dataRead.read': ALWAYS,
  // The leader and the deputy record in every meeting; nobody chairs one that is over but them.
  'minutesEntry.history': ({ roles }) => RECORDS.some((role) => roles.includes(role)),
  'minutesEntry.writers': ({ roles }) => RECORDS.some((role) => roles.includes(role)),
  'statement.own': ({ roles }) => KNOW_OF_MEETINGS.some((role) => roles.includes(role)),
};
