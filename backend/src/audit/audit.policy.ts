import { definePolicy } from '../kernel/policy';

/** Coordinator and leader read the log; everyone sees what concerns themselves, and may keep a head of it. */
export const auditPolicy = definePolicy({
  'audit.read': {
    roles: ['coordinator', 'leader'],
    assurance: 2,
    views: 'acts and digests, no content',
  },
  'audit.check': { roles: ['coordinator', 'leader'], assurance: 2 },
  'auditOwn.read': {
    roles: 'signedIn',
    assurance: 1,
    own: 'one’s own acts and what was done with one’s own record',
    views: 'acts only, nobody else by name',
  },
  'auditWitness.create': {
    roles: 'signedIn',
    assurance: 1,
    own: 'a number and a root, nothing about anyone',
  },
});
