import { definePolicy } from '../kernel/policy';

/** Only the coordinator reads what has gone out. */
export const messagesPolicy = definePolicy({
  'outbox.read': { roles: ['coordinator'], assurance: 2, views: 'OutboxMailView' },
});
