import type { OpenCallView } from '../../api/schema';
import { ApplicationDesk, Answers, bodyOf, missingOn } from './answers';

const CALL = { minimumAge: 16 } as OpenCallView;
const EMPTY: Answers = {
  email: '',
  phone: '',
  name: '',
  age: '',
  bases: [],
  fields: [],
  why: '',
  experience: '',
  consent: false,
};

describe('What is missing on a page of the application', () => {
  it.each([
    ['email', { email: 'ikke en adresse' }, 'email'],
    ['email', { email: ' kari@example.org ' }, null],
    ['name', { name: '  ' }, 'name'],
    ['age', { age: 'seksten' }, 'age'],
    ['age', { age: '15' }, 'tooYoung'],
    ['age', { age: '16' }, null],
    ['bases', {}, 'bases'],
    ['fields', { fields: ['other'] }, null],
    ['why', { why: '\n' }, 'why'],
    ['experience', {}, null],
    ['check', {}, 'consent'],
  ] as const)('on «%s» with %j is: %s', (step, answers, missing) => {
    expect(missingOn(step, { ...EMPTY, ...answers }, CALL)).toBe(missing);
  });
});

describe('The applicant’s desk', () => {
  it('keeps one secret for one call, and a new one for another', () => {
    const desk = new ApplicationDesk();
    desk.begin('a');
    const first = desk.token();
    desk.change({ name: 'Kari' });
    desk.begin('a');
    expect([desk.token(), desk.answers().name]).toEqual([first, 'Kari']);
    desk.begin('b');
    expect(desk.token()).not.toBe(first);
    expect(desk.answers().name).toBe('');
    expect(desk.token()).toMatch(/^[\w-]{43}$/);
  });

  it('is empty when it is cleared', () => {
    const desk = new ApplicationDesk();
    desk.put('a', 'x'.repeat(43), { why: 'hemmelig' });
    desk.clear();
    expect(desk.answers()).toEqual(EMPTY);
    expect(desk.token()).not.toBe('x'.repeat(43));
  });

  it('sends an age only when it is a number, and nobody’s consent with a draft', () => {
    const form = { token: 't', stamp: 's', language: 'nb' as const };
    expect(bodyOf({ ...EMPTY, age: 'x', email: ' a@example.org ' }, form)).toEqual({
      ...form,
      email: 'a@example.org',
      phone: '',
      name: '',
      age: null,
      bases: [],
      fields: [],
      why: '',
      experience: '',
    });
  });
});
