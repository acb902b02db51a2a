import { Injectable, InjectionToken, Signal, WritableSignal, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';

/** The part of EventSource that is used; replaced in tests. */
export type OpenEvents = (url: string) => EventSource;
export const OPEN_EVENTS = new InjectionToken<OpenEvents>('OPEN_EVENTS', {
  providedIn: 'root',
  factory: () => (url: string) => new EventSource(url),
});

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;
/** The server says something every two seconds; so long a silence is a network that is gone without a word. */
const SILENCE_MS = 4_500;

/**
 * What others change, as it happens: one server-sent event stream per tab, closed while the tab is
 * hidden. After a break every topic counts up once, since something may have been missed.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly openEvents = inject(OPEN_EVENTS);
  private readonly document = inject(DOCUMENT);
  private readonly topics = new Map<string, WritableSignal<number>>();
  private source: EventSource | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private waitMs = FIRST_WAIT_MS;
  private wanted = false;
  private hasBeenOpen = false;
  private isOpen = false;
  private readonly refusals = signal(0);
  private readonly connected = signal(true);
  private readonly hasNetwork = signal(true);

  /** False when the browser has no network. */
  readonly online = this.hasNetwork.asReadonly();
  /** False while the stream is broken and being opened again. */
  readonly following = this.connected.asReadonly();

  /** Counts streams that could not be opened: the session may be over, or the server away. */
  readonly refused = this.refusals.asReadonly();

  constructor() {
    const window = this.document.defaultView;
    this.hasNetwork.set(window?.navigator.onLine ?? true);
    window?.addEventListener('online', () => this.networkBack());
    window?.addEventListener('offline', () => this.hasNetwork.set(false));
    this.document.addEventListener('visibilitychange', () => this.adjust());
  }

  /** Counts changes of a topic such as 'board' or 'meeting:<id>'. Read it in an effect to load again. */
  topic(name: string): Signal<number> {
    let counter = this.topics.get(name);
    if (!counter) this.topics.set(name, (counter = signal(0)));
    return counter.asReadonly();
  }

  /** Counts changes of whatever topic: for lists drawn from many places. */
  readonly any = this.topic('*');

  /** Begins to follow; called when someone is signed in. */
  start(): void {
    this.wanted = true;
    this.adjust();
  }

  stop(): void {
    this.wanted = false;
    this.adjust();
  }

  private adjust(): void {
    const shouldRun = this.wanted && this.document.visibilityState !== 'hidden';
    if (shouldRun && !this.source) this.open();
    if (!shouldRun) this.close();
  }

  private open(): void {
    clearTimeout(this.retry);
    const source = this.openEvents('/api/events');
    this.source = source;
    this.isOpen = false;
    this.heard();
    source.addEventListener('open', () => this.opened());
    source.addEventListener('ping', () => this.heard());
    source.addEventListener('changed', (event) => this.changed(event as MessageEvent<string>));
    source.addEventListener('error', () => this.broken());
  }

  private heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.broken(), SILENCE_MS);
  }

  private opened(): void {
    this.heard();
    this.waitMs = FIRST_WAIT_MS;
    this.isOpen = true;
    this.connected.set(true);
    if (this.hasBeenOpen) this.bump(this.topics.keys());
    this.hasBeenOpen = true;
  }

  private changed(event: MessageEvent<string>): void {
    this.heard();
    const { topics } = JSON.parse(event.data) as { topics: string[] };
    this.bump([...topics, '*']);
  }

  private bump(names: Iterable<string>): void {
    for (const name of names) this.topics.get(name)?.update((count) => count + 1);
  }

  private broken(): void {
    this.close();
    this.connected.set(false);
    if (!this.isOpen) this.refusals.update((count) => count + 1);
    // Half of the wait is random, so that ten tablets do not all come back in the same second.
    const wait = this.waitMs * (0.5 + Math.random() / 2);
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    this.retry = setTimeout(() => this.adjust(), wait);
  }

  /** A stream from before the break may be dead without having said so, and what it said was not read. */
  private networkBack(): void {
    this.hasNetwork.set(true);
    this.waitMs = FIRST_WAIT_MS;
    this.close();
    this.adjust();
  }

  private close(): void {
    clearTimeout(this.retry);
    clearTimeout(this.silence);
    this.source?.close();
    this.source = null;
  }
}
