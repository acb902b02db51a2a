import { badInput, conflict } from '../../kernel/problem';
import { tally } from '../rules/tally';
import type { Ballot } from './judge-decision';
import type { RecordDecisionDto } from './record-decision.dto';

/** The numbers as they were counted in the room, or as the answers to a roll call add up. */
export function ballotIn(
  dto: RecordDecisionDto,
  sittingIds: readonly string[],
  chairId: string | null,
): Ballot {
  const { method, objections = 0 } = dto;
  if (method === 'rollCall') return called(dto, sittingIds, chairId);
  if (method === 'count') return { method, objections, counted: countIn(dto) };
  const everyone = { for: sittingIds.length, against: 0, blank: 0, chairChoice: null };
  return { method, objections, counted: everyone };
}

/** @throws 400 naming each number that is missing */
function countIn(dto: RecordDecisionDto) {
  const missing = (['for', 'against', 'blank'] as const).filter((key) => dto[key] === undefined);
  if (missing.length > 0) {
    throw badInput(missing.map((field) => ({ field, constraint: 'isInt' })));
  }
  const { for: yes = 0, against = 0, blank = 0, chairChoice = null } = dto;
  return { for: yes, against, blank, chairChoice };
}

/** @throws 400 without answers; 409 'roll-changed' unless everybody in a seat, and nobody else, was called once */
function called(
  { choices, objections = 0 }: RecordDecisionDto,
  sittingIds: readonly string[],
  chairId: string | null,
): Ballot {
  if (choices === undefined) throw badInput([{ field: 'choices', constraint: 'isArray' }]);
  const rollIds = choices.map(({ personId }) => personId);
  const once = new Set(rollIds).size === rollIds.length;
  const same =
    rollIds.length === sittingIds.length && rollIds.every((id) => sittingIds.includes(id));
  if (!once || !same) throw conflict('roll-changed');
  return { method: 'rollCall', objections, rollIds, counted: tally(choices, sittingIds, chairId) };
}
