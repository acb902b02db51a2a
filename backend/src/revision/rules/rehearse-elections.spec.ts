import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import type { OfficeTermFacts } from '../../elections/rules/office-term';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import {
  type PastElection,
  type PastRound,
  rehearseElection,
  rehearseRound,
} from './rehearse-elections';
import type { Supposed } from './supposed';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();

const plan = (change: Partial<StatutesData>): Supposed => ({
  kind: 'statutes',
  apply: (before) => ({ ...before, ...change }),
});
const reading = (id: Extract<Supposed, { kind: 'interpretation' }>['id'], option: string) =>
  ({ kind: 'interpretation', id, option }) as const;

function term(year: number, change: Partial<OfficeTermFacts> = {}): OfficeTermFacts {
  const from = `${year}-11-24`;
  const to = `${year + 2}-11-24`;
  return {
    office: 'leader',
    personId: 'kari',
    electedOn: from,
    from,
    to,
    kind: 'ordinary',
    ...change,
  };
}

function past(change: Partial<PastElection> = {}): PastElection {
  return {
    ...{ id: 't1', term: term(2029), earlier: [], vacatedTermEnds: null },
    ...{ statutes: data, interpretations: readings },
    ...change,
  };
}

describe('A past election to an office under another plan', () => {
  const offices = (change: Partial<StatutesData['offices']>) =>
    plan({ offices: { ...data.offices, ...change } });
  const told = { id: 't1', office: 'leader', on: '2029-11-24', to: null, quorum: null };

  test('is told nothing of when it would have been the same', () => {
    expect(rehearseElection(past(), plan({}))).toBeNull();
    expect(rehearseElection(past({ earlier: [term(2025), term(2027)] }), plan({}))).toBeNull();
  });

  test('could not have been held when the person had been elected as often as it allows', () => {
    const second = past({ earlier: [term(2027)] });
    expect(rehearseElection(second, offices({ max: 1 }))).toEqual({ ...told, wouldBe: 'refused' });
    expect(rehearseElection(second, offices({ max: 2 }))).toBeNull();
    const other = past({ earlier: [term(2027, { office: 'deputyLeader' })] });
    expect(rehearseElection(other, offices({ max: 1 }))).toBeNull();
  });

  test('could have been held where it was against the rules of its day', () => {
    const fourth = past({ earlier: [term(2025), term(2026), term(2027)] });
    expect(rehearseElection(fourth, plan({}))).toBeNull();
    expect(rehearseElection(fourth, offices({ max: 4 }))).toEqual({ ...told, wouldBe: 'allowed' });
  });

  test('would count elections before the plan, if they are read so', () => {
    const early = past({ earlier: [term(2019), term(2021), term(2023)] });
    expect(rehearseElection(early, reading('early-elections', 'counted'))).toMatchObject({
      wouldBe: 'refused',
    });
  });

  test('would have been for as long as it says', () => {
    expect(rehearseElection(past(), offices({ years: 3 }))).toEqual({
      ...told,
      wouldBe: 'otherEnd',
      to: '2032-11-24',
    });
    const year = past({ term: term(2029, { kind: 'staggerRepair' }) });
    expect(rehearseElection(year, offices({ years: 3 }))).toBeNull();
    expect(rehearseElection(year, offices({ repairYears: 2 }))).toMatchObject({ to: '2031-11-24' });
  });

  test('a by-election is for the remainder or for a full term, as it is read', () => {
    const taken = past({
      term: term(2029, { kind: 'byElection', to: '2030-05-01' }),
      vacatedTermEnds: '2030-05-01',
    });
    expect(rehearseElection(taken, offices({ years: 3 }))).toBeNull();
    expect(rehearseElection(taken, reading('by-election', 'two-years'))).toMatchObject({
      wouldBe: 'otherEnd',
      to: '2031-11-24',
    });
    expect(rehearseElection(past(), reading('by-election', 'two-years'))).toBeNull();
    const unknown = { ...taken, vacatedTermEnds: null };
    expect(rehearseElection(unknown, reading('by-election', 'two-years'))).toBeNull();
    expect(rehearseElection(unknown, offices({ years: 3 }))).toMatchObject({ to: '2032-11-24' });
    const two = withOption(readings, 'by-election', 'two-years');
    expect(
      rehearseElection({ ...taken, interpretations: two }, reading('by-election', 'remainder')),
    ).toMatchObject({ to: '2030-05-01' });
  });
});

function round(change: Partial<PastRound> = {}): PastRound {
  return {
    ...{ id: 'r1', office: 'leader', on: '2029-11-24', entitled: 6, seated: 10, tie: null },
    round: {
      ...{ round: 1, blank: 0, no: 0, ballotAsked: true },
      candidates: [
        { candidate: 'a', votes: 4 },
        { candidate: 'b', votes: 2 },
      ],
    },
    ...{ statutes: data, interpretations: readings },
    ...change,
  };
}

describe('A past count of votes under another plan', () => {
  const told = { id: 'r1', office: 'leader', on: '2029-11-24', to: null, quorum: null };

  test('is told nothing of when it would have come to the same', () => {
    expect(rehearseRound(round(), plan({}))).toBeNull();
    expect(rehearseRound(round({ entitled: 5 }), plan({}))).toBeNull();
  });

  test('would not have been held below quorum', () => {
    expect(rehearseRound(round(), plan({ quorumShare: [2, 3] }))).toEqual({
      ...told,
      wouldBe: 'notQuorate',
      quorum: { present: 6, needed: 7, basis: 10 },
    });
    expect(rehearseRound(round({ entitled: 7 }), plan({ quorumShare: [2, 3] }))).toBeNull();
    const eight = round({ entitled: 4, seated: 8 });
    expect(rehearseRound(eight, reading('quorum-basis', 'seated'))).toBeNull();
    expect(rehearseRound(eight, plan({}))).toMatchObject({ quorum: { needed: 5, basis: 10 } });
  });

  test('would have been a ballot instead of acclamation, or acclamation instead of a ballot', () => {
    const sole = {
      ...{ round: 1, blank: 0, no: 0, ballotAsked: false },
      candidates: [{ candidate: 'a', votes: 3 }],
    };
    expect(
      rehearseRound(round({ round: sole }), reading('election-method', 'always-ballot')),
    ).toEqual({ ...told, wouldBe: 'ballot' });
    const interpretations = withOption(readings, 'election-method', 'always-ballot');
    const balloted = round({ round: sole, interpretations });
    expect(rehearseRound(balloted, reading('election-method', 'acclamation-first'))).toEqual({
      ...told,
      wouldBe: 'acclamation',
    });
    const several = rehearseRound(round(), reading('election-method', 'always-ballot'));
    expect(several).toBeNull();
  });

  test('a tie would have been settled the other way', () => {
    const once = reading('tie-election', 'new-ballot-once');
    expect(rehearseRound(round({ tie: 'lots' }), once)).toEqual({ ...told, wouldBe: 'newBallot' });
    expect(rehearseRound(round({ tie: 'newBallot' }), once)).toBeNull();
    expect(rehearseRound(round(), once)).toBeNull();
    const interpretations = withOption(readings, 'tie-election', 'new-ballot-once');
    const again = round({ tie: 'newBallot', interpretations });
    expect(rehearseRound(again, reading('tie-election', 'lots'))).toMatchObject({
      wouldBe: 'lots',
    });
    expect(rehearseRound(again, plan({}))).toBeNull();
  });
});
