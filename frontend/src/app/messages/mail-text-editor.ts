import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MailTextKindView, MailTextView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { filled } from './filled';

type Language = MailTextView['language'];
type Written = Pick<MailTextView, 'subject' | 'body' | 'version'>;

/** Words one mail anew, language by language, and shows what a reader would get. */
@Component({
  selector: 'app-mail-text-editor',
  imports: [DsButton, DsField, DsInput, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-text-editor.html',
})
export class MailTextEditor {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore).session;
  protected readonly words = inject(Words);
  readonly kind = input.required<MailTextKindView>();
  readonly changed = output<MailTextKindView[]>();

  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly language = signal<Language>('nb');
  protected readonly now = computed(() => textIn(this.kind(), this.language()));
  /** What has been typed, by language; what somebody else saves meanwhile does not touch it. */
  private readonly typed = signal<Partial<Record<Language, Written>>>({});
  protected readonly written = computed<Written>(() => this.typed()[this.language()] ?? this.now());
  protected readonly tag = computed(() => this.language());
  protected readonly fields = computed(() =>
    this.kind().fields.map((name) => ({
      name,
      label: this.texts.t(`messages.texts.fieldName.${name}`),
    })),
  );
  /** An invented mail with the text as it stands. */
  protected readonly preview = computed(() => {
    const examples = Object.fromEntries(
      this.kind().fields.map((name) => [name, this.texts.t(`messages.texts.example.${name}`)]),
    );
    return filled(this.written(), { ...examples, panel: this.session()?.panelName ?? '' });
  });

  protected choose(language: Language): void {
    this.attempt.clear();
    this.language.set(language);
  }

  protected type(change: Partial<Written>): void {
    const written = { ...this.written(), ...change };
    this.typed.update((all) => ({ ...all, [this.language()]: written }));
  }

  /** Puts a field where the mark stands in the text. */
  protected insert(box: HTMLTextAreaElement, name: string): void {
    box.setRangeText(`{${name}}`, box.selectionStart, box.selectionEnd, 'end');
    this.type({ body: box.value });
    box.focus();
  }

  /** What was typed is to replace what somebody else has saved meanwhile. */
  protected adopt(): void {
    this.attempt.clear();
    this.type({ version: this.now().version });
  }

  protected async save(): Promise<void> {
    const { subject, body, version } = this.written();
    const path = `/mail-texts/${this.kind().kind}/${this.language()}`;
    await this.follow(
      () => this.api.put<MailTextKindView[]>(path, { subject, body, version }),
      'messages.texts.saved',
    );
  }

  protected async reset(): Promise<void> {
    const { version } = this.now();
    const path = `/mail-texts/${this.kind().kind}/${this.language()}/reset`;
    await this.follow(
      () => this.api.post<MailTextKindView[]>(path, { version }),
      'messages.texts.wasReset',
    );
  }

  private async follow(act: () => Promise<MailTextKindView[]>, done: string): Promise<void> {
    const language = this.language();
    await this.attempt.run(async () => {
      const kinds = await act();
      this.typed.update((all) => ({ ...all, [language]: undefined }));
      this.changed.emit(kinds);
      this.announcer.say(this.texts.t(done));
    });
  }
}

function textIn({ texts }: MailTextKindView, language: Language): MailTextView {
  const text = texts.find((each) => each.language === language);
  if (!text) throw new Error(`There is no text in ${language}`);
  return text;
}
