import { definePolicy } from '../kernel/policy';

export const auditPolicy = definePolicy({
  'audit.read': { roles: ['coordinator'], assurance: 2, views: 'acts and digests, no content' },
});
