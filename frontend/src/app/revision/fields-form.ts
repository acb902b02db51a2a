import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanDraftView } from '../api/schema';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { SeatWish } from './typed-plan';

type Field = PlanDraftView['fields'][number];

const WISHES = ['organisation', 'experience', 'any'] as const;
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** The fixed fields with their seats: names in three languages, one requirement a seat, fields that come and go. */
@Component({
  selector: 'app-fields-form',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 class="h2">{{ 'revision.edit.fields' | transloco }}</h2>
    <p>{{ 'revision.edit.seats' | transloco: { count: seats() } }}</p>
    @for (field of plan().fields; track $index; let at = $index) {
      <fieldset class="ds-fieldset fieldbox">
        <legend>
          {{ 'revision.edit.field' | transloco: { number: at + 1, name: field.name.nb } }}
        </legend>
        <div class="numbergrid">
          @for (language of languages; track language) {
            <ds-field>
              <label [for]="'field-' + at + '-' + language">{{
                'revision.edit.nameIn.' + language | transloco
              }}</label>
              <input
                #name
                dsInput
                maxlength="200"
                [id]="'field-' + at + '-' + language"
                [value]="field.name[language]"
                (input)="rename(at, language, name.value)"
              />
            </ds-field>
          }
          @for (seat of field.seats; track $index; let n = $index) {
            <ds-field>
              <label [for]="'field-' + at + '-seat-' + n">{{
                'revision.edit.seat' | transloco: { number: n + 1 }
              }}</label>
              <select
                #wish
                dsInput
                [id]="'field-' + at + '-seat-' + n"
                (change)="ask(at, n, wish.value)"
              >
                @for (each of wishes; track each) {
                  <option [value]="each" [selected]="each === seat">
                    {{ 'revision.requirement.' + each | transloco }}
                  </option>
                }
              </select>
            </ds-field>
          }
        </div>
        <div class="answers">
          <button dsButton="secondary" size="sm" type="button" (click)="addSeat(at)">
            {{ 'revision.edit.addSeat' | transloco }}
          </button>
          @if (field.seats.length > 0) {
            <button dsButton="tertiary" size="sm" type="button" (click)="dropSeat(at)">
              {{ 'revision.edit.dropSeat' | transloco }}
            </button>
          }
          <button dsButton="tertiary" size="sm" type="button" (click)="dropField(at)">
            {{ 'revision.edit.dropField' | transloco: { name: field.name.nb } }}
          </button>
        </div>
      </fieldset>
    }
    <div class="answers">
      <button dsButton="secondary" type="button" (click)="addField()">
        {{ 'revision.edit.addField' | transloco }}
      </button>
    </div>
  `,
})
export class FieldsForm {
  readonly plan = input.required<PlanDraftView>();
  readonly changed = output<PlanDraftView>();
  protected readonly wishes = WISHES;
  protected readonly languages = LANGUAGES;
  protected readonly seats = computed(() => {
    const { fields, numbers } = this.plan();
    const fixed = fields.reduce((sum, { seats }) => sum + seats.length, 0);
    return fixed + (Number.isInteger(numbers.flexibleSeats) ? numbers.flexibleSeats : 0);
  });

  protected rename(at: number, language: (typeof LANGUAGES)[number], name: string): void {
    this.change(at, (field) => ({ ...field, name: { ...field.name, [language]: name } }));
  }

  protected ask(at: number, seat: number, wish: string): void {
    this.change(at, (field) => ({
      ...field,
      seats: field.seats.map((each, n) => (n === seat ? (wish as SeatWish) : each)),
    }));
  }

  protected addSeat(at: number): void {
    this.change(at, (field) => ({ ...field, seats: [...field.seats, 'any'] }));
  }

  protected dropSeat(at: number): void {
    this.change(at, (field) => ({ ...field, seats: field.seats.slice(0, -1) }));
  }

  protected dropField(at: number): void {
    this.emit(this.plan().fields.filter((_, n) => n !== at));
  }

  protected addField(): void {
    const name = { nb: '', nn: '', en: '' };
    this.emit([...this.plan().fields, { id: '', name, seats: ['organisation', 'experience'] }]);
  }

  private change(at: number, edit: (field: Field) => Field): void {
    this.emit(this.plan().fields.map((field, n) => (n === at ? edit(field) : field)));
  }

  private emit(fields: Field[]): void {
    this.changed.emit({ ...this.plan(), fields });
  }
}
