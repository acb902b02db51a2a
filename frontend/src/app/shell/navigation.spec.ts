import { countTasks } from './navigation';

describe('Numbers in the side rail', () => {
  it('count each task once for the place it leads to, and all for the queue', () => {
    const counts = countTasks([
      '/panelet',
      '/panelet/verv',
      '/moter/m6/plan',
      '/taushet/status?x=1',
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      '/oppgaver': 4,
      '/panelet': 1,
      '/panelet/verv': 1,
      '/moter': 1,
      '/taushet/status': 1,
    });
  });
});
