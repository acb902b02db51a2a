import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { byNumber, clauseFaults, levelOf, lostReferences, restedOn } from './plan-clauses';

const data = POLYFON_STATUTES;
const used = new Set(data.clauses.map(({ id }) => id));
const clause = (id: string, text = 'Noe.') => ({ id, text });
const faults = (...added: { id: string; text: string }[]) =>
  clauseFaults([...data.clauses, ...added], data, used);
const without = (...ids: string[]) => data.clauses.filter(({ id }) => !ids.includes(id));

describe('The numbers of clauses', () => {
  test('are read as numbers: 3.9 stands before 3.10, and a chapter before its sections', () => {
    const ids = ['10', '3.10', '3', '3.9', '2.1', '3.1', '2'];
    const sorted = ids.map((id) => ({ id })).sort(byNumber);
    expect(sorted.map(({ id }) => id)).toEqual(['2', '2.1', '3', '3.1', '3.9', '3.10', '10']);
  });

  test('tell chapters from sections', () => {
    expect([levelOf('3'), levelOf('3.4')]).toEqual([1, 2]);
    expect(data.clauses.every(({ id, level }) => levelOf(id) === level)).toBe(true);
  });
});

describe('Clauses of a draft', () => {
  test('are in order when nothing is added or left out', () => {
    expect(faults()).toEqual([]);
  });

  test('a new section or chapter is in order with a number nobody has had', () => {
    expect(faults(clause('3.6'))).toEqual([]);
    expect(faults(clause('8', ''))).toEqual([]);
    expect(faults(clause('8', ''), clause('8.1'))).toEqual([]);
    expect(faults(clause('3.99'))).toEqual([]);
  });

  test('a number must be one', () => {
    for (const id of [
      '3.6.1',
      '3.',
      '.6',
      '03.6',
      '3.06',
      'x',
      '3.100',
      '100',
      '3,6',
      '3.6 ',
      '0',
    ]) {
      expect(faults(clause(id))).toContain('number');
    }
    expect(faults(clause('99', ''))).toEqual([]);
    const odd = { ...data, clauses: [...data.clauses, { ...data.clauses[0]!, id: 'A' }] };
    expect(clauseFaults(odd.clauses, odd, new Set())).toEqual([]);
  });

  test('a number stands once', () => {
    expect(faults(clause('3.6'), clause('3.6'))).toEqual(['unique']);
    expect(faults(clause('3.4'))).toEqual(['unique']);
  });

  test('a number that has meant a clause before is not given to another', () => {
    const had = new Set([...used, '3.6']);
    expect(clauseFaults([...data.clauses, clause('3.6')], data, had)).toEqual(['used']);
    expect(clauseFaults(data.clauses, data, had)).toEqual([]);
  });

  test('a section needs its chapter', () => {
    expect(faults(clause('8.1'))).toEqual(['chapter']);
    expect(clauseFaults(without('3'), data, used)).toEqual(['chapter']);
    const flat = { ...data, clauses: without('3') };
    expect(clauseFaults(flat.clauses, flat, used)).toEqual([]);
    expect(clauseFaults([...flat.clauses, clause('3.6')], flat, used)).toEqual(['chapter']);
  });

  test('a new section says something; a chapter need not', () => {
    expect(faults(clause('3.6', ' \n'))).toEqual(['words']);
    expect(faults(clause('8', ' '))).toEqual([]);
    const emptied = data.clauses.map((each) => (each.id === '3.4' ? clause('3.4', '') : each));
    expect(clauseFaults(emptied, data, used)).toEqual([]);
  });

  test('a clause that rules or readings rest on cannot be left out, others can', () => {
    const rested = restedOn(data);
    expect(rested).toEqual(expect.arrayContaining(['1', '2.1', '3.1', '3.4', '6.2', '7.2']));
    expect(rested).not.toContain('3');
    expect(rested).toEqual(data.clauses.map(({ id }) => id).filter((id) => rested.includes(id)));
    for (const { id } of data.clauses) {
      const said = clauseFaults(without(id), data, used);
      expect(said.includes('restedOn')).toBe(rested.includes(id));
    }
    const bare = {
      clauses: [{ ...data.clauses[0]!, id: '4.3' }],
      clauseOf: {} as typeof data.clauseOf,
    };
    expect(restedOn(bare)).toEqual(['4.3']);
    expect(restedOn({ ...bare, clauses: [{ ...data.clauses[0]!, id: '2.2' }] })).toEqual([]);
    const cited = { clauses: data.clauses, clauseOf: { quorum: 'HP 5.2; UP 9, 2' } as never };
    expect(restedOn(cited)).toContain('2');
    expect(restedOn(cited)).not.toContain('5.2');
  });
});

describe('References to a clause that is left out', () => {
  const before = [clause('3.6'), clause('3.7'), clause('5'), clause('5.1')];
  const lost = (text: string) => lostReferences(before, [clause('5.1', text)]);

  test('are found however they are written', () => {
    for (const text of [
      'Se punkt 3.6.',
      'Punkt 3.6 gjelder.',
      'jf. pkt. 3.6',
      'jf. pkt 3.6',
      'UP 3.6',
      '(punkt\n3.6)',
      'Se kap. 3.6',
      'kapittel 3.6',
    ]) {
      expect(lost(text)).toEqual([{ clause: '5.1', to: '3.6' }]);
    }
    const both = [
      { clause: '5.1', to: '3.6' },
      { clause: '5.1', to: '3.7' },
    ];
    expect(lost('Se punkt 3.6 og 3.7.')).toEqual(both);
    expect(lost('Se punkt 3.6, 3.7')).toEqual(both);
    expect(lost('Se punkt 3.6 eller 3.7')).toEqual(both);
    expect(lost('Se punkt 3.6. Se punkt 3.7 og punkt 3.6')).toEqual(both);
    expect(lost('Se kapittel 5')).toEqual([{ clause: '5.1', to: '5' }]);
  });

  test('are none where a number is no reference, or the clause still stands', () => {
    for (const text of [
      '3.6 prosent',
      'Se side 3.6',
      'Startpunkt 3.6',
      'punkt 3.61',
      'punkt 13.6',
    ]) {
      expect(lost(text)).toEqual([]);
    }
    expect(lost('Se punkt 5.1 og punkt 9.9')).toEqual([]);
    expect(lostReferences(before, [...before, clause('6', 'Se punkt 3.6')])).toEqual([]);
  });
});
