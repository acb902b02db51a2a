import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { mergePlans, overlaps } from './merge-plans';
import { isUnchanged, planChanges } from './plan-changes';
import { type DraftClause, draftOf, type PlanDraft } from './plan-draft';
import type { PlanNumberId } from './plan-numbers';

const data = POLYFON_STATUTES;
const plan = draftOf(data);
const name = (nb: string) => ({ nb, nn: nb, en: nb });

function numbered(numbers: Partial<Record<PlanNumberId, number>>, from = plan): PlanDraft {
  return { ...from, numbers: { ...from.numbers, ...numbers } };
}

function worded(id: string, change: Partial<DraftClause>, from = plan): PlanDraft {
  const clauses = from.clauses.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...from, clauses };
}

const textOf = (id: string, from = plan) => from.clauses.find((each) => each.id === id)?.text;
const changesOf = (after: PlanDraft) => planChanges(plan, after, data);

describe('What differs between two plans', () => {
  test('is nothing when nothing is changed', () => {
    const changes = changesOf(plan);
    expect(changes).toEqual({ numbers: [], fields: [], clauses: [], unsaid: [], lost: [] });
    expect(isUnchanged(changes)).toBe(true);
  });

  test('is every number with its clause, before and after, and the seats they come to', () => {
    const changes = changesOf(numbered({ flexibleSeats: 2, quorumPart: 3, quorumWhole: 5 }));
    expect(changes.numbers).toEqual([
      { id: 'seats', clause: 'UP 3.4', before: 10, after: 8 },
      { id: 'flexibleSeats', clause: 'UP 3.4', before: 4, after: 2 },
      { id: 'quorumPart', clause: 'UP 3.4', before: 1, after: 3 },
      { id: 'quorumWhole', clause: 'UP 3.4', before: 2, after: 5 },
    ]);
    expect(isUnchanged(changes)).toBe(false);
  });

  test('is a field that is new, one that goes, and one that asks for other seats or has another name', () => {
    const [barn, psyk, eldre] = plan.fields;
    if (!barn || !psyk || !eldre) throw new Error('three fields');
    const fresh = { id: 'hjerte', name: name('Hjerte'), seats: ['any' as const] };
    const wider = { ...psyk, seats: [...psyk.seats, 'any' as const] };
    const { fields, clauses, numbers } = changesOf({ ...plan, fields: [barn, wider, fresh] });
    expect(fields).toEqual([
      {
        id: 'psyk',
        before: { name: psyk.name, seats: psyk.seats },
        after: { name: psyk.name, seats: wider.seats },
      },
      { id: 'eldre', before: { name: eldre.name, seats: eldre.seats }, after: null },
      { id: 'hjerte', before: null, after: { name: fresh.name, seats: fresh.seats } },
    ]);
    expect(clauses).toEqual([]);
    expect(numbers).toEqual([]);
    const renamed = { ...barn, name: { ...barn.name, nn: 'Born og unge' } };
    const onlyNamed = changesOf({ ...plan, fields: [renamed, psyk, eldre] });
    expect(onlyNamed.fields).toHaveLength(1);
    expect(onlyNamed).toMatchObject({ numbers: [], clauses: [], unsaid: ['UP 3.4'] });
    expect(isUnchanged(onlyNamed)).toBe(false);
    const onlyField = { ...onlyNamed, clauses: changesOf(worded('3.4', { text: '' })).clauses };
    expect(isUnchanged(onlyField)).toBe(false);
    expect(changesOf({ ...plan, fields: [eldre, barn, psyk] }).fields).toEqual([]);
  });

  test('does not depend on the order in which names are kept', () => {
    const turned = plan.fields.map((field) => {
      const { nb, nn, en } = field.name;
      return { ...field, name: { en, nn, nb } };
    });
    expect(changesOf({ ...plan, fields: turned }).fields).toEqual([]);
  });

  test('is a clause whose text or heading, in any language, is another', () => {
    const { clauses } = changesOf(worded('3.4', { text: 'Åtte plasser.' }));
    const before = plan.clauses.find(({ id }) => id === '3.4');
    expect(clauses).toEqual([
      {
        id: '3.4',
        before: { heading: before?.heading, text: before?.text },
        after: { heading: before?.heading, text: 'Åtte plasser.' },
      },
    ]);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const heading = { ...(before?.heading ?? name('')), [language]: 'Noe annet' };
      const changes = changesOf(worded('3.4', { heading }));
      expect(changes.clauses.map(({ id, after }) => [id, after?.heading])).toEqual([
        ['3.4', heading],
      ]);
      expect(isUnchanged(changes)).toBe(false);
    }
  });

  test('is a clause that is new and one that is left out, in the order they are read', () => {
    const fresh = { id: '3.10', heading: name('Ny'), text: 'Se punkt 5.1 og 9.9.' };
    const old = plan.clauses.find(({ id }) => id === '5.1');
    const clauses = [fresh, ...plan.clauses.filter(({ id }) => id !== '5.1')];
    const changes = changesOf({ ...plan, clauses });
    expect(changes.clauses).toEqual([
      { id: '3.10', before: null, after: { heading: fresh.heading, text: fresh.text } },
      { id: '5.1', before: { heading: old?.heading, text: old?.text }, after: null },
    ]);
    expect(changes.lost).toEqual([{ clause: '3.10', to: '5.1' }]);
    expect(isUnchanged(changes)).toBe(false);
    const empty = { ...fresh, text: '' };
    expect(changesOf({ ...plan, clauses: [...plan.clauses, empty] }).clauses).toHaveLength(1);
  });

  test('names the clauses whose numbers or fields change while the words stay', () => {
    expect(changesOf(numbered({ flexibleSeats: 2, termMax: 2 })).unsaid).toEqual([
      'UP 3.4',
      'UP 3.1',
    ]);
    const both = numbered({ flexibleSeats: 2, termMax: 2 }, worded('3.4', { text: 'Åtte.' }));
    expect(changesOf(both).unsaid).toEqual(['UP 3.1']);
    expect(changesOf({ ...plan, fields: plan.fields.slice(1) }).unsaid).toContain('UP 3.4');
    expect(changesOf(worded('3.4', { text: 'Åtte.' })).unsaid).toEqual([]);
  });

  test('finds the first clause of a rule that rests on several', () => {
    const clauseOf = { ...data.clauseOf, quorum: 'UP 3.4; UP 4.1', 'term-limit': 'UP 3.1, 3.2' };
    const after = worded('3.4', { text: 'Tre femdeler.' }, numbered({ quorumPart: 3, termMax: 2 }));
    const changes = planChanges(plan, after, { ...data, clauseOf });
    expect(changes.unsaid).toEqual(['UP 3.1']);
  });
});

describe('A draft taken into a newer plan', () => {
  const newest = worded(
    '4.1',
    { text: 'Åtte møter.' },
    numbered({ meetingsPerYear: 8, termMax: 2 }),
  );

  test('changes what it changes and leaves the rest as it is now', () => {
    const draft = worded('3.4', { text: 'Åtte plasser.' }, numbered({ flexibleSeats: 2 }));
    const merged = mergePlans(plan, draft, newest);
    expect(merged.numbers).toEqual({ ...newest.numbers, flexibleSeats: 2 });
    expect(textOf('3.4', merged)).toBe('Åtte plasser.');
    expect(textOf('4.1', merged)).toBe('Åtte møter.');
    expect(merged.fields).toEqual(plan.fields);
    expect(merged.clauses.map(({ id }) => id)).toEqual(plan.clauses.map(({ id }) => id));
    expect(overlaps(plan, draft, newest)).toEqual([]);
  });

  test('holds where both changed the same, and whoever proposes is told', () => {
    const draft = worded('4.1', { text: 'Fire møter.' }, numbered({ meetingsPerYear: 4 }));
    const merged = mergePlans(plan, draft, newest);
    expect(merged.numbers).toEqual({ ...newest.numbers, meetingsPerYear: 4 });
    expect(textOf('4.1', merged)).toBe('Fire møter.');
    expect(overlaps(plan, draft, newest)).toEqual(['meetingsPerYear', '4.1']);
  });

  test('is not at odds with somebody who changed it to the same', () => {
    const same = worded('4.1', { text: 'Åtte møter.' }, numbered({ meetingsPerYear: 8 }));
    expect(overlaps(plan, same, newest)).toEqual([]);
    expect(mergePlans(plan, same, newest)).toEqual(newest);
  });

  test('takes the fields of the draft when it changes them, else those of now', () => {
    const fewer = { ...plan, fields: plan.fields.slice(1) };
    const other = { ...plan, fields: plan.fields.slice(0, 1) };
    expect(mergePlans(plan, fewer, newest).fields).toEqual(fewer.fields);
    expect(mergePlans(plan, plan, other).fields).toEqual(other.fields);
    expect(mergePlans(plan, fewer, other).fields).toEqual(fewer.fields);
    expect(overlaps(plan, fewer, other)).toEqual(['fields']);
    expect(overlaps(plan, plan, other)).toEqual([]);
    expect(overlaps(plan, fewer, fewer)).toEqual([]);
  });

  const added = (id: string, text: string, from = plan): PlanDraft => ({
    ...from,
    clauses: [...from.clauses, { id, heading: name('Ny'), text }],
  });
  const without = (id: string, from = plan): PlanDraft => ({
    ...from,
    clauses: from.clauses.filter((each) => each.id !== id),
  });
  const ids = (of: PlanDraft) => of.clauses.map(({ id }) => id);

  test('brings its new clauses, keeps those that came since, and each stands where its number belongs', () => {
    const merged = mergePlans(plan, added('3.9', 'En'), added('3.8', 'To', newest));
    expect(ids(merged).filter((id) => id.startsWith('3.'))).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.8',
      '3.9',
    ]);
    expect(textOf('4.1', merged)).toBe('Åtte møter.');
    expect(overlaps(plan, added('3.9', 'En'), added('3.8', 'To', newest))).toEqual([]);
  });

  test('leaves out what it leaves out, and does not bring back what was left out since', () => {
    expect(ids(mergePlans(plan, without('5.1'), newest))).not.toContain('5.1');
    expect(ids(mergePlans(plan, plan, without('5.1')))).not.toContain('5.1');
    expect(overlaps(plan, without('5.1'), newest)).toEqual([]);
    expect(overlaps(plan, without('5.1'), without('5.1'))).toEqual([]);
  });

  test('holds where one left a clause out that the other wrote anew, and whoever proposes is told', () => {
    const anew = worded('5.1', { text: 'Noe annet.' });
    expect(textOf('5.1', mergePlans(plan, anew, without('5.1')))).toBe('Noe annet.');
    expect(overlaps(plan, anew, without('5.1'))).toEqual(['5.1']);
    expect(ids(mergePlans(plan, without('5.1'), anew))).not.toContain('5.1');
    expect(overlaps(plan, without('5.1'), anew)).toEqual(['5.1']);
    expect(overlaps(plan, added('3.9', 'En'), added('3.9', 'To'))).toEqual(['3.9']);
    expect(textOf('3.9', mergePlans(plan, added('3.9', 'En'), added('3.9', 'To')))).toBe('En');
  });
});
