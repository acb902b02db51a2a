import { TestBed } from '@angular/core/testing';
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
