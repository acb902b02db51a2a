import type { HeldInCase, HeldNobody, HeldRound } from '../../elections/held-elections-reader';
import { lastDay } from '../../membership/rules/period';
import { osloDate } from '../../kernel/oslo';
import { MINUTES_ELECTION_WORDS, MinutesElectionWords } from '../../texts/minutes-election-words';
import { MINUTES_WORDS, MinutesLanguage } from '../../texts/minutes-words';
import { nameOf } from '../attendance/panel-on-day';
import type { LiveMeeting } from '../live/live-meeting';
import type { MinutesElectionLineView } from './minutes.view';

/** How one rendering speaks of an election: for the panel with names, in public with candidates by letter. */
interface Voice {
  words: MinutesElectionWords;
  language: MinutesLanguage;
  clause: string;
  inPublic: boolean;
  /** Somebody who stood. */
  candidate: (personId: string) => string;
  name: (personId: string) => string;
}

/** What the minutes tell of the elections of one case: each round, lots, who was elected, or that nobody stood. */
export function electionLines(
  live: LiveMeeting,
  elections: readonly HeldInCase[],
  caseId: string,
  language: MinutesLanguage,
): MinutesElectionLineView[] {
  return elections
    .filter((each) => each.caseId === caseId)
    .flatMap((election) => {
      const panel = linesOf(live, election, voiceOf(live, election, language, false));
      const open = linesOf(live, election, voiceOf(live, election, language, true));
      return panel.map((text, i) => ({ text, inPublic: open[i] ?? '' }));
    });
}

function voiceOf(
  { panel }: LiveMeeting,
  { rounds, term }: HeldInCase,
  language: MinutesLanguage,
  inPublic: boolean,
): Voice {
  const words = MINUTES_ELECTION_WORDS[language];
  const stood = rounds.flatMap(({ candidates }) => candidates.map(({ personId }) => personId));
  const order = [...new Set([...stood, ...(term ? [term.personId] : [])])];
  const letter = (id: string) => String.fromCharCode('A'.charCodeAt(0) + order.indexOf(id));
  const name = (id: string) => nameOf(panel, id);
  const candidate = inPublic ? (id: string) => words.candidate(letter(id)) : name;
  const clause = panel.statutes.data.clauseOf['election-method'];
  return { words, language, clause, inPublic, candidate, name };
}

function linesOf(live: LiveMeeting, election: HeldInCase, voice: Voice): string[] {
  const here = election.rounds.filter(({ openedAt }) => happenedIn(live, openedAt));
  const { words } = voice;
  const kind = words.kind[election.kind];
  const lines = [
    ...election.nobody
      .filter(({ meetingId }) => meetingId === live.meeting.id)
      .flatMap((each) => nobodyLine(each, election, voice)),
    ...here.flatMap((round) => roundLines(round, voice)),
    ...resultLine(live, election, here, voice),
  ];
  const { state, endedAt, abortedBecause } = election;
  if (state === 'aborted' && endedAt !== null && happenedIn(live, endedAt)) {
    lines.push(words.calledOff(voice.inPublic ? null : abortedBecause));
  }
  return kind !== null && lines.length > 0 ? [kind, ...lines] : lines;
}

/** Rounds are opened in the meeting, and an election may stand on more than one agenda. */
function happenedIn({ meeting }: LiveMeeting, at: string): boolean {
  const { opened_at, closed_at } = meeting;
  return opened_at !== null && opened_at <= at && (closed_at === null || at <= closed_at);
}

/** One paragraph for a round; a drawing of lots after it is another. */
function roundLines(round: HeldRound, voice: Voice): string[] {
  const { words, inPublic, candidate, name } = voice;
  if (round.state === 'open') return [];
  const head = words.round(round.number, words.method[round.method]);
  if (round.state === 'aborted') {
    return [`${head} ${words.aborted(inPublic ? null : round.abortedBecause)}`];
  }
  const told = [
    head,
    sumsOf(round, voice),
    ...(round.method === 'acclamation' ? [] : [words.roll(round.roll)]),
    ...(round.tellerIds.length > 0
      ? [words.tellers(inPublic ? null : round.tellerIds.map(name))]
      : []),
    outcomeOf(round, voice),
    ...quorumOf(round, voice),
  ];
  const { lot } = round;
  if (!lot) return [told.join(' ')];
  const seen = inPublic ? null : { witnesses: lot.witnessIds.map(name), words: lot.words };
  return [told.join(' '), words.lot(candidate(lot.drawnId), seen)];
}

/** The votes once they are published; else only who stood. */
function sumsOf({ candidates, sums, method }: HeldRound, { words, candidate }: Voice): string {
  const named = candidates.map(({ personId, votes }) => ({ name: candidate(personId), votes }));
  if (sums === null) return words.stood(words.list(named.map(({ name }) => name)));
  return words.votes(named, {
    no: candidates.length === 1 ? sums.no : null,
    blank: sums.blank,
    spoiled: method === 'hands' ? null : sums.spoiled,
  });
}

function outcomeOf(round: HeldRound, { words, candidate }: Voice): string {
  const between = words.list(round.betweenIds.map(candidate));
  const elected = candidate(round.electedId ?? '');
  const { outcome } = words;
  switch (round.outcome) {
    case 'acclamation':
      return outcome.acclamation(elected);
    case 'elected':
      return outcome.elected(elected);
    case 'secondRound':
      return outcome.secondRound(between);
    case 'tie':
      return outcome.tie(between);
    case 'reopened':
      return outcome.reopened;
    case 'ballotAsked':
      return outcome.ballotAsked;
    case null:
      return '';
  }
}

/** UP 3.4: the sum the result was judged by. */
function quorumOf({ findings }: HeldRound, { language }: Voice): string[] {
  const found = findings.find(({ rule }) => rule === 'quorum');
  if (!found) return [];
  const { present, needed, basis } = found.facts as Record<string, number>;
  return [MINUTES_WORDS[language].quorum(present ?? 0, needed ?? 0, basis ?? 0, found.clause)];
}

function resultLine(
  { meeting }: LiveMeeting,
  { term, office, rounds }: HeldInCase,
  here: readonly HeldRound[],
  { words, candidate, clause }: Voice,
): string[] {
  const byHand = rounds.length === 0 && term?.electedOn === osloDate(meeting.starts_at);
  const inRound = here.some(({ electedId }) => electedId !== null);
  if (term === null || !(inRound || byHand)) return [];
  const [from, until] = [words.date(term.from), words.date(lastDay(term))];
  return [words.result(words.office[office], candidate(term.personId), from, until, clause)];
}

function nobodyLine(
  { answers, asked, actingId }: HeldNobody,
  { office }: HeldInCase,
  { words, inPublic, name, clause }: Voice,
): string[] {
  const called = ({ personId, as }: NonNullable<HeldNobody['asked']>) =>
    inPublic ? words[as] : name(personId);
  const actor = answers.find(({ personId }) => personId === actingId);
  const title = words.office[office];
  const settled = actor ? words.acting(called(actor), title) : words.nobodyActs(title);
  const told = [
    words.nobody(clause),
    ...answers.map((each) => words.acts(called(each), each.answer)),
    asked ? words.asked(called(asked)) : settled,
  ];
  return [told.join(' ')];
}
