import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { voteOutcome } from './majority';
import { presence } from './presence';
import { type Choice, type RollEntry, tally } from './tally';
import { votes } from './votes';

const read = defaultInterpretations();
const split = withOption(read, 'tie-case', 'split-advice');

function roll(...choices: (Choice | null)[]): RollEntry[] {
  return choices.map((choice, i) => ({ personId: `p${i}`, choice }));
}

function everybody(entries: readonly RollEntry[]): string[] {
  return entries.map(({ personId }) => personId);
}

function outcome(entries: RollEntry[], chairId: string | null, reading = read) {
  const counted = tally(entries, everybody(entries), chairId);
  const facts = { ...counted, method: 'openVote' as const, secret: false, present: entries.length };
  return voteOutcome(facts, reading);
}

const FOUR_EACH: (Choice | null)[] = [
  ...(['for', 'for', 'for', 'for'] as const),
  ...(['against', 'against', 'against', 'against'] as const),
];

describe('UP 3.4: answers by name are added up', () => {
  test('vote 4 for, 4 against, 1 blank, chair for: adopted by the chair’s vote', () => {
    expect(outcome(roll(...FOUR_EACH, 'blank'), 'p0')).toMatchObject({
      outcome: 'adopted',
      byChairsVote: true,
      cast: 8,
    });
  });

  test('a chair who voted blank lets a tie fall', () => {
    expect(outcome(roll(...FOUR_EACH, 'blank'), 'p8')).toMatchObject({
      outcome: 'fallen',
      byChairsVote: false,
      tied: true,
    });
  });

  test('a chair who has not answered has not chosen, and a tie falls', () => {
    const entries = roll(...FOUR_EACH, null);
    expect(tally(entries, everybody(entries), 'p8').chairChoice).toBe('none');
    expect(outcome(entries, 'p8')).toMatchObject({ outcome: 'fallen', byChairsVote: false });
  });

  test('in a tie both views go out when the panel has said so', () => {
    expect(outcome(roll(...FOUR_EACH), 'p0', split)).toMatchObject({ split: true, tied: true });
  });

  test('vote 0 for, 0 against, 6 blank: falls, no casting vote', () => {
    const blank = Array.from({ length: 6 }, () => 'blank' as const);
    expect(outcome(roll(...blank), 'p0')).toMatchObject({ outcome: 'fallen', tied: false });
  });

  test('who has left does not count, and who came in meanwhile was never asked', () => {
    const counted = tally(roll('for', 'against', null), ['p0', 'p2', 'late'], 'late');
    expect(counted).toEqual({
      for: 1,
      against: 0,
      blank: 0,
      chairChoice: null,
      countedIds: ['p0'],
      goneIds: ['p1'],
      missingIds: ['p2'],
    });
  });

  test('a vote nobody answered is nobody for and nobody against', () => {
    expect(outcome(roll(null, null), 'p0')).toMatchObject({ outcome: 'fallen', cast: 0 });
  });
});

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];
type Step =
  | { who: string; does: 'chooses'; choice: Choice }
  | { who: string; does: 'leaves' | 'returns' | 'isRecused' };
const steps = fc.array(
  fc.oneof(
    fc.record({
      who: fc.constantFrom(...PEOPLE),
      does: fc.constant('chooses' as const),
      choice: fc.constantFrom<Choice>('for', 'against', 'blank'),
    }),
    fc.record({
      who: fc.constantFrom(...PEOPLE),
      does: fc.constantFrom('leaves' as const, 'returns' as const, 'isRecused' as const),
    }),
  ),
  { maxLength: 60 },
);

/** The program’s way: a roll, a room, and who sits in it when the vote closes. */
function played(events: readonly Step[], asked: readonly string[]) {
  const entries = new Map<string, Choice | null>(asked.map((id) => [id, null]));
  const there = new Set(asked);
  const recused = new Set<string>();
  const sitting = () =>
    presence(
      {
        seats: PEOPLE.map((holderId, i) => ({ number: i + 1, holderId })),
        attendees: [...there].map((personId) => ({ personId, mode: 'present', arrivedAt: '' })),
        alternateIds: [],
        substitutions: [],
        recusedIds: [...recused],
        caseStartedAt: null,
        closed: false,
        signedIds: [],
      },
      POLYFON_STATUTES,
      read,
    ).seats.flatMap(({ sitterId }) => sitterId ?? []);
  for (const step of events) {
    if (step.does === 'leaves') there.delete(step.who);
    else if (step.does === 'returns') there.add(step.who);
    else if (step.does === 'isRecused') recused.add(step.who);
    else if (step.does === 'chooses' && entries.has(step.who) && sitting().includes(step.who)) {
      entries.set(step.who, step.choice);
    }
  }
  const now = [...entries].map(([personId, choice]) => ({ personId, choice }));
  return { counted: tally(now, sitting(), 'p0'), present: sitting().length };
}

/** The model: each person’s own story read backwards, without a roll or a room. */
function modelled(events: readonly Step[], asked: readonly string[]) {
  const sums = { for: 0, against: 0, blank: 0 };
  for (const who of asked) {
    const own = events.filter((step) => step.who === who);
    if (own.some(({ does }) => does === 'isRecused')) continue;
    if (own.findLast(({ does }) => does === 'leaves' || does === 'returns')?.does === 'leaves') {
      continue;
    }
    const valid = own.filter((step, i) => {
      const before = own
        .slice(0, i)
        .findLast(({ does }) => does === 'leaves' || does === 'returns');
      return step.does === 'chooses' && before?.does !== 'leaves';
    });
    const last = valid.at(-1);
    if (last?.does === 'chooses') sums[last.choice] += 1;
  }
  return sums;
}

describe('UP 3.4: an open vote, whatever happens while it is open', () => {
  test('counts what the model counts, over choices, changes, leaving, returning and recusal', () => {
    fc.assert(
      fc.property(steps, fc.subarray(PEOPLE, { minLength: 1 }), (events, asked) => {
        const { counted } = played(events, asked);
        const { for: yes, against, blank } = counted;
        expect({ for: yes, against, blank }).toEqual(modelled(events, asked));
      }),
      PROPERTY_RUNS,
    );
  });

  test('never holds more votes than heads in seats, and the chair’s vote is among them', () => {
    fc.assert(
      fc.property(steps, fc.subarray(PEOPLE, { minLength: 1 }), (events, asked) => {
        const { counted, present } = played(events, asked);
        expect(votes({ ...counted, present }, POLYFON_STATUTES).ok).toBe(true);
      }),
      PROPERTY_RUNS,
    );
  });
});
