import { definePolicy } from '../kernel/policy';

/** Access needs stand in the vault: the person writes and erases, the coordinator opens one at a time. */
export const accessPolicy = definePolicy({
  'accessNeeds.read': { roles: 'signedIn', assurance: 2, own: 'that one has written, not what' },
  'accessNeeds.save': { roles: 'signedIn', assurance: 2, own: 'one’s own' },
  'accessNeeds.withdraw': { roles: 'signedIn', assurance: 2, own: 'one’s own' },
  'accessNeeds.openOwn': { roles: 'signedIn', assurance: 2, own: 'one’s own' },
  'accessNeeds.open': {
    roles: ['coordinator'],
    assurance: 3,
    own: 'one person at a time, with a purpose; the person sees it',
  },
  'dataRead.read': { roles: 'signedIn', assurance: 2, own: 'who has seen one’s own data' },
});
