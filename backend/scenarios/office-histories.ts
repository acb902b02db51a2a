import fc from 'fast-check';
import type { Office, OfficeTermFacts } from '../src/elections/rules/office-term';
import type { ElectionAhead, OfficesAheadFacts } from '../src/elections/rules/offices-ahead';
import { addDays, addYears } from '../src/membership/rules/period';
import { defaultInterpretations, withOption } from '../src/statutes/interpretations';

const readings = defaultInterpretations();
const otherReading = withOption(readings, 'by-election', 'two-years');
const PEOPLE = ['kari', 'rolf', 'amina', 'odd'];
export const TODAY = '2026-11-22';
export const UNTIL = '2034-12-31';

const day = (from: string, most: number) =>
  fc.nat({ max: most }).map((days) => addDays(from, days));

/** Terms that follow each other in one office, some of them left unfilled for a while. */
const lane = (office: Office) =>
  fc
    .record({
      first: day('2018-01-01', 1500),
      gaps: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 6 }),
      held: fc.array(fc.constantFrom(...PEOPLE), { minLength: 6, maxLength: 6 }),
    })
    .map(({ first, gaps, held }) => {
      let from = first;
      return gaps.map((gap, i): OfficeTermFacts => {
        // What is on record for days to come follows what runs: nobody is elected for after a gap.
        const start = addDays(from, gap === 2 && addDays(from, 200) <= TODAY ? 200 : 0);
        from = addYears(start, 2);
        const personId = `${office === 'leader' ? '' : 'n-'}${held[i]}`;
        const electedOn = start < TODAY ? start : TODAY;
        return { office, personId, electedOn, from: start, to: from, kind: 'ordinary' };
      });
    });

/** What has been in both offices, who stays in a seat until when, and how the plan is read. */
export const history = fc.record({
  leader: lane('leader'),
  deputy: lane('deputyLeader'),
  seats: fc.array(day('2026-06-01', 3500), { minLength: 8, maxLength: 8 }),
  reelected: fc.boolean(),
  otherReading: fc.boolean(),
});

/** One history as the simulation is asked about it. */
export function factsOf(drawn: typeof history extends fc.Arbitrary<infer T> ? T : never) {
  const everyone = [...PEOPLE, ...PEOPLE.map((name) => `n-${name}`)];
  const facts: OfficesAheadFacts = {
    from: TODAY,
    to: UNTIL,
    terms: [...drawn.leader, ...drawn.deputy],
    seatUntil: new Map(everyone.map((name, i) => [name, drawn.seats[i] ?? UNTIL])),
    reelected: drawn.reelected,
  };
  return { facts, reading: drawn.otherReading ? otherReading : readings };
}

/** An election to come in one line, to be compared. */
export const key = ({ office, on, until, nextId, kind }: ElectionAhead) =>
  `${on} ${office} ${nextId ?? ''} ${kind} ${until}`;
