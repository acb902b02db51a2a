import { Client } from '../client';
import { Body } from '../panel-book';
import { must } from './people-seed';

/** A case at hand with those who may vote in it. */
interface AtHand {
  meetingId: string;
  itemId: string;
  seated: readonly string[];
  recused: readonly string[];
  /** A text with a canary of a field. @param by whose it is, if anybody's */
  line: (field: string, by?: string | null) => string;
}

/** Says something in every way a vote knows: a vote aborted, a decision, a statement, and input below quorum. */
export async function voteOn(coordinator: Client, here: AtHand): Promise<Body> {
  const { itemId, line } = here;
  const at = `/agenda-items/${itemId}`;
  const [proposer = ''] = here.seated;
  const proposal = { text: line('proposal.text', proposer), byPersonId: proposer };
  const latest = async (body: Body): Promise<Body> => {
    const live = await must(coordinator.post(`${at}/proposals`, body));
    return itemIn(live, itemId).proposals.at(-1);
  };
  const { id: proposalId, version } = await latest(proposal);
  const text = line('proposal.new_text', proposer);
  await must(coordinator.put(`/proposals/${proposalId}`, { text, version }));
  const opened = await must(coordinator.post(`${at}/votes`, { proposalId }));
  const vote = itemIn(opened, itemId).votes.open;
  const abort = { version: vote.version, reason: line('item_vote.reason') };
  await must(coordinator.post(`/votes/${vote.id}/abort`, abort));
  const votes = { method: 'count', for: 2, against: 1, blank: 0 };
  const decision = { text: line('decision.text'), reason: line('decision.reason') };
  const live = await must(
    coordinator.post(`${at}/decisions`, { proposalId, ...votes, ...decision }),
  );
  await dissent(coordinator, here, itemIn(live, itemId).decisions.at(-1).id);
  return inputBelowQuorum(coordinator, here);
}

async function dissent(coordinator: Client, { seated, recused, line }: AtHand, id: string) {
  const who = seated.find((each) => !recused.includes(each)) ?? '';
  const text = line('dissent.text', who);
  await must(coordinator.put(`/decisions/${id}/dissents/${who}`, { text }));
}

/** All leave for a moment, and come back. */
async function inputBelowQuorum(
  coordinator: Client,
  { meetingId, itemId, seated, line }: AtHand,
): Promise<Body> {
  const all = (state: string) =>
    seated.reduce<Promise<Body>>(
      (last, personId) =>
        last.then(() =>
          must(coordinator.post(`/meetings/${meetingId}/attendance`, { personId, state })),
        ),
      Promise.resolve({}),
    );
  await all('left');
  const input = { text: line('item_input.text') };
  await must(coordinator.post(`/agenda-items/${itemId}/inputs`, input));
  return all('present');
}

function itemIn(live: Body, itemId: string): Body {
  return live.items.find((each: Body) => each.id === itemId);
}
