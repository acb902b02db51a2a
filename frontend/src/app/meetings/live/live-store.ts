import { DestroyRef, Injectable, Signal, computed, inject, signal } from '@angular/core';
import type { LiveItemView, LiveView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { Loaded, loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';

const TICK_MS = 5_000;

/** The meeting being run: what the server says, the case at hand, and the commands of whoever records. */
@Injectable()
export class LiveStore {
  private readonly api = inject(Api);
  private readonly changes = inject(Live);
  private readonly texts = inject(Texts);
  private readonly me = inject(SessionStore).personId;
  private readonly meetingId = signal<string | null>(null);
  private readonly waiting = new Map<string, Promise<boolean>>();
  private last: Promise<unknown> = Promise.resolve();
  /** False while the network is away, or the stream of changes broken: what is shown may be old. */
  readonly connected = computed(() => this.changes.online() && this.changes.following());
  readonly lost = computed(() => !this.connected());
  /** Attendance, substitution, recusal and the order of cases; forms keep their own. */
  readonly act = attempt();
  readonly live: Loaded<LiveView | null> = loaded(() => {
    const id = this.meetingId();
    if (id === null) return Promise.resolve(null);
    this.changes.topic(`meeting:${id}`)();
    return this.api.get<LiveView>(`/meetings/${id}/live`);
  });
  /** A closed case one may not read is called so in one’s own language. */
  readonly view: Signal<LiveView | null> = computed(() => {
    const view = this.live.value();
    if (!view?.items.some(({ hidden }) => hidden)) return view;
    const title = this.texts.t('meetings.closedTitle');
    const items = view.items.map((item) => (item.hidden ? { ...item, title } : item));
    return { ...view, items };
  });
  readonly items = computed(() => this.view()?.items ?? []);
  readonly current = computed(() => {
    const id = this.view()?.currentItemId;
    return this.items().find((item) => item.id === id) ?? null;
  });
  /** The case whose quorum is shown: the one at hand, else the first that waits. */
  readonly measured = computed<LiveItemView | null>(
    () =>
      this.current() ??
      this.items().find(({ state }) => state === 'pending') ??
      this.items().at(-1) ??
      null,
  );
  readonly quorum = computed(() => this.measured()?.quorum ?? null);
  private readonly place = computed(() =>
    this.items().findIndex(({ id }) => id === this.current()?.id),
  );
  readonly next = computed(() => {
    const rest = this.items().slice(this.place() + 1);
    return this.current()
      ? (rest[0] ?? null)
      : (rest.find(({ state }) => state === 'pending') ?? null);
  });
  readonly previous = computed(() =>
    this.place() > 0 ? (this.items()[this.place() - 1] ?? null) : null,
  );
  readonly running = computed(() => this.view()?.state === 'live');
  readonly canChair = computed(() => this.running() && this.can('chair'));
  /** While the meeting is held and afterwards, until the minutes are approved. */
  readonly canWrite = computed(
    () => (this.running() || this.view()?.state === 'closed') && this.can('write'),
  );
  readonly canAttend = computed(() => this.running() && this.can('attendance'));
  readonly iChair = computed(
    () => this.view()?.chair?.personId === this.me() && this.me() !== null,
  );

  private readonly clock = signal(Date.now());
  /** The server's clock, in ms: this browser's, moved by how far the two are apart. */
  readonly now = computed(() =>
    Math.max(this.clock() + this.apart(), Date.parse(this.view()?.now ?? '') || 0),
  );
  private readonly apart = computed(() => {
    const view = this.view();
    return view ? Date.parse(view.now) - Date.now() : 0;
  });

  /** What the clock of a case counts to: while the meeting pauses it stands still. */
  readonly caseNow = computed(() => {
    const view = this.view();
    return view?.chairing.pause ? Date.parse(view.now) : this.now();
  });

  constructor() {
    const ticking = setInterval(() => this.clock.set(Date.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Follows a meeting. */
  follow(id: string): void {
    this.meetingId.set(id);
  }

  can(what: string): boolean {
    return this.view()?.can.includes(what) ?? false;
  }

  /** Posts below /api and takes the meeting the server answers with; throws what the server refused. */
  send(path: string, body: object = {}, key?: string): Promise<LiveView> {
    return this.live.follow(() => this.api.post<LiveView>(path, body, key));
  }

  put(path: string, body: object): Promise<LiveView> {
    return this.live.follow(() => this.api.put<LiveView>(path, body));
  }

  async remove(path: string): Promise<void> {
    await this.api.delete(path);
    await this.live.reload();
  }

  /**
   * Posts and keeps a refusal in `act.problem`. Whoever registers ten people presses faster than the server
   * answers: a press waits for the one before it, and the same press again is the same act.
   * @returns true when it was done
   */
  do(path: string, body: object = {}): Promise<boolean> {
    const what = `${path} ${JSON.stringify(body)}`;
    const waiting = this.waiting.get(what);
    if (waiting) return waiting;
    const mine = this.last
      .then(() => this.act.run(() => this.send(path, body)))
      .finally(() => this.waiting.delete(what));
    this.waiting.set(what, mine);
    this.last = mine;
    return mine;
  }

  /** A path below this meeting. */
  path(rest: string): string {
    return `/meetings/${this.meetingId()}/${rest}`;
  }

  goTo(item: LiveItemView): Promise<boolean> {
    const version = this.view()?.version ?? 0;
    return this.do(this.path('current-item'), { itemId: item.id, version });
  }
}
