import { definePolicy } from '../kernel/policy';

/** What those who run the panel may see of the program itself. */
export const administrationPolicy = definePolicy({
  'policy.read': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'PolicyAreaView',
  },
});
