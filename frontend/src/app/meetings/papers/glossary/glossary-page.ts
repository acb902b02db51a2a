import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GlossaryView, GlossaryWordView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { Live } from '../../../kernel/live';
import { loaded } from '../../../kernel/loaded';
import { Texts } from '../../../kernel/texts';
import { ActsOnce } from '../../../ui/acts-once';
import { Dialog } from '../../../ui/dialog';
import { DsButton } from '../../../ui/ds-button';
import { Empty } from '../../../ui/empty';
import { Icon } from '../../../ui/icon';
import { PageHead } from '../../../ui/page-head';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Skeleton } from '../../../ui/skeleton';
import { meaningFor } from '../words/glossary-words';
import { WordForm } from './word-form';

/** The panel's glossary: read by everyone in the panel, kept by the coordinator. */
@Component({
  selector: 'app-glossary-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
    WordForm,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './glossary-page.html',
})
export class GlossaryPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly act = attempt();
  protected readonly list = loaded(() => {
    this.live.topic('glossary')();
    return this.api.get<GlossaryView>('/glossary');
  });
  protected readonly canEdit = computed(() => this.list.value()?.can.includes('edit') ?? false);
  protected readonly writing = signal(false);
  /** The word in the form; null for a new one. */
  protected readonly word = signal<GlossaryWordView | null>(null);
  /** As the reader reads: the word in their language, with what it means. */
  protected readonly rows = computed(() => {
    const reader = this.texts.language();
    const words = this.list.value()?.words ?? [];
    return words
      .map((word) => ({ word, name: nameFor(word, reader), meaning: meaningFor(word, reader) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });

  protected write(word: GlossaryWordView | null): void {
    this.word.set(word);
    this.writing.set(true);
  }

  protected saved(view: GlossaryView): void {
    this.writing.set(false);
    this.list.take(view);
    this.announcer.say(this.texts.t('papers.glossary.saved'));
  }

  protected async remove({ id, version }: GlossaryWordView): Promise<void> {
    const answer = await this.act.answer(() =>
      this.api.delete<GlossaryView>(`/glossary/${id}?version=${version}`),
    );
    if (!answer) return;
    this.list.take(answer);
    this.announcer.say(this.texts.t('papers.glossary.removed'));
  }
}

function nameFor(word: GlossaryWordView, reader: string): string {
  if (reader === 'en') return word.wordEn;
  return reader === 'nn' ? word.wordNn : word.wordNb;
}
