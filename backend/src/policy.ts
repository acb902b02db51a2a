import { accessPolicy } from './access/access.policy';
import { administrationPolicy } from './administration/administration.policy';
import { auditPolicy } from './audit/audit.policy';
import { ballotsPolicy } from './ballots/ballots.policy';
import { declarationsPolicy } from './declarations/declarations.policy';
import { sealPolicy } from './documents/seal/seal.policy';
import { electionsPolicy } from './elections/elections.policy';
import { forecastPolicy } from './forecast/forecast.policy';
import { factorsPolicy } from './identity/factors/factors.policy';
import { recoveryPolicy } from './identity/recovery/recovery.policy';
import { homePolicy } from './home/home.policy';
import { identityPolicy } from './identity/identity.policy';
import { kernelPolicy } from './kernel/kernel.policy';
import { PolicyTable } from './kernel/policy';
import { afterPolicy } from './meetings/after.policy';
import { casesPolicy } from './meetings/cases/cases.policy';
import { filesPolicy } from './meetings/files/files.policy';
import { feedPolicy } from './meetings/feed/feed.policy';
import { meetingsPolicy } from './meetings/meetings.policy';
import { noticePolicy } from './meetings/notice/notice.policy';
import { membershipPolicy } from './membership/membership.policy';
import { messagesPolicy } from './messages/messages.policy';
import { privacyPolicy } from './privacy/privacy.policy';
import { recruitmentPolicy } from './recruitment/recruitment.policy';
import { requestsPolicy } from './recruitment/requests.policy';
import { revisionPolicy } from './revision/revision.policy';
import { statutesPolicy } from './statutes/statutes.policy';

/** The rows slice by slice, in the order in which the program's own page shows them. */
export const POLICY_BY_SLICE = {
  identity: { ...identityPolicy, ...factorsPolicy, ...recoveryPolicy },
  membership: membershipPolicy,
  elections: electionsPolicy,
  ballots: ballotsPolicy,
  recruitment: { ...recruitmentPolicy, ...requestsPolicy },
  declarations: declarationsPolicy,
  meetings: {
    ...meetingsPolicy,
    ...casesPolicy,
    ...filesPolicy,
    ...noticePolicy,
    ...feedPolicy,
    ...afterPolicy,
  },
  access: accessPolicy,
  forecast: forecastPolicy,
  statutes: { ...statutesPolicy, ...revisionPolicy },
  home: homePolicy,
  documents: sealPolicy,
  privacy: privacyPolicy,
  messages: messagesPolicy,
  audit: auditPolicy,
  administration: administrationPolicy,
  kernel: kernelPolicy,
} as const satisfies Record<string, PolicyTable>;

/** Every row of every slice: what is not here is not allowed to anyone. */
export const POLICY: PolicyTable = Object.assign({}, ...Object.values(POLICY_BY_SLICE));
