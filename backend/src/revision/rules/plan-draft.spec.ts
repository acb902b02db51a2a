import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import type { StatutesField } from '../../statutes/statutes-data';
import { draftFaults, draftOf, type PlanDraft, planWith, seatsIn } from './plan-draft';
import { PLAN_NUMBER_IDS, PLAN_NUMBERS, type PlanNumberId, SHARES } from './plan-numbers';

const data = POLYFON_STATUTES;
const draft = draftOf(data);

function withNumbers(numbers: Partial<Record<PlanNumberId, number>>): PlanDraft {
  return { ...draft, numbers: { ...draft.numbers, ...numbers } };
}

/** What the plan holds, the bounds of each number and the rule that counts with it, told a second time. */
const NUMBERS: Record<PlanNumberId, [value: number, min: number, max: number, rule: string]> = {
  flexibleSeats: [4, 0, 60, 'seats'],
  alternatesMin: [3, 0, 60, 'alternates'],
  alternatesPerField: [1, 0, 10, 'alternates'],
  alternatesYears: [4, 1, 20, 'alternate-term'],
  termYears: [4, 1, 20, 'term-length'],
  termMax: [3, 1, 20, 'term-limit'],
  termMaxYears: [12, 1, 60, 'term-limit'],
  officeYears: [2, 1, 20, 'office-length'],
  officeMax: [3, 1, 20, 'office-limit'],
  quorumPart: [1, 1, 100, 'quorum'],
  quorumWhole: [2, 1, 100, 'quorum'],
  meetingsPerYear: [6, 1, 60, 'meetings-per-year'],
  steeringGroupMeetings: [4, 0, 60, 'meetings-per-year'],
  extraMeetingPart: [1, 1, 100, 'extra-meeting'],
  extraMeetingWhole: [3, 1, 100, 'extra-meeting'],
  groupRepresentatives: [2, 0, 20, 'representation'],
  revisionPart: [2, 1, 100, 'revision'],
  revisionWhole: [3, 1, 100, 'revision'],
};

describe('The numbers of the plan', () => {
  test('are read from the plan, each within its bounds and with the rule that counts with it', () => {
    const told = PLAN_NUMBER_IDS.map((id) => {
      const { min, max, rule } = PLAN_NUMBERS[id];
      return [id, [draft.numbers[id], min, max, rule]];
    });
    expect(Object.fromEntries(told)).toEqual(NUMBERS);
  });

  test('are written one by one: each changes what it stands for, and nothing else', () => {
    for (const id of PLAN_NUMBER_IDS) {
      const { numbers } = draftOf(planWith(data, withNumbers({ [id]: 7 })));
      expect(numbers).toEqual({ ...draft.numbers, [id]: 7 });
    }
  });

  test('keep what the program counts beside them: days of a term, witnesses, deadlines', () => {
    const changed = planWith(data, withNumbers({ termYears: 3, termMaxYears: 9 }));
    expect(changed.term).toEqual({
      ...data.term,
      years: 3,
      days: 1095,
      maxYears: 9,
      maxDays: 3287,
    });
    expect(planWith(data, withNumbers({ termYears: 4, termMaxYears: 12 })).term).toEqual(data.term);
    const offices = planWith(data, withNumbers({ officeYears: 4, officeMax: 2 })).offices;
    expect(offices).toEqual({ years: 4, max: 2, repairYears: 1 });
    const shares = withNumbers({
      quorumPart: 3,
      quorumWhole: 5,
      revisionPart: 3,
      revisionWhole: 4,
    });
    const { quorumShare, revisionShare, extraMeetingShare } = planWith(data, shares);
    expect([quorumShare, revisionShare, extraMeetingShare]).toEqual([
      [3, 5],
      [3, 4],
      [1, 3],
    ]);
  });
});

describe('A plan as somebody drafts it', () => {
  test('left as it is gives the plan in force back', () => {
    expect(planWith(data, draft)).toEqual(data);
    expect(draft.clauses[0]).toEqual({
      id: data.clauses[0]?.id,
      heading: data.clauses[0]?.heading,
      text: data.clauses[0]?.text,
    });
    expect(draft.clauses).toHaveLength(data.clauses.length);
  });

  test('has as many seats as its fields and flexible seats come to', () => {
    expect(seatsIn(draft)).toBe(10);
    const field: StatutesField = {
      id: 'ny',
      name: { nb: 'Ny', nn: 'Ny', en: 'New' },
      seats: ['any'],
    };
    const more = { ...withNumbers({ flexibleSeats: 1 }), fields: [...draft.fields, field] };
    expect(seatsIn(more)).toBe(8);
    expect(planWith(data, more)).toMatchObject({ seats: 8, flexibleSeats: 1, fields: more.fields });
    expect(seatsIn({ fields: [], numbers: withNumbers({ flexibleSeats: 0 }).numbers })).toBe(0);
  });

  test('words a clause anew and leaves the others and their level alone', () => {
    const clauses = draft.clauses.map((clause) =>
      clause.id === '3.4' ? { ...clause, text: 'Åtte plasser.' } : clause,
    );
    const changed = planWith(data, { ...draft, clauses });
    const before = data.clauses.find(({ id }) => id === '3.4');
    expect(changed.clauses.find(({ id }) => id === '3.4')).toEqual({
      ...before,
      text: 'Åtte plasser.',
    });
    expect(changed.clauses.filter(({ id }) => id !== '3.4')).toEqual(
      data.clauses.filter(({ id }) => id !== '3.4'),
    );
  });
});

describe('A clause that is new, and one that is left out', () => {
  const heading = { nb: 'Gjester', nn: 'Gjester', en: 'Guests' };
  const fresh = { id: '3.10', heading, text: 'Panelet kan invitere gjester.' };

  test('the new one stands where its number belongs, as a section or a chapter', () => {
    const chapter = { id: '8', heading, text: '' };
    const changed = planWith(data, { ...draft, clauses: [chapter, fresh, ...draft.clauses] });
    expect(changed.clauses.find(({ id }) => id === '3.10')).toEqual({ ...fresh, level: 2 });
    expect(changed.clauses.at(-1)).toEqual({ ...chapter, level: 1 });
    const ids = changed.clauses.map(({ id }) => id);
    expect(ids[ids.indexOf('3.10') - 1]).toBe('3.5');
    expect(ids[ids.indexOf('3.10') + 1]).toBe('4');
  });

  test('the one left out is gone, and the others keep their numbers', () => {
    const clauses = draft.clauses.filter(({ id }) => id !== '4.2');
    expect(planWith(data, { ...draft, clauses }).clauses).toEqual(
      data.clauses.filter(({ id }) => id !== '4.2'),
    );
  });
});

describe('What is wrong with a drafted plan', () => {
  test('is nothing in the plan in force', () => {
    expect(draftFaults(draft)).toEqual([]);
  });

  test('is a number below its least, above its most, or not whole; the bounds themselves are allowed', () => {
    for (const id of PLAN_NUMBER_IDS) {
      const { min, max } = PLAN_NUMBERS[id];
      const range = { field: `numbers.${id}`, constraint: 'range' };
      for (const wrong of [min - 1, max + 1, 1.5, Number.NaN]) {
        expect(draftFaults(withNumbers({ [id]: wrong }))).toContainEqual(range);
      }
      for (const right of [min, max]) {
        expect(draftFaults(withNumbers({ [id]: right }))).not.toContainEqual(range);
      }
    }
  });

  test('is a share of more than the whole; all of it is allowed', () => {
    expect(SHARES).toEqual([
      ['quorumPart', 'quorumWhole'],
      ['extraMeetingPart', 'extraMeetingWhole'],
      ['revisionPart', 'revisionWhole'],
    ]);
    for (const [part, whole] of SHARES) {
      const share = { field: `numbers.${part}`, constraint: 'share' };
      expect(draftFaults(withNumbers({ [part]: 5, [whole]: 4 }))).toEqual([share]);
      expect(draftFaults(withNumbers({ [part]: 4, [whole]: 4 }))).toEqual([]);
    }
  });

  test('is a panel without seats; one seat is a panel', () => {
    const none = { ...withNumbers({ flexibleSeats: 0 }), fields: [] };
    expect(draftFaults(none)).toEqual([{ field: 'fields', constraint: 'seats' }]);
    expect(draftFaults({ ...withNumbers({ flexibleSeats: 1 }), fields: [] })).toEqual([]);
  });

  test('is two fields of one name', () => {
    const twice = { ...draft, fields: [...draft.fields, ...draft.fields.slice(0, 1)] };
    expect(draftFaults(twice)).toEqual([{ field: 'fields', constraint: 'unique' }]);
  });
});
