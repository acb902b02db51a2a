import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesLifeView, SendMinutesDto } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { crumbsToMinutes, lifeOf } from './life';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** Who gets the draft and until when, to look over before it is sent. */
@Component({
  selector: 'app-send-page',
  imports: [DsButton, DsField, DsInput, PageHead, ProblemNotice, ReadOnly, Skeleton, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'minutes.send.title' | transloco"
      [lead]="'minutes.send.lead' | transloco"
      [crumbs]="crumbs()"
    />
    <app-problem [problem]="life.problem()" (reload)="life.reload()" />
    @if (life.value(); as view) {
      @if (view.can.includes('send')) {
        <section class="block" aria-labelledby="who">
          <h2 class="h2" id="who">
            {{ 'minutes.send.who' | transloco: { count: view.recipients.length } }}
          </h2>
          <ul class="names">
            @for (name of view.recipients; track $index) {
              <li>{{ name }}</li>
            }
          </ul>
          <p>{{ 'minutes.send.due' | transloco: { date: words.date(view.objectionsDue) } }}</p>
          <p class="quiet">{{ 'minutes.send.mail' | transloco }}</p>
        </section>
        <fieldset class="ds-fieldset">
          <legend>{{ 'minutes.send.language' | transloco }}</legend>
          <div class="radios">
            @for (each of languages; track each) {
              <ds-field>
                <input
                  dsInput
                  type="radio"
                  name="language"
                  [id]="'language-' + each"
                  [checked]="language() === each"
                  (change)="language.set(each)"
                />
                <label [for]="'language-' + each">{{
                  'meetings.language.' + each | transloco
                }}</label>
              </ds-field>
            }
          </div>
        </fieldset>
        <app-problem [problem]="act.problem()" [canReload]="false" />
        <div class="answers">
          <button dsButton type="button" [busy]="act.busy()" (click)="send()">
            {{ 'minutes.act.send' | transloco }}
          </button>
        </div>
      } @else {
        <app-read-only
          [reason]="
            (view.state === 'writing' ? 'minutes.send.nothing' : 'minutes.send.sent') | transloco
          "
        />
      }
    } @else if (life.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class SendPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly languages = LANGUAGES;
  protected readonly language = signal<SendMinutesDto['language']>('nb');
  protected readonly life = lifeOf(this.id);
  protected readonly crumbs = crumbsToMinutes(this.id, () => this.life.value());
  protected readonly act = attempt();

  protected async send(): Promise<void> {
    const path = `/meetings/${this.id()}/minutes/review`;
    const body: SendMinutesDto = { language: this.language() };
    if (!(await this.act.answer(() => this.api.post<MinutesLifeView>(path, body)))) return;
    this.toasts.show(this.texts.t('minutes.send.done'));
    await this.router.navigate(['/moter', this.id(), 'referat', 'oversikt']);
  }
}
