import type { Actor } from '../../kernel/actor';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { nameOf } from '../attendance/panel-on-day';
import type { LiveMeeting } from '../live/live-meeting';
import type { DecisionRow } from '../live/live-outcomes';
import type { ItemRow } from '../meeting-rows';
import { DissentFacts, mayDissent } from '../rules/dissent';
import { sawTheVote } from './saw-the-vote';
import type { VotesHeld } from './vote-rows';
import type { DissentersView } from './votes.view';

/** What the rule on dissent asks of one decision. */
export function dissentFacts(
  decision: DecisionRow,
  held: VotesHeld,
  personId: string | null,
): DissentFacts {
  const vote = voteOn(decision, held);
  const answer = held.choices.find(
    ({ vote_id, person_id }) => vote_id === vote?.id && person_id === personId,
  );
  return {
    method: decision.method,
    entitledIds: decision.frozen.rollIds ?? decision.frozen.entitledIds,
    choice: answer ? answer.choice : undefined,
  };
}

/** Whether one may have a statement of one's own taken into the minutes. */
export function canDissent({ personId }: Actor, decision: DecisionRow, held: VotesHeld): boolean {
  return personId !== null && mayDissent(dissentFacts(decision, held, personId), personId);
}

/**
 * Those who could vote and did not vote for, decision by decision, for who records it on their behalf. Who did not see
 * how people voted gets all who could vote: nobody's answer is told that way.
 */
export function dissentersIn(
  { live, item, actor }: { live: LiveMeeting; item: ItemRow; actor: Actor },
  decisions: readonly DecisionRow[],
  held: VotesHeld,
): DissentersView[] {
  return decisions.flatMap((decision) => {
    const vote = voteOn(decision, held);
    const sees = !vote || sawTheVote(live.room, item.id, actor.personId, vote);
    const known = (id: string) => dissentFacts(decision, held, sees ? id : null);
    const people = known('')
      .entitledIds.filter((id) => mayDissent(known(id), id))
      .map((personId) => ({ personId, name: nameOf(live.panel, personId) }))
      .sort((a, b) => norwegianOrder(a.name, b.name));
    return people.length > 0 ? [{ decisionId: decision.id, people }] : [];
  });
}

function voteOn({ id }: DecisionRow, { votes }: VotesHeld) {
  return votes.find(({ decision_id }) => decision_id === id);
}
