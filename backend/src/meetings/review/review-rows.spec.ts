import type { ItemRow } from '../meeting-rows';
import { agendaHash, ReviewRow, reviewState } from './review-rows';

const ITEM = {
  case_id: 'c1',
  title: 'Ventetid',
  type: 'advice',
  minutes: 20,
  goal: null,
  closed: 0,
};
const OTHER = { ...ITEM, case_id: 'c2' };
const hash = (...items: object[]) => agendaHash(items as ItemRow[]);

function said(kind: ReviewRow['kind'], agenda = ''): ReviewRow {
  return { kind, by: null, text: '', agenda, at: '2026-11-12T09:00:00.000Z' };
}

describe('The review of an agenda', () => {
  it('changes with order, title, type, time, goal and openness, and with nothing else', () => {
    const agenda = hash(ITEM, OTHER);
    expect(hash({ ...ITEM, version: 7 }, OTHER)).toBe(agenda);
    expect(hash(OTHER, ITEM)).not.toBe(agenda);
    const changes = [
      { title: 'X' },
      { type: 'decision' },
      { minutes: 25 },
      { goal: 'g' },
      { closed: 1 },
    ];
    for (const change of changes) expect(hash({ ...ITEM, ...change }, OTHER)).not.toBe(agenda);
  });

  it('waits when sent, is approved for that agenda only, and waits again when sent anew', () => {
    expect(reviewState([], 'a')).toBe('none');
    expect(reviewState([said('sent'), said('comment')], 'a')).toBe('sent');
    const approved = [said('sent', 'a'), said('approved', 'a'), said('comment')];
    expect(reviewState(approved, 'a')).toBe('approved');
    expect(reviewState(approved, 'b')).toBe('changed');
    expect(reviewState([...approved, said('sent', 'b')], 'b')).toBe('sent');
  });
});
