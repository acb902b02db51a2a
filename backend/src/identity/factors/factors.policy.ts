import { definePolicy } from '../../kernel/policy';

/** Who may do what about passwords, recovery codes and the ways in. */
export const factorsPolicy = definePolicy({
  'passwordSession.create': {
    roles: 'anyone',
    assurance: 0,
    own: 'password and app code of an account, in a real panel',
  },
  'recoveryCodeSession.create': {
    roles: 'anyone',
    assurance: 0,
    own: 'an unused recovery code of an account, in a real panel',
  },
  'waysIn.read': { roles: 'signedIn', assurance: 1, inSetup: true, own: 'one’s own' },
  'waysIn.change': { roles: 'signedIn', assurance: 3, inSetup: true, own: 'one’s own' },
});
