import { Mutex } from './mutex';

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

describe('The mutex', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const mutex = new Mutex(1000);
    const order: number[] = [];
    let inside = 0;
    const visit = (n: number) =>
      mutex.run(async () => {
        expect(++inside).toBe(1);
        await pause(1);
        order.push(n);
        inside--;
      });
    await Promise.all([1, 2, 3, 4, 5].map(visit));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('sends away who waits too long, and goes on with the others', async () => {
    const mutex = new Mutex(20);
    const slow = mutex.run(() => pause(60));
    await expect(mutex.run(() => pause(0))).rejects.toMatchObject({ status: 503 });
    await slow;
    expect(await mutex.run(() => Promise.resolve('in'))).toBe('in');
  });

  it('is free again after a failure', async () => {
    const mutex = new Mutex(1000);
    await expect(mutex.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await mutex.run(() => Promise.resolve('in'))).toBe('in');
  });
});
