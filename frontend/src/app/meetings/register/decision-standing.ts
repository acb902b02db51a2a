import type { RegisteredDecisionView } from '../../api/schema';
import type { IconName } from '../../ui/icons';

/** Where a decision stands: its text key, its icon, and whether it holds for good. */
export interface DecisionStanding {
  text: string;
  icon: IconName;
  ok: boolean;
}

/** What was decided in writing is provisional until a meeting has confirmed it. */
export function decisionStanding(row: RegisteredDecisionView): DecisionStanding {
  const { superseded, written, outcome } = row;
  if (superseded)
    return { text: 'after.decisions.superseded', icon: 'arrow-right-left', ok: false };
  if (written === 'provisional') {
    return { text: 'after.written.status.provisional', icon: 'clock', ok: false };
  }
  const text = written === null ? `after.decisions.${outcome}` : `after.written.status.${written}`;
  const ok = outcome === 'adopted';
  return { text, icon: ok ? 'checkmark-circle-fill' : 'minus-circle', ok };
}
