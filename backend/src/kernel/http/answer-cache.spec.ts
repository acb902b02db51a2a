import { AnswerCache } from './answer-cache';

describe('Kept answers', () => {
  const answer = Buffer.from('{"seats":10}');

  it('are found by tag and address while nothing has been committed', () => {
    const cache = new AnswerCache();
    cache.begin(3);
    cache.keep(3, '"a"', '/api/board', answer);
    cache.begin(3);
    expect(cache.find('"a"', '/api/board')).toBe(answer);
    expect(cache.find('"b"', '/api/board')).toBeUndefined();
    expect(cache.find('"a"', '/api/board?n=1')).toBeUndefined();
  });

  it('are gone with the next commit', () => {
    const cache = new AnswerCache();
    cache.begin(3);
    cache.keep(3, '"a"', '/api/board', answer);
    cache.begin(4);
    expect(cache.find('"a"', '/api/board')).toBeUndefined();
  });

  it('do not come from before a commit that happened while they were made', () => {
    const cache = new AnswerCache();
    cache.begin(3);
    cache.begin(4);
    cache.keep(3, '"a"', '/api/board', answer);
    expect(cache.find('"a"', '/api/board')).toBeUndefined();
  });

  it('never take more than sixteen megabytes, nor one of more than a megabyte', () => {
    const cache = new AnswerCache();
    cache.begin(0);
    cache.keep(0, '"a"', '/large', Buffer.alloc(1024 * 1024 + 1));
    expect(cache.find('"a"', '/large')).toBeUndefined();
    const half = Buffer.alloc(512 * 1024);
    for (let n = 0; n < 100; n += 1) cache.keep(0, '"a"', `/${n}`, half);
    const kept = Array.from({ length: 100 }, (_, n) => cache.find('"a"', `/${n}`)).filter(Boolean);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(32);
  });
});
