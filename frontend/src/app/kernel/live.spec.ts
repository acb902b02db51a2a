import { TestBed } from '@angular/core/testing';
import { Live, OPEN_EVENTS } from './live';

class Stream extends EventTarget {
  closed = false;
  close(): void {
    this.closed = true;
  }
  say(topics: string[]): void {
    this.dispatchEvent(new MessageEvent('changed', { data: JSON.stringify({ topics, n: 1 }) }));
  }
}

function setUp(): { live: Live; streams: Stream[] } {
  const streams: Stream[] = [];
  const open = () => {
    const stream = new Stream();
    streams.push(stream);
    return stream as unknown as EventSource;
  };
  TestBed.configureTestingModule({ providers: [{ provide: OPEN_EVENTS, useValue: open }] });
  return { live: TestBed.inject(Live), streams };
}

function hide(hidden: boolean): void {
  const state = hidden ? 'hidden' : 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('Live', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    hide(false);
    jest.useRealTimers();
  });

  it('counts changes of the topics that are named', () => {
    const { live, streams } = setUp();
    const board = live.topic('board');
    live.start();
    streams[0]?.say(['board']);
    streams[0]?.say(['meeting:1']);
    expect(board()).toBe(1);
    expect(live.any()).toBe(2);
  });

  it('closes while the page is hidden and catches up when it is shown again', () => {
    const { live, streams } = setUp();
    const board = live.topic('board');
    live.start();
    streams[0]?.dispatchEvent(new Event('open'));
    hide(true);
    expect(streams[0]?.closed).toBe(true);
    hide(false);
    streams[1]?.dispatchEvent(new Event('open'));
    expect(board()).toBe(1);
  });

  it('opens again after a break, waiting longer each time', () => {
    const { live, streams } = setUp();
    live.start();
    streams[0]?.dispatchEvent(new Event('error'));
    expect(live.following()).toBe(false);
    jest.advanceTimersByTime(1_000);
    expect(streams).toHaveLength(2);
    streams[1]?.dispatchEvent(new Event('error'));
    jest.advanceTimersByTime(999);
    expect(streams).toHaveLength(2);
    jest.advanceTimersByTime(1_001);
    expect(streams).toHaveLength(3);
    streams[2]?.dispatchEvent(new Event('open'));
    expect(live.following()).toBe(true);
  });

  it('knows within five seconds that the network is gone without a word, and not while the server speaks', () => {
    const { live, streams } = setUp();
    live.start();
    streams[0]?.dispatchEvent(new Event('open'));
    jest.advanceTimersByTime(4_000);
    streams[0]?.dispatchEvent(new Event('ping'));
    jest.advanceTimersByTime(4_000);
    expect(live.following()).toBe(true);
    jest.advanceTimersByTime(1_000);
    expect(live.following()).toBe(false);
    expect(streams[0]?.closed).toBe(true);
  });

  it('counts a stream that never opened, and not one that broke later', () => {
    const { live, streams } = setUp();
    live.start();
    streams[0]?.dispatchEvent(new Event('open'));
    streams[0]?.dispatchEvent(new Event('error'));
    expect(live.refused()).toBe(0);
    jest.advanceTimersByTime(1_000);
    streams[1]?.dispatchEvent(new Event('error'));
    expect(live.refused()).toBe(1);
  });

  it('knows when the browser has no network', () => {
    const { live } = setUp();
    window.dispatchEvent(new Event('offline'));
    expect(live.online()).toBe(false);
    window.dispatchEvent(new Event('online'));
    expect(live.online()).toBe(true);
  });

  it('opens a new stream and catches up when the network is back, as the old one may be dead', () => {
    const { live, streams } = setUp();
    const board = live.topic('board');
    live.start();
    streams[0]?.dispatchEvent(new Event('open'));
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(streams[0]?.closed).toBe(true);
    streams[1]?.dispatchEvent(new Event('open'));
    expect(board()).toBe(1);
  });
});
