import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationStatusView, RefusalView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icons';
import { RowActs } from './row-acts';

const LOOK: Record<DeclarationStatusView['state'], { icon: IconName; css: string }> = {
  signed: { icon: 'checkmark-circle', css: 'ok' },
  older: { icon: 'clock', css: 'part' },
  closed: { icon: 'exclamationmark-triangle', css: 'bad' },
  refused: { icon: 'minus-circle', css: 'part' },
  unsigned: { icon: 'exclamationmark-triangle', css: 'bad' },
};

/** The board itself: one row per person; on a phone each row is a card. */
@Component({
  selector: 'app-status-table',
  imports: [Icon, RowActs, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-table.html',
})
export class StatusTable {
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly rows = input.required<readonly DeclarationStatusView[]>();
  readonly refusals = input.required<readonly RefusalView[]>();
  readonly coordinates = input.required<boolean>();
  readonly saved = output<DeclarationStatusView[]>();
  protected readonly look = LOOK;
  /** What those who said no wanted said, by person. */
  protected readonly wordOf = computed(
    () => new Map(this.refusals().map(({ personId, word }) => [personId, word])),
  );

  protected state({ state, signedOn, refusedOn }: DeclarationStatusView): string {
    const day = state === 'refused' ? refusedOn : signedOn;
    const date = day === null ? '' : this.words.shortDate(this.words.osloDate(day));
    return this.texts.t(`declarations.status.${state}`, { date });
  }

  /** How it was signed and which version: «Kode og navn, utgave 1». */
  protected how({ method, version }: DeclarationStatusView): string {
    if (method === null || version === null) return '–';
    const label = this.texts.t('declarations.versions.label', { label: version });
    return `${this.texts.t(`declarations.method.${method}`)} · ${label}`;
  }

  protected contact(row: DeclarationStatusView): string {
    if (row.state === 'signed') return '–';
    if (!row.hasAddress) return this.texts.t('declarations.status.noAddress');
    const on = (key: string, day: string | null) =>
      day === null
        ? []
        : this.texts.t(`declarations.status.${key}`, { date: this.words.shortDate(day) });
    const told = [on('asked', row.askedOn), on('reminded', row.remindedOn)].flat();
    return told.join(' · ') || this.texts.t('declarations.status.notAsked');
  }
}
