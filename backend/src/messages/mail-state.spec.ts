import { MailFacts, mailState } from './mail-state';

const NOW = '2026-11-12T09:00:00.000Z';
const LATER = '2026-11-12T09:04:00.000Z';
const mail = (facts: Partial<MailFacts>): MailFacts => ({
  sentAt: null,
  postedAt: null,
  attempts: 0,
  mostAttempts: 8,
  nextTryAt: null,
  refusal: null,
  ...facts,
});

describe('A mail in the outbox', () => {
  test.each([
    ['waiting', {}],
    ['waiting', { nextTryAt: '2026-11-12T07:00:00.000Z' }],
    ['night', { nextTryAt: LATER }],
    ['trying', { attempts: 2, refusal: 'later' as const, nextTryAt: LATER }],
    ['trying', { attempts: 8, nextTryAt: LATER }],
    ['failed', { attempts: 8, nextTryAt: '2026-11-12T08:00:00.000Z' }],
    ['failed', { attempts: 8, refusal: 'later' as const, nextTryAt: LATER }],
    ['failed', { attempts: 1, refusal: 'address' as const }],
    ['failed', { attempts: 1, refusal: 'mail' as const }],
    ['sent', { attempts: 2, refusal: 'later' as const, sentAt: NOW }],
    ['posted', { attempts: 1, refusal: 'address' as const, postedAt: NOW }],
  ] as const)('is %s when %j', (state, facts) => {
    expect(mailState(mail(facts), NOW)).toBe(state);
  });
});
