import { Directive, booleanAttribute, inject, input } from '@angular/core';
import { NgControl } from '@angular/forms';

/** A Designsystemet control on a native input, select or textarea; marks itself invalid after use. */
@Directive({
  selector: 'input[dsInput],select[dsInput],textarea[dsInput]',
  host: { class: 'ds-input', '[attr.aria-invalid]': 'isInvalid()' },
})
export class DsInput {
  /** Set by the page when the server refused the field. */
  readonly invalid = input(false, { transform: booleanAttribute });
  private readonly control = inject(NgControl, { optional: true, self: true });

  protected isInvalid(): 'true' | null {
    const refused = this.control?.invalid === true && this.control.touched === true;
    return this.invalid() || refused ? 'true' : null;
  }
}
