import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiProblem, offlineProblem } from './api-problem';
import { Live } from './live';
import { Loaded, loaded } from './loaded';

/** Answers that come when the test says so, in the order they were asked for. */
function reader(): { page: Loaded<string>; answers: ((text: string) => Promise<void>)[] } {
  const answers: ((text: string) => Promise<void>)[] = [];
  const read = (): Promise<string> =>
    new Promise((resolve) =>
      answers.push(async (text) => {
        resolve(text);
        await new Promise((done) => setTimeout(done));
      }),
    );
  const page = TestBed.runInInjectionContext(() => loaded(read));
  TestBed.tick();
  return { page, answers };
}

describe('What a page reads', () => {
  test('is not replaced by an older answer that comes late', async () => {
    const { page, answers } = reader();
    void page.reload();
    await answers[1]!('new');
    await answers[0]!('old');
    expect(page.value()).toBe('new');
  });

  test('is the answer of a command when nothing was read meanwhile', async () => {
    const { page, answers } = reader();
    await answers[0]!('first');
    await page.follow(() => Promise.resolve('answered'));
    expect(page.value()).toBe('answered');
    expect(answers).toHaveLength(1);
  });

  test('is read again when something was read while the command ran', async () => {
    const { page, answers } = reader();
    await answers[0]!('first');
    let answerCommand: (text: string) => void = () => undefined;
    const followed = page.follow(() => new Promise<string>((resolve) => (answerCommand = resolve)));
    void page.reload();
    await answers[1]!('what somebody else changed');
    answerCommand('older than that');
    await new Promise((done) => setTimeout(done));
    expect(page.value()).toBe('what somebody else changed');
    await answers[2]!('both');
    await followed;
    expect(page.value()).toBe('both');
  });

  test('is read once more when an answer is taken while it is being read', async () => {
    const { page, answers } = reader();
    await answers[0]!('first');
    void page.reload();
    page.take('taken');
    expect(page.value()).toBe('taken');
    await answers[1]!('begun before');
    expect(page.value()).toBe('taken');
    await answers[2]!('begun after');
    expect(page.value()).toBe('begun after');
    expect(page.loading()).toBe(false);
  });
});

describe('What a page could not read', () => {
  const offline = () => Promise.reject(new ApiProblem(offlineProblem()));
  const pass = () => new Promise((done) => setTimeout(done));

  /** @param answers one for each time it is read; the last stands for all that follow */
  function away(...answers: (() => Promise<string>)[]) {
    const [any, online, following] = [signal(0), signal(true), signal(true)];
    const live = { any, online, following, topic: () => any };
    TestBed.configureTestingModule({ providers: [{ provide: Live, useValue: live }] });
    let reads = 0;
    const read = () => answers[Math.min(reads++, answers.length - 1)]!();
    const page = TestBed.runInInjectionContext(() => loaded(read));
    const settle = async () => {
      TestBed.tick();
      await pass();
      TestBed.tick();
      await pass();
    };
    return { page, settle, live, reads: () => reads };
  }

  test('is read again by itself when the stream of changes is back', async () => {
    const { page, settle, live } = away(offline, () => Promise.resolve('read'));
    live.following.set(false);
    await settle();
    expect(page.problem()?.type).toBe('/problems/offline');
    live.following.set(true);
    await settle();
    expect(page.value()).toBe('read');
    expect(page.problem()).toBeNull();
  });

  test('is read again when the network is back, and when something is heard at all', async () => {
    const { page, settle, live } = away(offline, offline, () => Promise.resolve('read'));
    await settle();
    live.online.set(false);
    await settle();
    live.online.set(true);
    await settle();
    expect(page.value()).toBeNull();
    live.any.update((count) => count + 1);
    await settle();
    expect(page.value()).toBe('read');
  });

  test('is read again when the stream came back while it was still hanging', async () => {
    let fail: () => void = () => undefined;
    const hanging = () =>
      new Promise<string>((_, refuse) => (fail = () => refuse(new ApiProblem(offlineProblem()))));
    const { page, settle, live } = away(hanging, () => Promise.resolve('read'));
    live.following.set(false);
    await settle();
    live.following.set(true);
    await settle();
    fail();
    await settle();
    expect(page.value()).toBe('read');
  });

  test('is left to the reader when the server answered, and while the server is still away', async () => {
    const problem = { type: '/problems/unexpected', title: '', status: 500 };
    const refused = away(() => Promise.reject(new ApiProblem(problem)));
    await refused.settle();
    refused.live.any.update((count) => count + 1);
    await refused.settle();
    expect(refused.reads()).toBe(1);
    TestBed.resetTestingModule();
    const gone = away(offline);
    gone.live.following.set(false);
    await gone.settle();
    gone.live.any.update((count) => count + 1);
    await gone.settle();
    expect(gone.reads()).toBe(1);
  });

  test('does not take away what is on the page', async () => {
    const { page, settle, live } = away(() => Promise.resolve('read'), offline);
    await settle();
    await page.reload();
    expect(page.value()).toBe('read');
    expect(page.problem()).not.toBeNull();
    live.following.set(false);
    await settle();
    expect(page.value()).toBe('read');
  });
});
