import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseFilesView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { ApiProblem } from '../../kernel/api-problem';
import { Texts } from '../../kernel/texts';
import { Icon } from '../../ui/icon';
import { FileSender, MOST_BYTES, typeOf } from './file-sender';

/** Chooses files or takes what is dropped, sends them one after another, and says of each refused one why in a sentence. */
@Component({
  selector: 'app-file-upload',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'filedrop',
    '[class.over]': 'over()',
    '(dragenter)': 'enter($event)',
    '(dragover)': 'enter($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'drop($event)',
  },
  template: `
    <p class="quiet small" id="file-help">
      {{ 'files.help' | transloco: { count: files().roomFor } }}
    </p>
    <label class="ds-button" data-variant="secondary" [attr.aria-busy]="sending() !== null || null">
      <app-icon name="arrow-up" />{{ 'files.add' | transloco }}
      <input
        class="vh"
        id="case-file"
        type="file"
        multiple
        accept=".pdf,.docx,.png,.jpg,.jpeg"
        aria-describedby="file-help"
        [disabled]="sending() !== null || files().roomFor === 0"
        (change)="choose($event)"
      />
    </label>
    @if (sending(); as now) {
      <p>
        <label for="file-progress">{{ 'files.sending' | transloco: { name: now.name } }}</label>
        <progress id="file-progress" max="100" [value]="now.percent"></progress>
      </p>
    }
    <div role="alert">
      @for (text of refused(); track $index) {
        <p class="problem">{{ text }}</p>
      }
    </div>
  `,
})
export class FileUpload {
  private readonly api = inject(Api);
  private readonly sender = inject(FileSender);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly caseId = input.required<string>();
  readonly files = input.required<CaseFilesView>();
  readonly added = output();
  protected readonly over = signal(false);
  protected readonly sending = signal<{ name: string; percent: number } | null>(null);
  protected readonly refused = signal<readonly string[]>([]);

  protected enter(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    void this.sendAll([...(event.dataTransfer?.files ?? [])]);
  }

  /** The field is emptied, so that the same file can be chosen again after it was changed. */
  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    void this.sendAll([...(field.files ?? [])]);
    field.value = '';
  }

  private async sendAll(chosen: readonly File[]): Promise<void> {
    if (this.sending() !== null) return;
    this.refused.set([]);
    for (const file of chosen) {
      const told = await this.send(file);
      if (told !== null) this.refused.update((all) => [...all, told]);
    }
    this.sending.set(null);
  }

  /** @returns why the file was not taken, in a sentence; null when it was */
  private async send(file: File): Promise<string | null> {
    const { name } = file;
    if (typeOf(name) === null) return this.why(name, 'fileType');
    if (file.size > MOST_BYTES) return this.why(name, 'tooLarge');
    this.sending.set({ name, percent: 0 });
    const path = `/cases/${this.caseId()}/files/${crypto.randomUUID()}`;
    const share = (percent: number) => this.sending.set({ name, percent });
    try {
      await this.api.proving(() => this.sender.send(path, file, share));
    } catch (thrown) {
      const problem = thrown instanceof ApiProblem ? thrown.problem : null;
      return this.why(name, problem?.errors?.[0]?.constraint ?? '');
    }
    this.announcer.say(this.texts.t('files.added', { name }));
    this.added.emit();
    return null;
  }

  private why(name: string, reason: string): string {
    const key = `files.refused.${reason}`;
    return this.texts.t(this.texts.has(key) ? key : 'files.refused.other', { name });
  }
}
