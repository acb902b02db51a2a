import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnPortraitView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { portraitOf } from './portrait-picture';

/** One's own picture for «Om panelet»: chosen, looked at, agreed to, and taken away again in one press. */
@Component({
  selector: 'app-portrait-section',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './portrait-section.html',
})
export class PortraitSection {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly texts = inject(Texts);
  private readonly failed = signal<Problem | null>(null);
  private readonly session = inject(SessionStore).session;
  protected readonly name = computed(() => this.session()?.name ?? '');
  protected readonly busy = signal(false);
  /** What is said aloud: that a picture is gone, or cannot be read. */
  protected readonly said = signal('');
  /** A picture that is chosen and not yet agreed to. */
  protected readonly chosen = signal<{ file: File; address: string } | null>(null);
  protected readonly read = loaded(() => this.api.get<OwnPortraitView>('/own-portrait'));
  protected readonly problem = computed(() => this.failed() ?? this.read.problem());
  protected readonly shown = computed(() => {
    const { picture, putAt } = this.read.value() ?? { picture: null, putAt: null };
    if (picture === null || putAt === null) return null;
    const date = this.words.date(this.words.osloDate(putAt));
    return { address: `data:image/jpeg;base64,${picture}`, date };
  });

  protected async choose(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    this.said.set('');
    this.failed.set(null);
    try {
      const portrait = await portraitOf(file);
      this.chosen.set({ file: portrait, address: await dataAddress(portrait) });
    } catch {
      this.chosen.set(null);
      this.said.set(this.texts.t('privacy.portrait.unreadable'));
    }
  }

  protected put(file: File): Promise<void> {
    return this.act(async () => {
      this.read.take(await this.api.putFile<OwnPortraitView>('/own-portrait', file));
      this.chosen.set(null);
    });
  }

  protected remove(): Promise<void> {
    return this.act(async () => {
      await this.api.put('/consents/publishPortrait', { given: false });
      this.read.take({ picture: null, putAt: null });
      this.said.set(this.texts.t('privacy.portrait.removed'));
    });
  }

  private async act(run: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failed.set(null);
    this.said.set('');
    try {
      await run();
    } catch (thrown) {
      this.failed.set(toProblem(thrown));
    }
    this.busy.set(false);
  }
}

/** The picture as an address, which the page's own rules let it show. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error('The picture cannot be read'));
    reader.readAsDataURL(file);
  });
}
