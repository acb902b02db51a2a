import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { badInput, conflict, forbidden, notFound } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { INTERPRETATIONS, type InterpretationEntry } from '../statutes/interpretations';
import { StatutesReader } from '../statutes/statutes-reader';
import { DraftRevisionDto, ProposeReadingDto, SaveRevisionDto } from './change.dto';
import { ChangePage } from './change-page';
import { changeById, ChangeRow } from './change-rows';
import { baseOf, draftIn } from './draft-in';
import { RuleChangeView } from './revision.view';

/** Whoever acts in their own name. @throws 403 for somebody without a person */
export function personOf({ personId }: Actor): string {
  if (personId === null) throw forbidden();
  return personId;
}

/** One's own draft. @throws 404 for somebody else's, 409 'change-open' once it has been put forward */
export async function ownDraft(tx: Tx, id: string, actor: Actor): Promise<ChangeRow> {
  const change = await changeById(tx, id);
  if (change.proposedBy !== actor.personId) throw notFound();
  if (change.state !== 'draft') throw conflict('change-open');
  return change;
}

/** Somebody in the panel writes a draft of another plan (UP 7.2). Nobody else sees it before it is put forward. */
@Injectable()
export class DraftRevision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly page: ChangePage,
  ) {}

  /** @throws 400 for a plan that does not hang together, 409 for an unknown version to write from */
  run(dto: DraftRevisionDto, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const proposed_by = personOf(actor);
      const id = newId();
      const made = { proposed_by, made_at: this.clock.now(), state: 'draft', version: 1 };
      const row = await this.rowOf(tx, dto);
      await tx.insert('rule_change', { id, kind: 'statutes', ...row, ...made });
      await tx.audit('ruleChange.drafted', `ruleChange:${id}`, row);
      return this.page.view(id, actor, tx);
    });
  }

  /** @throws 409 when it was saved elsewhere meanwhile, or has been put forward */
  save(id: string, { version, ...dto }: SaveRevisionDto, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const { kind } = await ownDraft(tx, id, actor);
      if (kind !== 'statutes') throw conflict('change-kind');
      const row = await this.rowOf(tx, dto);
      await tx.update('rule_change', id, version, { ...row, made_at: this.clock.now() });
      await tx.audit('ruleChange.drafted', `ruleChange:${id}`, row);
      return this.page.view(id, actor, tx);
    });
  }

  private async rowOf(tx: Tx, dto: DraftRevisionDto) {
    const versions = await this.statutes.versions(tx);
    const base = baseOf(versions, dto.baseId);
    return {
      title: dto.title.trim(),
      reason: dto.reason.trim(),
      base_id: base.id,
      from_day: dayIn(dto.fromDay),
      content: JSON.stringify(draftIn(dto, base, versions)),
    };
  }
}

/** '2026-02-31' has the form of a day and is none. */
function dayIn(day: string | null | undefined): string | null {
  if (day === null || day === undefined) return null;
  const parsed = Date.parse(`${day}T00:00:00.000Z`);
  const isDay = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
  if (!isDay) throw badInput([{ field: 'fromDay', constraint: 'isDay' }]);
  return day;
}

/** Somebody in the panel writes a draft of another reading of a place where the plan is silent. */
@Injectable()
export class DraftReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly page: ChangePage,
  ) {}

  /** @throws 400 for an option there is not, or that is in force already */
  run(dto: ProposeReadingDto, actor: Actor): Promise<RuleChangeView> {
    return this.work.write(async (tx) => {
      const proposed_by = personOf(actor);
      const { interpretation, option } = dto;
      const { id: base_id, interpretations } = await this.statutes.inForce(this.clock.today(), tx);
      const entry: InterpretationEntry = INTERPRETATIONS[interpretation];
      if (!entry.options.includes(option) || interpretations[interpretation] === option) {
        throw badInput([{ field: 'option', constraint: 'known' }]);
      }
      const id = newId();
      const content = JSON.stringify({ id: interpretation, option });
      const row = { title: dto.title.trim(), reason: dto.reason.trim(), base_id, content };
      const made = { proposed_by, made_at: this.clock.now(), state: 'draft', version: 1 };
      await tx.insert('rule_change', { id, kind: 'interpretation', ...row, ...made });
      await tx.audit('ruleChange.drafted', `ruleChange:${id}`, row);
      return this.page.view(id, actor, tx);
    });
  }
}

/** A draft nobody else has seen is deleted for good. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly work: UnitOfWork) {}

  run(id: string, actor: Actor): Promise<void> {
    return this.work.write(async (tx) => {
      await ownDraft(tx, id, actor);
      await tx.execute('DELETE FROM rule_change WHERE id = $1', [id]);
      await tx.audit('ruleChange.discarded', `ruleChange:${id}`);
    });
  }
}
