import type { DecisionEntry } from './decision-entry';
import type { OtherDecisionView, RegisteredDecisionView } from './decisions.view';

export function entryView(entry: DecisionEntry): RegisteredDecisionView {
  return {
    id: entry.id,
    caseId: entry.caseId,
    caseNumber: entry.caseNumber,
    title: entry.title,
    text: entry.text,
    outcome: entry.outcome,
    method: entry.method,
    for: entry.for,
    against: entry.against,
    blank: entry.blank,
    present: entry.present,
    needed: entry.needed,
    on: entry.on,
    meetingId: entry.meetingId,
    meetingNumber: entry.meetingNumber,
    meetingYear: entry.meetingYear,
    goal: entry.goal,
    addressee: entry.addressee,
    clauses: [...entry.clauses],
    closed: entry.closed === 1,
    superseded: entry.supersededBy !== null,
    written: entry.written?.standing ?? null,
  };
}

export function otherView({ id, caseNumber, title, on }: DecisionEntry): OtherDecisionView {
  return { id, caseNumber, title, on };
}
