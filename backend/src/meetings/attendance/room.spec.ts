import { caseFacts, Room } from './room';
import type { PanelOnDay } from './panel-on-day';

const panel = {
  seats: [
    { id: 'seat-1', number: 1, holderId: 'kari' },
    { id: 'seat-6', number: 6, holderId: null },
  ],
  alternateIds: ['nora'],
  acting: [{ personId: 'mona', seatNumber: 7, decision: 'Vedtak 8/26' }],
  signedIds: new Set(['kari']),
} as unknown as PanelOnDay;

const call = { for_person_id: null, seat_id: 'seat-6', by_decision: 'Vedtak 2/26' };
const room: Room = {
  stays: [
    { id: 'a', person_id: 'kari', state: 'present', started_at: '10:00', ended_at: '11:00' },
    { id: 'b', person_id: 'kari', state: 'phone', started_at: '12:00', ended_at: null },
  ],
  calls: [
    { id: 'c', person_id: 'nora', ...call, item_id: 'item-2', started_at: '10:00', ended_at: null },
  ],
  recusals: [
    { id: 'd', person_id: 'kari', item_id: 'item-1', started_at: '10:30', ended_at: '10:45' },
  ],
};
const item = (id: string) => ({ id, started_at: '10:00', closed: 1 });
const at = (time: string, id = 'item-1') => caseFacts(panel, room, item(id), time);

describe('The room at an instant', () => {
  it('has somebody from the arrival up to, but not including, the leaving', () => {
    expect(at('10:00').attendees).toEqual([
      { personId: 'kari', mode: 'present', arrivedAt: '10:00' },
    ]);
    expect(at('11:00').attendees).toEqual([]);
    expect(at('12:30').attendees).toEqual([
      { personId: 'kari', mode: 'phone', arrivedAt: '12:00' },
    ]);
  });

  it('knows a call for one case only in that case, and whoever acts in a vacant seat in all', () => {
    const acting = {
      alternateId: 'mona',
      forPersonId: null,
      seatNumber: 7,
      byDecision: 'Vedtak 8/26',
    };
    expect(at('10:10').substitutions).toEqual([acting]);
    expect(at('10:10', 'item-2').substitutions).toEqual([
      { alternateId: 'nora', forPersonId: null, seatNumber: 6, byDecision: 'Vedtak 2/26' },
      acting,
    ]);
  });

  it('has somebody recused in the case meant, as long as it lasted', () => {
    expect(at('10:30').recusedIds).toEqual(['kari']);
    expect(at('10:45').recusedIds).toEqual([]);
    expect(at('10:30', 'item-2').recusedIds).toEqual([]);
  });

  it('takes the case and its door along', () => {
    expect(at('10:00')).toMatchObject({
      closed: true,
      caseStartedAt: '10:00',
      signedIds: ['kari'],
    });
    expect(caseFacts(panel, room, null, '10:00')).toMatchObject({
      closed: false,
      caseStartedAt: null,
    });
  });
});
