import { Actor } from '../../kernel/actor';
import { osloDate } from '../../kernel/oslo';
import { caseNumber } from '../meeting-rows';
import { AgendaDays, isLate, statusOfKnown } from './case-days';
import { waitOf } from './case-follow-ups';
import { currentAnswer, KnownCase } from './case-rows';
import { isAhead, meetingOf, Placement, wasLeft } from './case-status';
import { CasePlaceView, CaseRowView } from './cases.view';

/** One line of the register, cut to what the reader may know. */
export function rowView(
  known: KnownCase,
  actor: Actor,
  mayKnow: boolean,
  days: AgendaDays,
): CaseRowView {
  const { row, placements } = known;
  const place = meetingOf(placements);
  const status = statusOfKnown(known);
  return {
    caseId: row.id,
    caseNumber: caseNumber({ case_number: row.number, case_year: row.year }),
    title: mayKnow ? row.title : null,
    type: row.raisedBy !== null && placements.length === 0 ? null : row.type,
    status,
    closed: row.closed === 1,
    standing: row.standing !== null,
    raisedOn: osloDate(row.createdAt),
    raisedBy: mayKnow ? row.raisedByName : null,
    mine: isMine(known, actor),
    meeting: place && placeView(place),
    late: isLate(known, days),
    until: status === 'postponed' ? (currentAnswer(known)?.until ?? null) : null,
    waits: mayKnow ? waitOf(known, days.today) : null,
  };
}

export function isMine({ row }: KnownCase, { personId }: Actor): boolean {
  return personId !== null && row.raisedBy === personId;
}

export function placeView(place: Placement): CasePlaceView {
  const { meetingId, number, year, startsAt, state } = place;
  return { meetingId, number, year, startsAt, state, outcome: outcomeOf(place) };
}

function outcomeOf(place: Placement): CasePlaceView['outcome'] {
  if (place.decisions > 0) return 'decided';
  if (wasLeft(place)) return 'carriedOver';
  return isAhead(place) || place.itemState === 'pending' ? null : 'treated';
}
