import { definePolicy } from '../../kernel/policy';

/** Who may do what about letters, one-time codes and new ways in. */
export const recoveryPolicy = definePolicy({
  'setupSession.create': {
    roles: 'anyone',
    assurance: 0,
    own: 'an unused one-time code on paper, in a real panel',
  },
  'setupSession.complete': {
    roles: 'signedIn',
    assurance: 1,
    inSetup: true,
    own: 'one’s own, by a one-time code',
  },
  'setupCode.report': { roles: 'anyone', assurance: 0, own: 'the paper of a code that was used' },
  'setupCode.see': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'hostOpening.read': { roles: 'signedIn', assurance: 1 },
  'letter.read': { roles: ['coordinator'], assurance: 2 },
  'letter.create': {
    roles: ['coordinator'],
    assurance: 3,
    own: 'for those who have never come in; others need two people',
  },
  'letter.withdraw': { roles: ['coordinator'], assurance: 2 },
  'recovery.read': { roles: ['coordinator', 'leader', 'deputyLeader'], assurance: 2 },
  'recovery.start': { roles: ['coordinator'], assurance: 3, own: 'never for oneself' },
  'recovery.confirm': {
    roles: ['leader', 'deputyLeader'],
    assurance: 3,
    own: 'never one’s own, nor what one has started',
  },
  'recovery.cancel': {
    roles: 'signedIn',
    assurance: 1,
    own: 'one’s own, or as coordinator, leader or deputy leader',
  },
  'recovery.complete': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 3,
    own: 'a day after the second person; never one’s own',
  },
});
