import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { ImportLine } from './import-line';
import { ImportLines } from './import-lines';
import { ImportStore } from './import-store';

/** Lines shown before one asks for more. */
const AT_ONCE = 20;

/** The third step: what would be done, what must be put right first, and the button that does it. */
@Component({
  selector: 'app-import-preview',
  imports: [DsButton, DsField, DsInput, Finding, Icon, ImportLine, ImportLines, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-preview.html',
})
export class ImportPreview {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  protected readonly store = inject(ImportStore);
  protected readonly room = signal(AT_ONCE);
  /** Every line that had a fault: it stays in its place once it is right. */
  protected readonly asked = computed(() =>
    [...this.store.asked().keys()].sort((one, other) => one - other),
  );
  protected readonly faulty = computed(() => this.store.preview()?.faulty ?? 0);
  protected readonly counter = computed(() =>
    this.texts.t('import.preview.counter', {
      lines: this.store.lines().length,
      faulty: this.faulty(),
    }),
  );
  protected readonly recorded = computed(() =>
    this.store.lines().filter(({ faults, findings }) => faults.length === 0 && findings.length > 0),
  );
  protected readonly organisations = computed(() => {
    const listed = this.store.preview()?.organisations ?? [];
    return this.words.list(
      listed.map(({ name, kind }) =>
        this.texts.t('import.preview.organisationAs', {
          name,
          kind: this.texts.t(`import.preview.kind.${kind}`),
        }),
      ),
    );
  });
  /** Lines with something new in them. */
  protected readonly fresh = computed(
    () => this.store.lines().filter(({ known }) => !known).length,
  );

  constructor() {
    effect(() => this.announcer.say(this.counter()));
  }

  protected more(): void {
    this.room.update((room) => room + AT_ONCE);
  }

  protected async giveReason(reason: string): Promise<void> {
    this.store.reason.set(reason);
    await this.store.check();
  }
}
