import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenCallView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { wordsIn } from '../../ui/plan-words';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';

/** One call as anyone reads it, in plain language for those who read so. */
@Component({
  selector: 'app-call-page',
  imports: [DsButton, PageHead, ProblemNotice, ReadOnly, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './call-page.html',
})
export class CallPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly call = loaded(() => this.api.get<OpenCallView>(`/open-calls/${this.id()}`));
  protected readonly paragraphs = computed(() => {
    const call = this.call.value();
    const plain = this.texts.language() === 'nb-lett' ? call?.plainText : null;
    return (plain ?? call?.text ?? '').split(/\n\s*\n/).filter(Boolean);
  });
  /** What is sought, each kind of place once. */
  protected readonly sought = computed(() => {
    const call = this.call.value();
    const places = (call?.sought ?? []).map(({ fieldId }) => {
      const field = call?.fields.find(({ id }) => id === fieldId);
      const name = field && wordsIn(field.name, this.texts.language());
      return name
        ? this.texts.t('joining.call.place', { field: name })
        : this.texts.t('joining.call.anyPlace');
    });
    const alternates = call?.seeksAlternates ? [this.texts.t('joining.call.alternates')] : [];
    return [...new Set([...places, ...alternates])];
  });
}
