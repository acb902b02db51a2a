import { definePolicy } from '../kernel/policy';

/** Everyone has a home; what stands on it follows from the roles. */
export const homePolicy = definePolicy({
  'home.read': { roles: 'signedIn', assurance: 1, own: 'one’s own tasks', views: 'HomeView' },
  'clauseFindings.read': {
    roles: 'signedIn',
    assurance: 1,
    own: 'of the composition with names for those who see the board, without for other members',
    views: 'Finding',
  },
});
