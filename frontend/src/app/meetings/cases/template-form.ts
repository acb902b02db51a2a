import {
  ChangeDetectionStrategy,
  Component,
  OnInit,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaTemplatesView, AgendaTemplateView, TemplateItemView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = { name: 'template-name', items: 'template-title-0' };
const TYPES = ['information', 'decision', 'minutes', 'discussion', 'advice', 'aob'] as const;
const LONGEST_MINUTES = 480;
const NEW: TemplateItemView = { key: '', title: '', type: 'information', minutes: 5 };

/** A template's name and its standing items in order. */
@Component({
  selector: 'app-template-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-form.html',
})
export class TemplateForm implements OnInit {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** Null for a new one. */
  readonly template = input.required<AgendaTemplateView | null>();
  readonly saved = output<AgendaTemplatesView>();
  readonly cancelled = output();
  protected readonly fields = FIELDS;
  protected readonly types = TYPES;
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly items = signal<readonly TemplateItemView[]>([]);

  ngOnInit(): void {
    this.items.set(this.template()?.items ?? [NEW]);
  }

  protected change(index: number, part: Partial<TemplateItemView>): void {
    this.items.update((items) =>
      items.map((item, i) => (i === index ? { ...item, ...part } : item)),
    );
  }

  protected add(): void {
    this.items.update((items) => [...items, NEW]);
  }

  protected remove(index: number): void {
    this.items.update((items) => items.filter((_, i) => i !== index));
  }

  protected async save(typed: string): Promise<void> {
    const name = typed.trim();
    this.missing.set(this.wrong(name));
    if (this.missing().length > 0) return;
    const items = this.items().map(({ key, title, type, minutes }) =>
      key ? { key, title, type, minutes } : { title, type, minutes },
    );
    const old = this.template();
    const body = { name, items, version: old?.version ?? 0 };
    const list = await this.act.answer(() =>
      old
        ? this.api.put<AgendaTemplatesView>(`/agenda-templates/${old.id}`, body)
        : this.api.post<AgendaTemplatesView>('/agenda-templates', body),
    );
    if (list) this.saved.emit(list);
  }

  private wrong(name: string): FieldError[] {
    const items = this.items();
    const untitled = items.findIndex(({ title }) => title.trim() === '');
    const untimed = items.findIndex(
      ({ minutes }) => !Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_MINUTES,
    );
    const error = (id: string, part: string) => ({
      id,
      text: this.texts.t(`cases.template.missing.${part}`),
    });
    return [
      ...(name === '' ? [error('template-name', 'name')] : []),
      ...(untitled >= 0 ? [error(`template-title-${untitled}`, 'items')] : []),
      ...(untimed >= 0 ? [error(`template-minutes-${untimed}`, 'minutes')] : []),
    ];
  }
}
