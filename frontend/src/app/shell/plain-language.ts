import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Icon } from '../ui/icon';

/** «Lettlest»: swaps the page's words in place; the page stays where it was scrolled. */
@Component({
  selector: 'app-plain-language',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button class="plain" type="button" [attr.aria-pressed]="on()" (click)="toggle()">
    <app-icon name="glasses" />{{ 'common.plain.name' | transloco }}
  </button>`,
})
export class PlainLanguage {
  private readonly store = inject(SessionStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private before: Language = 'nb';
  protected readonly on = computed(() => this.store.session()?.language === 'nb-lett');

  protected async toggle(): Promise<void> {
    const now = this.store.session()?.language ?? 'nb';
    const next = this.on() ? this.before : 'nb-lett';
    if (!this.on()) this.before = now;
    await this.store.prefer({ language: next });
    this.announcer.say(this.texts.t(this.on() ? 'common.plain.on' : 'common.plain.off'));
  }
}
