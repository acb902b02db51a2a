import type { Room } from '../attendance/room';
import { sawTheVote } from './saw-the-vote';

const vote = { opened_at: '10:00', ended_at: '10:10' };
const stay = { id: 'a', person_id: 'kari', state: 'present', started_at: '09:00' } as const;
const recusal = { id: 'r', person_id: 'kari', item_id: 'item', started_at: '09:30' };

function room(change: Partial<Room>): Room {
  return { stays: [{ ...stay, ended_at: null }], calls: [], recusals: [], ...change };
}

describe('Who sees by name how people voted', () => {
  it('is whoever was in the room when the vote closed, also after leaving later', () => {
    expect(sawTheVote(room({}), 'item', 'kari', vote)).toBe(true);
    const left = room({ stays: [{ ...stay, ended_at: '10:11' }] });
    expect(sawTheVote(left, 'item', 'kari', vote)).toBe(true);
  });

  it('is not whoever had left, came later or never came', () => {
    const left = room({ stays: [{ ...stay, ended_at: '10:10' }] });
    expect(sawTheVote(left, 'item', 'kari', vote)).toBe(false);
    const late = room({ stays: [{ ...stay, started_at: '10:11', ended_at: null }] });
    expect(sawTheVote(late, 'item', 'kari', vote)).toBe(false);
    expect(sawTheVote(room({}), 'item', 'jonas', vote)).toBe(false);
    expect(sawTheVote(room({}), 'item', null, vote)).toBe(false);
  });

  it('is not whoever was recused in the case then, or is now; another case does not matter', () => {
    const then = room({ recusals: [{ ...recusal, ended_at: '10:05' }] });
    expect(sawTheVote(then, 'item', 'kari', vote)).toBe(false);
    const now = room({ recusals: [{ ...recusal, started_at: '11:00', ended_at: null }] });
    expect(sawTheVote(now, 'item', 'kari', vote)).toBe(false);
    const before = room({ recusals: [{ ...recusal, ended_at: '09:50' }] });
    expect(sawTheVote(before, 'item', 'kari', vote)).toBe(true);
    const other = room({ recusals: [{ ...recusal, item_id: 'other', ended_at: null }] });
    expect(sawTheVote(other, 'item', 'kari', vote)).toBe(true);
  });

  it('is nobody while the vote is open', () => {
    expect(sawTheVote(room({}), 'item', 'kari', { ...vote, ended_at: null })).toBe(false);
  });
});
