import { auditPolicy } from './audit/audit.policy';
import { sealPolicy } from './documents/seal/seal.policy';
import { declarationsPolicy } from './declarations/declarations.policy';
import { electionsPolicy } from './elections/elections.policy';
import { homePolicy } from './home/home.policy';
import { identityPolicy } from './identity/identity.policy';
import { kernelPolicy } from './kernel/kernel.policy';
import { PolicyTable } from './kernel/policy';
import { meetingsPolicy } from './meetings/meetings.policy';
import { membershipPolicy } from './membership/membership.policy';
import { messagesPolicy } from './messages/messages.policy';
import { statutesPolicy } from './statutes/statutes.policy';

/** Every row of every slice: what is not here is not allowed to anyone. */
export const POLICY: PolicyTable = {
  ...kernelPolicy,
  ...sealPolicy,
  ...auditPolicy,
  ...identityPolicy,
  ...messagesPolicy,
  ...statutesPolicy,
  ...membershipPolicy,
  ...electionsPolicy,
  ...declarationsPolicy,
  ...meetingsPolicy,
  ...homePolicy,
};
