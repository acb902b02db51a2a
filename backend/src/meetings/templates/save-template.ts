import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { SaveTemplateDto, TemplateItemDto } from './agenda-template.dto';
import { AgendaTemplatesView, TemplateItemView } from './agenda-templates.view';
import { ORDINARY } from './ordinary-meeting';
import { templateById, templates } from './template-rows';

/** Writes a template of standing items, or makes a new one. Meetings that have their items keep them. */
@Injectable()
export class SaveTemplate {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws 400 for a name or a key that is taken, 409 when somebody saved first */
  run(id: string | null, dto: SaveTemplateDto): Promise<AgendaTemplatesView> {
    return this.work.write(async (tx) => {
      const name = dto.name.trim();
      const others = (await templates(tx)).filter((each) => each.id !== id);
      if (others.some((each) => each.name === name)) {
        throw badInput([{ field: 'name', constraint: 'arrayUnique' }]);
      }
      const items = JSON.stringify(keyed(dto.items));
      const saved = await this.save(tx, id, { name, items, version: dto.version });
      await tx.audit('agendaTemplate.saved', `agendaTemplate:${saved}`, { name, items });
      tx.changed('agenda-templates');
      return { templates: await templates(tx) };
    });
  }

  private async save(
    tx: Tx,
    id: string | null,
    { name, items, version }: { name: string; items: string; version: number },
  ): Promise<string> {
    if (id !== null && version > 0) {
      await tx.update('agenda_template', id, version, { name, items });
      return id;
    }
    if (id !== null && id !== ORDINARY) throw notFound();
    const [taken] = await tx.query('SELECT id FROM agenda_template WHERE id = $1', [id ?? '']);
    if (taken) throw stale();
    const fresh = id ?? newId();
    await tx.insert('agenda_template', { id: fresh, name, items, version: 1 });
    return fresh;
  }
}

/** Deletes a template. The ordinary meeting goes back to how it was at the start. */
@Injectable()
export class RemoveTemplate {
  constructor(private readonly work: UnitOfWork) {}

  run(id: string, version: number): Promise<null> {
    return this.work.write(async (tx) => {
      const found = await templateById(tx, id);
      if (found.version === 0) throw conflict('template-not-saved');
      const remove = 'DELETE FROM agenda_template WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) throw stale();
      await tx.audit('agendaTemplate.removed', `agendaTemplate:${id}`);
      tx.changed('agenda-templates');
      return null;
    });
  }
}

/** An item keeps its key for as long as it lives, so that no agenda gets it twice. */
function keyed(items: readonly TemplateItemDto[]): TemplateItemView[] {
  const given = items.flatMap(({ key }) => key ?? []);
  if (new Set(given).size < given.length) {
    throw badInput([{ field: 'items', constraint: 'arrayUnique' }]);
  }
  return items.map(({ key, title, type, minutes }) => ({
    key: key ?? newId(),
    title: title.trim(),
    type,
    minutes,
  }));
}
