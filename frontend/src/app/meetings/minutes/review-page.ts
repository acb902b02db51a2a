import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommentMinutesDto, MinutesLifeView, MinutesView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { CommentCard } from './comment-card';
import { crumbsToMinutes, lifeOf } from './life';

/** One thing to look at: the meeting itself, a paragraph, or what was decided in a case. */
interface Part {
  itemId: string | null;
  entryId: string | null;
  heading: string;
  text: string;
}

/** Looks through the draft one paragraph at a time, so that a phone is enough. */
@Component({
  selector: 'app-review-page',
  imports: [
    CommentCard,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    ReadOnly,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './review-page.html',
})
export class ReviewPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly id = input.required<string>();
  protected readonly life = lifeOf(this.id);
  protected readonly crumbs = crumbsToMinutes(this.id, () => this.life.value());
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  private readonly at = signal(0);
  protected readonly minutes = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    const { language } = this.texts;
    const own = language() === 'nb-lett' ? 'nb' : language();
    return this.api.get<MinutesView>(`/meetings/${this.id()}/minutes?language=${own}`);
  });
  protected readonly parts = computed(() => {
    const view = this.minutes.value();
    return view ? this.partsOf(view) : [];
  });
  protected readonly index = computed(() => Math.min(this.at(), this.parts().length - 1));
  protected readonly part = computed(() => this.parts()[this.index()] ?? null);
  protected readonly said = computed(() => {
    const part = this.part();
    return (this.life.value()?.comments ?? []).filter(
      ({ itemId, entryId }) => itemId === part?.itemId && entryId === part.entryId,
    );
  });
  private readonly drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  protected readonly draft = computed(() => this.draftOf(this.part()));
  protected readonly mayComment = computed(
    () => this.life.value()?.can.includes('comment') ?? false,
  );
  protected readonly mayFine = computed(() => this.life.value()?.can.includes('fine') ?? false);

  protected go(step: number): void {
    this.missing.set([]);
    this.act.clear();
    this.at.set(Math.max(0, Math.min(this.index() + step, this.parts().length - 1)));
    const params = { number: this.index() + 1, all: this.parts().length };
    this.announcer.say(this.texts.t('minutes.review.place', params));
  }

  /** What is typed stays with its part until it is sent. */
  protected write(change: Partial<Draft>): void {
    this.drafts.update((all) =>
      new Map(all).set(keyOf(this.part()), { ...this.draft(), ...change }),
    );
  }

  protected async send(): Promise<void> {
    const part = this.part();
    const draft = this.draft();
    const text = draft.text.trim();
    const wording = draft.wording?.trim() ?? '';
    // Only a paragraph has a wording to propose.
    const changed = part?.entryId !== null && wording !== '' && wording !== part?.text;
    const wrong = text === '' && !changed;
    this.missing.set(
      wrong ? [{ id: 'review-text', text: this.texts.t('minutes.review.missing') }] : [],
    );
    if (wrong || !part) return;
    const body: CommentMinutesDto = {
      ...(part.itemId === null ? {} : { itemId: part.itemId }),
      ...(part.entryId === null ? {} : { entryId: part.entryId }),
      ...(text === '' ? {} : { text }),
      ...(changed ? { wording } : {}),
    };
    if (!(await this.post('comments', body))) return;
    // What was typed while it was on its way stays.
    if (this.draftOf(part) === draft) {
      this.drafts.update((all) => new Map([...all].filter(([key]) => key !== keyOf(part))));
    }
    this.announcer.say(this.texts.t('minutes.review.sent'));
  }

  protected async fine(): Promise<void> {
    if (await this.post('fine', {})) this.announcer.say(this.texts.t('minutes.fineSaid'));
  }

  private draftOf(part: Part | null): Draft {
    return this.drafts().get(keyOf(part)) ?? NOTHING_TYPED;
  }

  private post(path: string, body: object): Promise<boolean> {
    const address = `/meetings/${this.id()}/minutes/${path}`;
    return this.act.run(() =>
      this.life.follow(() => this.api.post<MinutesLifeView>(address, body)),
    );
  }

  private partsOf({ items, presentSummary, place }: MinutesView): Part[] {
    const meeting = this.texts.t('minutes.review.meeting');
    const facts = { itemId: null, entryId: null, heading: meeting };
    const text = this.texts.t('minutes.review.facts', { place, summary: presentSummary });
    const parts: Part[] = [{ ...facts, text }];
    for (const item of items.filter(({ exempt }) => !exempt)) {
      const name = this.texts.t('meetings.caseNo', { number: item.caseNumber });
      const heading = `${name} ${item.title}`;
      for (const { id, text } of item.entries) {
        parts.push({ itemId: item.id, entryId: id, heading, text });
      }
      const done = [...item.decisions, ...item.tasks].map(({ text }) => text).join('\n');
      parts.push({ itemId: item.id, entryId: null, heading, text: done });
    }
    return parts;
  }
}

/** What somebody has typed of one part and not sent. */
interface Draft {
  text: string;
  /** Null while it is left as it stands. */
  wording: string | null;
}

const NOTHING_TYPED: Draft = { text: '', wording: null };

function keyOf(part: Part | null): string {
  return `${part?.itemId} ${part?.entryId}`;
}
