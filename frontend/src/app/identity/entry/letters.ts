import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LetterDto, LetterView, MadeLetterView, PersonRowView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { saveFile } from '../../kernel/save-file';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** The coordinator's letters with a one-time code: makes one, sees what became of each, takes one back. */
@Component({
  selector: 'app-letters',
  imports: [DsButton, DsField, DsInput, Empty, FormsModule, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letters.html',
})
export class Letters {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  protected readonly attempt = attempt();
  protected readonly personId = signal('');
  protected readonly language = signal<NonNullable<LetterDto['language']>>('nb');
  protected readonly languages = ['nb', 'nn', 'en'] as const;
  protected readonly people = loaded(() => this.api.get<PersonRowView[]>('/people'));
  protected readonly letters = loaded(() => {
    this.live.topic('access')();
    return this.api.get<LetterView[]>('/letters');
  });
  protected readonly rows = computed(() =>
    (this.letters.value() ?? []).map((letter) => ({
      ...letter,
      text: this.texts.t(`entry.letters.state.${letter.state}`, {
        until: this.words.date(letter.expiresAt),
        date: this.words.date(letter.usedAt ?? letter.createdAt),
        time: this.words.time(letter.usedAt ?? letter.createdAt),
      }),
    })),
  );

  protected make(): Promise<boolean> {
    return this.attempt.run(async () => {
      const wish: LetterDto = { personId: this.personId(), language: this.language() };
      const { letter, pdf } = await this.api.post<MadeLetterView>('/letters', wish);
      if (pdf) saveFile('brev.pdf', 'application/pdf', pdf);
      this.announcer.say(this.texts.t('entry.letters.made', { name: letter.name }));
      await this.letters.reload();
    });
  }

  protected withdraw(id: string): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post(`/letters/${id}/withdrawal`, {});
      await this.letters.reload();
    });
  }
}
