import { definePolicy } from '../kernel/policy';

/** What people may do with their own data, and what the coordinator answers. */
export const privacyPolicy = definePolicy({
  'correction.read': { roles: 'signedIn', assurance: 1, own: 'one’s own', views: 'CorrectionView' },
  'correction.ask': { roles: 'signedIn', assurance: 1, own: 'about oneself' },
  'correctionTask.read': { roles: ['coordinator'], assurance: 2, views: 'CorrectionView' },
  'correction.answer': { roles: ['coordinator'], assurance: 2 },
  'erasure.read': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'ErasuresView',
  },
  'erasure.approve': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 3,
    own: 'two different people, one after the other',
  },
  'dataCopy.create': { roles: 'signedIn', assurance: 3, own: 'of one’s own data' },
  // The copy holds what the vault keeps: no easier to get at than that.
  'dataCopy.read': {
    roles: 'signedIn',
    assurance: 2,
    own: 'one’s own, in the session that asked for it, for 24 hours',
  },
});
