import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PolicyAreaView, PolicyRowView, Role } from '../api/schema';
import { Api } from '../kernel/api';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

const ROLES: readonly Role[] = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
  'participant',
  'guest',
];

/** Who may do what: the very table that every request is judged by. */
@Component({
  selector: 'app-access-page',
  imports: [DsField, DsInput, Empty, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './access-page.html',
})
export class AccessPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly roles = ROLES;
  protected readonly role = signal<Role | null>(null);
  protected readonly table = loaded(() => this.api.get<PolicyAreaView[]>('/policy'));
  /** What the chosen role may do; everything when none is chosen. */
  protected readonly areas = computed(() => {
    const role = this.role();
    return (this.table.value() ?? [])
      .map(({ area, rows }) => ({ area, rows: rows.filter((row) => may(row, role)) }))
      .filter(({ rows }) => rows.length > 0);
  });
  protected readonly count = computed(() =>
    this.areas().reduce((sum, { rows }) => sum + rows.length, 0),
  );

  protected choose(value: string): void {
    this.role.set(ROLES.find((role) => role === value) ?? null);
  }

  /** Names of roles, or that no role is needed. */
  protected who({ who, roles }: PolicyRowView): string {
    if (who !== 'roles') return this.texts.t(`administration.access.who.${who}`);
    return roles.map((role) => this.texts.t(`common.role.${role}`)).join(', ');
  }
}

function may({ who, roles }: PolicyRowView, role: Role | null): boolean {
  return role === null || who !== 'roles' || roles.includes(role);
}
