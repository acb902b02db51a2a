import { RuleViolation } from '../../kernel/problem';
import type { LiveMeeting } from '../live/live-meeting';
import { closedCase } from '../rules/openness';

/** @throws 422 when the case is closed and nobody has said by what law */
export function requireGround({ items, panel }: LiveMeeting, caseId: string): void {
  const item = items.find(({ case_id }) => case_id === caseId);
  if (!item) return;
  const facts = { closed: item.closed === 1, ground: item.ground };
  const finding = closedCase(facts, panel.statutes.data);
  if (!finding.ok) throw new RuleViolation([finding], panel.statutes.id);
}
