import { Role } from '../kernel/actor';

export type MailKind =
  | 'sign-in-code'
  | 'invitation'
  | 'declaration-code'
  | 'declaration-notice'
  | 'declaration-copy'
  | 'proof-code'
  | 'sign-in-notice'
  | 'factors'
  | 'audit-anchor'
  | 'application-link'
  | 'application-sent'
  | 'application-answer'
  | 'membership-thanks'
  | 'basis-question'
  | 'organisation-request'
  | 'nomination-receipt'
  | 'nominee-notice'
  | 'nomination-answer'
  | 'meeting-notice'
  | 'meeting-change'
  | 'alternate-call'
  | 'meeting-reminder'
  | 'quorum-warning'
  | 'date-poll'
  | 'dates-chosen'
  | 'case-answer'
  | 'minutes-review'
  | 'minutes-reminder'
  | 'task-reminder'
  | 'written-procedure';

/** Why a mail goes out whatever the receiver has chosen. */
export type MailDuty = 'asked' | 'access' | 'security' | 'statutes';

interface KindOfMail {
  /** Null = may be refused. */
  duty: MailDuty | null;
  /** Who gets it; null = everyone. */
  roles: readonly Role[] | null;
}

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;

/**
 * Every kind of mail there is. A new one must say here whether its receiver may refuse it, so nobody can forget
 * to decide: codes one has asked for, word of access and of danger to one's account, and what the statutes
 * demand cannot be refused.
 */
export const MAIL_KINDS: Readonly<Record<MailKind, KindOfMail>> = {
  'sign-in-code': { duty: 'asked', roles: null },
  'proof-code': { duty: 'asked', roles: null },
  'declaration-code': { duty: 'asked', roles: null },
  'declaration-notice': { duty: 'statutes', roles: null },
  'declaration-copy': { duty: 'security', roles: null },
  invitation: { duty: 'access', roles: null },
  'sign-in-notice': { duty: 'security', roles: null },
  'application-link': { duty: 'asked', roles: null },
  'application-sent': { duty: 'asked', roles: null },
  'application-answer': { duty: 'asked', roles: null },
  'membership-thanks': { duty: null, roles: null },
  // To an organisation: nobody in the panel gets it.
  'basis-question': { duty: 'statutes', roles: [] },
  'organisation-request': { duty: 'statutes', roles: [] },
  'nomination-receipt': { duty: 'asked', roles: [] },
  // To people who are not in the panel yet.
  'nominee-notice': { duty: 'asked', roles: [] },
  'nomination-answer': { duty: 'asked', roles: [] },
  'meeting-notice': { duty: 'statutes', roles: [...PANEL, 'coordinator'] },
  'meeting-change': { duty: 'statutes', roles: [...PANEL, 'coordinator'] },
  'alternate-call': { duty: 'statutes', roles: ['alternate'] },
  'meeting-reminder': { duty: null, roles: PANEL },
  'quorum-warning': { duty: null, roles: ['coordinator', 'leader', 'deputyLeader'] },
  'date-poll': { duty: null, roles: PANEL },
  'dates-chosen': { duty: null, roles: PANEL },
  // AU owes whoever raised a case an answer (UP 4.1).
  'case-answer': { duty: 'statutes', roles: PANEL },
  // Those who were there have their days to object (UP 4.3).
  'minutes-review': { duty: 'statutes', roles: PANEL },
  'minutes-reminder': { duty: null, roles: PANEL },
  'task-reminder': { duty: null, roles: [...PANEL, 'coordinator'] },
  // All must be asked, or nothing can be decided (UP 3.4).
  'written-procedure': { duty: 'statutes', roles: PANEL },
  factors: { duty: 'security', roles: null },
  'audit-anchor': { duty: null, roles: ['coordinator', 'leader'] },
};

/** Every kind, in the order of the register. */
export function mailKinds(): MailKind[] {
  return Object.keys(MAIL_KINDS) as MailKind[];
}

/** Whether a mail of this kind waits for the morning: all but what one waits for, and what warns of one's account. */
export function waitsForMorning(kind: MailKind): boolean {
  const { duty } = MAIL_KINDS[kind];
  return duty === null || duty === 'statutes';
}
