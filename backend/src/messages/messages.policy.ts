import { definePolicy } from '../kernel/policy';

/** Only the coordinator reads what has gone out; which mails one wants is one’s own choice. */
export const messagesPolicy = definePolicy({
  'outbox.read': { roles: ['coordinator'], assurance: 2, views: 'OutboxMailView' },
  'outbox.print': { roles: ['coordinator'], assurance: 2 },
  'outbox.retry': { roles: ['coordinator'], assurance: 2 },
  'outbox.post': { roles: ['coordinator'], assurance: 2 },
  'mailFailure.read': { roles: ['coordinator'], assurance: 2, views: 'MailFailureView' },
  'mailFailure.own': {
    roles: 'signedIn',
    assurance: 1,
    own: 'one’s own',
    views: 'OwnMailFailureView',
  },
  'mailText.read': { roles: ['coordinator'], assurance: 2, views: 'MailTextKindView' },
  'mailText.change': { roles: ['coordinator'], assurance: 2 },
  'reminder.read': { roles: ['coordinator'], assurance: 2, views: 'ComingRemindersView' },
  'reminder.stop': { roles: ['coordinator'], assurance: 2 },
  'mailChoice.read': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
  'mailChoice.change': { roles: 'signedIn', assurance: 1, own: 'one’s own' },
});
