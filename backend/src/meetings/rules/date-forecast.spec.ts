import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations } from '../../statutes/interpretations';
import { type Asked, type DateAnswer, dateForecast } from './date-forecast';

const data = POLYFON_STATUTES;
const DEFAULTS = defaultInterpretations();
const FIELDS = data.fields.map(({ id }) => id);

function members(...answers: (DateAnswer | null)[]): Asked[] {
  return answers.map((answer, at) => {
    return { kind: 'representative', fieldId: FIELDS[Math.floor(at / 2)] ?? null, answer };
  });
}

function alternate(answer: DateAnswer | null, fieldId: string | null = null): Asked {
  return { kind: 'alternate', fieldId, answer };
}

const answers = fc.constantFrom<DateAnswer | null>('yes', 'ifNeeded', 'no', null);

describe('UP 3.4: whether the panel could decide on a date', () => {
  it('is safe when half of the seats have said yes', () => {
    const asked = members('yes', 'yes', 'yes', 'yes', 'yes', null, null, null, null, null);
    expect(dateForecast(asked, data, DEFAULTS)).toMatchObject({
      yes: 5,
      waiting: 5,
      needed: 5,
      expected: 5,
      outlook: 'safe',
    });
  });

  it('is likely with one who would rather not, unsure with one who has not answered, else impossible', () => {
    const four = ['yes', 'yes', 'yes', 'yes'] as const;
    const no = Array.from({ length: 5 }, () => 'no' as const);
    const outlook = (last: DateAnswer | null) =>
      dateForecast(members(...four, last, ...no), data, DEFAULTS).outlook;
    expect([outlook('ifNeeded'), outlook(null), outlook('no')]).toEqual([
      'likely',
      'unsure',
      'impossible',
    ]);
  });

  it('counts an alternate for one who cannot, not for one who has not answered', () => {
    const four = members('yes', 'yes', 'yes', 'yes', 'no', null, null, null, null, null);
    expect(dateForecast([...four, alternate('yes')], data, DEFAULTS).expected).toBe(5);
    const waiting = members('yes', 'yes', 'yes', 'yes', null, null, null, null, null, null);
    expect(dateForecast([...waiting, alternate('yes')], data, DEFAULTS)).toMatchObject({
      expected: 4,
      outlook: 'unsure',
    });
  });

  it('leaves alternates out where the panel reads the plan so', () => {
    const asked = [...members('yes', 'yes', 'yes', 'yes', 'no', null), alternate('yes')];
    const never = { ...DEFAULTS, 'quorum-alternates': 'never' } as typeof DEFAULTS;
    expect(dateForecast(asked, data, never)).toMatchObject({ expected: 4, alternates: 0 });
  });

  it('names the fields nobody has said yes for', () => {
    const asked = members('yes', 'no', 'no', 'no', 'no', 'ifNeeded');
    expect(dateForecast(asked, data, DEFAULTS).fieldsMissing).toEqual([FIELDS[1]]);
    const replaced = [...asked, alternate('yes', FIELDS[1])];
    expect(dateForecast(replaced, data, DEFAULTS).fieldsMissing).toEqual([]);
  });

  it('never counts more heads than seats, and a yes more never makes it worse', () => {
    const order = ['impossible', 'unsure', 'likely', 'safe'];
    fc.assert(
      fc.property(
        fc.array(answers, { minLength: 1, maxLength: data.seats }),
        fc.array(answers, { maxLength: 5 }),
        fc.nat(data.seats - 1),
        (given, others, pick) => {
          const alternates = others.map((answer) => alternate(answer));
          const before = dateForecast([...members(...given), ...alternates], data, DEFAULTS);
          expect(before.yes + before.ifNeeded + before.no + before.waiting).toBe(given.length);
          expect(before.expected).toBeLessThanOrEqual(given.length);
          const better = given.map((answer, at) => (at === pick ? ('yes' as const) : answer));
          const after = dateForecast([...members(...better), ...alternates], data, DEFAULTS);
          expect(order.indexOf(after.outlook)).toBeGreaterThanOrEqual(
            order.indexOf(before.outlook),
          );
        },
      ),
      PROPERTY_RUNS,
    );
  });
});
