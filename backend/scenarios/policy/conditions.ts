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
const OWN_OR_COORDINATOR: Condition = ({ roles }, target) =>
  target === 'own' || roles.includes('coordinator');

/** Rows whose condition narrows what a reading route answers. */
export const READING: Readonly<Record<string, Condition>> = {
  'session.read': ALWAYS,
  'exampleActor.read': ALWAYS,
  'declaration.read': ALWAYS,
  'home.read': ALWAYS,
  'auditOwn.read': ALWAYS,
  'ownSession.read': ALWAYS,
  'passkey.read': ALWAYS,
  'waysIn.read': ALWAYS,
  'person.read': OWN_OR_COORDINATOR,
  'case.read': ALWAYS,
  'minutes.read': ALWAYS,
  'accessNeeds.read': ALWAYS,
  'dataRead.read': ALWAYS,
  'clauseFindings.read': ALWAYS,
};
