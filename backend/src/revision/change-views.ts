import { osloDate } from '../kernel/oslo';
import type { RuleCase } from '../meetings/decisions/rule-cases-reader';
import { INTERPRETATIONS, type Interpretations } from '../statutes/interpretations';
import type { StatutesData } from '../statutes/statutes-data';
import type { ChangeRow, SupportRow } from './change-rows';
import {
  ChangeCaseView,
  PlanChangesView,
  PlanDraftView,
  ReadingChangeView,
  SupporterView,
} from './revision.view';
import { planChanges } from './rules/plan-changes';
import type { PlanDraft } from './rules/plan-draft';
import { PLAN_NUMBER_IDS } from './rules/plan-numbers';

/** What differs between two plans, as it is shown. */
export function changesView(
  before: PlanDraft,
  after: PlanDraft,
  data: StatutesData,
): PlanChangesView {
  const { numbers, fields, clauses, unsaid, lost } = planChanges(before, after, data);
  return {
    numbers: numbers.map(({ id, clause, before: was, after: is }) => {
      return { id, clause, before: was, after: is };
    }),
    fields: fields.map(({ id, before: was, after: is }) => ({
      id,
      before: was && { name: was.name, seats: [...was.seats] },
      after: is && { name: is.name, seats: [...is.seats] },
    })),
    clauses: clauses.map(({ id, before: was, after: is }) => ({
      id,
      before: was && { heading: was.heading, text: was.text },
      after: is && { heading: is.heading, text: is.text },
    })),
    unsaid,
    lost: lost.map(({ clause, to }) => ({ clause, to })),
  };
}

export function planView({ numbers, fields, clauses }: PlanDraft): PlanDraftView {
  return {
    numbers: Object.fromEntries(
      PLAN_NUMBER_IDS.map((id) => [id, numbers[id]]),
    ) as unknown as PlanDraftView['numbers'],
    fields: fields.map(({ id, name, seats }) => ({ id, name, seats: [...seats] })),
    clauses: clauses.map(({ id, heading, text }) => ({ id, heading, text })),
  };
}

/** @param inForce the readings it is held against: of the day it was decided, else of today */
export function readingView(change: ChangeRow, inForce: Interpretations): ReadingChangeView | null {
  if (change.kind !== 'interpretation') return null;
  const { id, option } = change.reading;
  const { clause, entrenched } = INTERPRETATIONS[id];
  return { id, clause, entrenched, before: inForce[id], after: option };
}

export function caseView(found: RuleCase | undefined): ChangeCaseView | null {
  if (!found) return null;
  const { caseId, caseNumber, meetingId, meetingOn } = found;
  return { caseId, caseNumber, meetingId, meetingOn };
}

/** Those who want it, by name. Who does not is told to nobody. */
export function supporterViews(support: readonly SupportRow[]): SupporterView[] {
  return support
    .filter(({ answer }) => answer === 'supports')
    .map(({ personId, name, channel, givenAt }) => ({
      personId,
      name,
      channel,
      on: osloDate(givenAt),
    }));
}
